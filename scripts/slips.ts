/**
 * Checks invented articles, each value of which can be turned into a slip, and tells how many slips are
 * found and what is flagged in the articles as they should be:
 *
 *     npm run slips [-- FOLDER] [--list]
 *
 * FOLDER, `bench/slips` when left out, holds `<story>/facts.yaml` and articles in Markdown whose values
 * are marked `[[right|wrong]]`. Exits with 1 where an article without a slip is flagged.
 */
import { parseArgs } from 'node:util'
import { measureSlips } from './slips/measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
})
const measured = measureSlips(positionals[0] ?? 'bench/slips')
const count = (of: 'false' | 'found' | 'missed' | 'elsewhere') =>
  measured.reduce((sum, one) => sum + one[of].length, 0)

for (const { story, file, false: flags, elsewhere, missed } of measured) {
  for (const { rule, fact, text } of flags)
    console.log(`FALSE   ${story} ${file} ${rule} ${fact}: “${text}”`)
  for (const { rule, fact, text } of elsewhere)
    console.log(`BESIDE  ${story} ${file} ${rule} ${fact}: “${text}”`)
  if (values.list)
    for (const { right, wrong } of missed)
      console.log(`MISSED  ${story} ${file}: “${right}” → “${wrong}”`)
}
console.log(
  `${count('found')} of ${count('found') + count('missed')} slips found, ${count('false')} false, ${count('elsewhere')} beside`,
)
if (count('false') > 0) process.exitCode = 1
