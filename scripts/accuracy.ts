/**
 * Measures the check on articles with labels:
 *
 *     npm run accuracy -- FOLDER [--stories a,b] [--json FILE] [--compare FILE] [--list]
 *                                [--no-mutations] [--records FOLDER]
 *
 * FOLDER holds `stories/<story>` with `articles` and `labels.json`; it may hold `seeds` with
 * `seed-gold.json`, `mutations` with changes of the articles, and a script that scores reports.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { differences } from './accuracy/differences.ts'
import { listsOf } from './accuracy/lists.ts'
import { measure } from './accuracy/measure.ts'
import { Unmeasurable } from './accuracy/story.ts'
import { tablesOf } from './accuracy/tables.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: 'string' },
    records: { type: 'string', default: 'bench/stories' },
    json: { type: 'string' },
    compare: { type: 'string' },
    list: { type: 'boolean', default: false },
    'no-mutations': { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (folder === undefined || !existsSync(folder)) {
  console.error('Expected a folder of stories: npm run accuracy -- FOLDER [--stories a,b] [--list]')
  process.exit(2)
}

try {
  run(folder)
} catch (error) {
  if (!(error instanceof Unmeasurable)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function run(from: string): void {
  const old: unknown = values.compare ? JSON.parse(readFileSync(values.compare, 'utf8')) : undefined
  const script = join(from, 'score', 'score.mjs')
  const measured = measure({
    folder: from,
    records: values.records,
    changes: !values['no-mutations'],
    ...(values.stories === undefined ? {} : { stories: values.stories.split(',') }),
    ...(existsSync(script) ? { script } : {}),
  })
  console.log(tablesOf(measured.figures))
  if (values.list) console.log(listsOf(measured))
  if (old !== undefined) {
    const lines = differences(old, measured.figures)
    console.log(lines.length > 0 ? lines.join('\n') : `Nothing differs from ${values.compare}.`)
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured.figures, null, 2)}\n`)
  for (const line of measured.disagreements) console.error(line)
  if (measured.disagreements.length > 0) process.exitCode = 1
}
