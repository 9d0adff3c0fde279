/**
 * Writes `schema/facts.schema.json` from the kinds' parts: `npm run schema`.
 * With `--check` writes nothing, and exits 1 when the file is not up to date.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { recordSchema } from '../src/facts/schema.ts'
import { kinds } from '../src/kinds/index.ts'

const file = fileURLToPath(new URL('../schema/facts.schema.json', import.meta.url))
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))
const schema = recordSchema(kinds)

if (!process.argv.includes('--check')) {
  writeFileSync(file, JSON.stringify(schema))
  execFileSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'ignore' })
} else if (!isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), schema)) {
  console.error('schema/facts.schema.json is not up to date; run `npm run schema`.')
  process.exitCode = 1
}
