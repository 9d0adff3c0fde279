/**
 * Measures the recognisers on outside cases: `npm run recognise -- <folder> [--list]`.
 * Reads every `<kind>.jsonl` of the folder that has a scorer.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCases } from './recognise/cases.ts'
import { scorers } from './recognise/index.ts'
import { lineOf, listOf, type Measured, measure, pool } from './recognise/measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (folder === undefined || !existsSync(folder)) {
  console.error('Expected a folder of cases: npm run recognise -- <folder> [--list]')
  process.exit(2)
}

const measured: Measured[] = []
for (const [kind, scorer] of Object.entries(scorers)) {
  const file = join(folder, `${kind}.jsonl`)
  if (!existsSync(file)) continue
  measured.push(measure(kind, readCases(readFileSync(file, 'utf8')), scorer))
}

for (const one of measured) console.log(lineOf(one))
if (measured.length > 1) console.log(lineOf(pool(measured)))
if (values.list) for (const one of measured) console.log(listOf(one))
