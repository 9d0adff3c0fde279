/**
 * Writes `schema/facts.schema.json` from the kinds' parts, `schema/acknowledged.schema.json`, and
 * beside the sources `compiled.js`, the code that ajv makes of each: `npm run schema`.
 * With `--check` writes nothing, and exits 1 when one of them is not up to date.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { acknowledgedSchema } from '../src/acknowledged/schema.ts'
import { options } from '../src/facts/compile.ts'
import { recordSchema } from '../src/facts/schema.ts'
import { kinds } from '../src/kinds/index.ts'
import type { JsonSchema } from '../src/kinds/kind.ts'

/** Each schema, the file it goes to, and the file of the code that ajv makes of it. */
const made = [
  { name: 'facts', folder: 'facts', schema: recordSchema(kinds) },
  { name: 'acknowledged', folder: 'acknowledged', schema: acknowledgedSchema },
].map(({ name, folder, schema }) => ({
  schema,
  code: compiled(schema),
  schemaFile: pathOf(`schema/${name}.schema.json`),
  codeFile: pathOf(`src/${folder}/compiled.js`),
}))
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))

for (const { schema, code, schemaFile, codeFile } of made) {
  if (!process.argv.includes('--check')) {
    writeFileSync(schemaFile, JSON.stringify(schema))
    writeFileSync(codeFile, code)
    execFileSync(process.execPath, [biome, 'format', '--write', schemaFile], { stdio: 'ignore' })
  } else if (
    !isDeepStrictEqual(JSON.parse(readFileSync(schemaFile, 'utf8')), schema) ||
    readFileSync(codeFile, 'utf8') !== code
  ) {
    console.error(`The schema in ${schemaFile} is not up to date; run \`npm run schema\`.`)
    process.exitCode = 1
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url))
}

function compiled(schema: JsonSchema): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } })
  ajv.addSchema(schema, 'check')
  const code = standalone.default(ajv, { check: 'check' })
  if (code.includes('require(')) throw new Error('The compiled schema asks for a library.')
  return [
    '// Made by `npm run schema`.',
    '// biome-ignore-all format: generated.',
    '// biome-ignore-all lint: generated.',
    '// biome-ignore-all assist: generated.',
    `export const source = ${JSON.stringify(JSON.stringify(schema))}`,
    `${code.replace('"use strict";', '')}\n`,
  ].join('\n')
}
