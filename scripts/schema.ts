/**
 * Writes `schema/facts.schema.json` from the kinds' parts, and `src/facts/compiled.js`, the code
 * that ajv makes of it: `npm run schema`.
 * With `--check` writes nothing, and exits 1 when one of the two is not up to date.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { options } from '../src/facts/compile.ts'
import { recordSchema } from '../src/facts/schema.ts'
import { kinds } from '../src/kinds/index.ts'

const schemaFile = fileURLToPath(new URL('../schema/facts.schema.json', import.meta.url))
const codeFile = fileURLToPath(new URL('../src/facts/compiled.js', import.meta.url))
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))
const schema = recordSchema(kinds)
const code = compiled()

if (!process.argv.includes('--check')) {
  writeFileSync(schemaFile, JSON.stringify(schema))
  writeFileSync(codeFile, code)
  execFileSync(process.execPath, [biome, 'format', '--write', schemaFile], { stdio: 'ignore' })
} else if (
  !isDeepStrictEqual(JSON.parse(readFileSync(schemaFile, 'utf8')), schema) ||
  readFileSync(codeFile, 'utf8') !== code
) {
  console.error('The schema of a record is not up to date; run `npm run schema`.')
  process.exitCode = 1
}

function compiled(): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } })
  ajv.addSchema(schema, 'check')
  const made = standalone.default(ajv, { check: 'check' })
  if (made.includes('require(')) throw new Error('The compiled schema asks for a library.')
  return [
    '// Made by `npm run schema`.',
    '// biome-ignore-all format: generated.',
    '// biome-ignore-all lint: generated.',
    '// biome-ignore-all assist: generated.',
    `export const source = ${JSON.stringify(JSON.stringify(schema))}`,
    `${made.replace('"use strict";', '')}\n`,
  ].join('\n')
}
