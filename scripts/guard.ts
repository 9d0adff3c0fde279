/**
 * Checks articles against records that each lack one event, figure or quotation, and lists the flags
 * that this brings. A record never knows everything: each of them is a false accusation.
 *
 *     npm run guard -- FOLDER [--stories a,b] [--records FOLDER] [--strangers]
 *
 * With `--strangers` it checks the articles of every other story against each whole record instead: a
 * site has one record and many articles, and most of them are about something else.
 *
 * FOLDER holds `stories/<story>` with `articles`, as for `npm run accuracy`; no labels are needed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Flag } from './accuracy/report.ts'
import { storyPlaces } from './accuracy/story.ts'
import { newFlags } from './guard/new-flags.ts'
import { strangerFlags, type Told } from './guard/strangers.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: 'string' },
    records: { type: 'string', default: 'bench/stories' },
    strangers: { type: 'boolean', default: false },
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
const told = places.map(({ name, articles, record }): Told => {
  const files = readdirSync(articles).sort()
  return {
    name,
    articles: files.map((file) => textFile(join(articles, file))),
    record: textFile(record),
  }
})
const stories = told.filter(({ name }) => !asked || asked.includes(name))
if (values.strangers) guardStrangers()
else guardLacking()

function guardLacking(): void {
  let [runs, flags] = [0, 0]
  for (const { name, articles, record } of stories) {
    const guarded = newFlags(articles, record)
    for (const { without, flag, excerpt } of guarded.flags)
      print(`${name} without ${without}`, flag, excerpt)
    runs += guarded.runs
    flags += guarded.flags.length
  }
  console.log(`${runs} records without one thing, ${flags} new flags`)
}

function guardStrangers(): void {
  let [runs, flags] = [0, 0]
  for (const one of stories) {
    const others = told.filter((other) => other !== one)
    const found = strangerFlags(one.record, others)
    for (const { story, flag, excerpt } of found) print(`${one.name} on ${story}`, flag, excerpt)
    runs += others.flatMap(({ articles }) => articles).length
    flags += found.length
  }
  console.log(`${runs} articles under the record of another story, ${flags} flags`)
}

function print(where: string, { severity, rule, fact, article }: Flag, excerpt: string): void {
  console.log(`${where}: ${severity} ${rule} ${fact}`)
  console.log(`    ${article}: ${excerpt}`)
}
