import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds, readRecord, type TextFile } from '../../src/index.ts'
import { type Label, readLabels } from './labels.ts'
import { type Report, reportOn } from './report.ts'
import type { FactMap } from './score.ts'

/** Articles, the record they are held to, and what an annotator found in them. */
export interface Story {
  readonly name: string
  readonly articles: readonly TextFile[]
  readonly record: TextFile
  /** The record, read once for every check. */
  readonly reading: ReturnType<typeof readRecord>
  readonly labels: readonly Label[]
  readonly labelsFile: string
  readonly map: FactMap
  readonly mapFile: string
}

/** A part of a story that is missing or cannot be read. */
export class Unmeasurable extends Error {}

/** Where the parts of a story are. */
export interface Places {
  readonly name: string
  readonly articles: string
  readonly record: string
  readonly map: string
  readonly labels: string
}

/** The stories of a folder that have a record, in the order of their names. */
export function storyPlaces(folder: string, records: string): readonly Places[] {
  const stories = join(folder, 'stories')
  if (!existsSync(stories)) return []
  return readdirSync(stories)
    .sort()
    .filter((name) => existsSync(join(records, name, 'facts.yaml')))
    .map((name) => ({
      name,
      articles: join(stories, name, 'articles'),
      labels: join(stories, name, 'labels.json'),
      record: join(records, name, 'facts.yaml'),
      map: join(records, name, 'map.json'),
    }))
}

/** Where the seeds are: their record is the project's own. */
export function seedPlaces(folder: string): Places | undefined {
  const [articles, labels] = [join(folder, 'seeds'), join(folder, 'seed-gold.json')]
  if (!existsSync(articles) || !existsSync(labels)) return undefined
  return { name: 'seeds', articles, labels, record: 'facts.yaml', map: 'bench/seeds-map.json' }
}

/** Read all parts of a story. Throws `Unmeasurable` where the record has problems. */
export function readStory({ name, articles, record, map, labels }: Places): Story {
  const recordFile = textFile(record)
  const reading = readRecord(recordFile, kinds)
  if (!reading.record) {
    const problems = reading.problems.map(({ message, help = '' }) => `  ${message}. ${help}`)
    throw new Unmeasurable([`${record} has problems:`, ...problems].join('\n'))
  }
  return {
    name,
    articles: readdirSync(articles)
      .sort()
      .map((file) => textFile(join(articles, file))),
    record: recordFile,
    reading,
    labels: readLabels(readFileSync(labels, 'utf8')),
    labelsFile: labels,
    map: JSON.parse(readFileSync(map, 'utf8')) as FactMap,
    mapFile: map,
  }
}

/** The report on some articles of a story; on all of them when none are given. */
export function reportOf(story: Story, articles: readonly TextFile[] = story.articles): Report {
  return reportOn(articles, story.record, story.reading)
}

function textFile(file: string): TextFile {
  return { file, text: readFileSync(file, 'utf8') }
}
