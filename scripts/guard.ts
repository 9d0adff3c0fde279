/**
 * Checks articles against records that each lack one event, figure or quotation, and lists the flags
 * that this brings. A record never knows everything: each of them is a false accusation.
 *
 *     npm run guard -- FOLDER [--stories a,b] [--records FOLDER]
 *
 * FOLDER holds `stories/<story>` with `articles`, as for `npm run accuracy`; no labels are needed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { storyPlaces } from './accuracy/story.ts'
import { type Guarded, newFlags } from './guard/new-flags.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: 'string' },
    records: { type: 'string', default: 'bench/stories' },
  },
})
const [folder] = positionals
if (folder === undefined || !existsSync(folder)) {
  console.error('Expected a folder of stories: npm run guard -- FOLDER [--stories a,b]')
  process.exit(2)
}

const asked = values.stories?.split(',')
const places = storyPlaces(folder, values.records)
const unknown = asked?.filter((name) => !places.some((one) => one.name === name)) ?? []
if (unknown.length > 0 || places.length === 0) {
  console.error(`No story with a record: ${unknown.join(', ') || folder}`)
  process.exit(2)
}

const textFile = (file: string) => ({ file, text: readFileSync(file, 'utf8') })
let [runs, flags] = [0, 0]
for (const { name, articles, record } of places) {
  if (asked && !asked.includes(name)) continue
  const files = readdirSync(articles).sort()
  const texts = files.map((file) => textFile(join(articles, file)))
  const guarded = newFlags(texts, textFile(record))
  print(name, guarded)
  runs += guarded.runs
  flags += guarded.flags.length
}
console.log(`${runs} records without one thing, ${flags} new flags`)

function print(story: string, guarded: Guarded): void {
  for (const { without, flag, excerpt } of guarded.flags) {
    console.log(`${story} without ${without}: ${flag.severity} ${flag.rule} ${flag.fact}`)
    console.log(`    ${flag.article}: ${excerpt}`)
  }
}
