import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds, readRecord, type TextFile } from '../../src/index.ts'
import { type Flag, reportOn } from '../accuracy/report.ts'
import { readMarked, type Slip } from './marks.ts'

/** What the check says of one article and of each slip in it. */
export interface Measured {
  readonly story: string
  readonly file: string
  /** Flags on the article as it should be: each is a false accusation. */
  readonly false: readonly Flag[]
  readonly found: readonly Slip[]
  readonly missed: readonly Slip[]
  /** Flags in the rest of an article with a slip. */
  readonly elsewhere: readonly Flag[]
}

/** Check every article of a folder of stories, as it should be and with one slip at a time. */
export function measureSlips(folder: string): readonly Measured[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((story) => measureStory(folder, story))
}

function measureStory(folder: string, story: string): readonly Measured[] {
  const recordFile = textFile(join(folder, story, 'facts.yaml'))
  const reading = readRecord(recordFile, kinds)
  const flagsOn = (article: TextFile) => reportOn([article], recordFile, reading).flags
  return readdirSync(join(folder, story))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file): Measured => {
      const { text, slips } = readMarked(textFile(join(folder, story, file)).text)
      const known = flagsOn({ file, text })
      const told = slips.map((slip) => ({ slip, flags: flagsOn({ file, text: slip.text }) }))
      const isAt = (flag: Flag, { start, end }: Slip) =>
        flag.spans.some((span) => span.start < end && start < span.end)
      const hits = told.filter(({ slip, flags }) => flags.some((flag) => isAt(flag, slip)))
      return {
        story,
        file,
        false: known,
        found: hits.map(({ slip }) => slip),
        missed: told.filter((one) => !hits.includes(one)).map(({ slip }) => slip),
        elsewhere: told.flatMap(({ slip, flags }) =>
          flags.filter((flag) => !isAt(flag, slip) && !known.some((one) => isSame(one, flag))),
        ),
      }
    })
}

function isSame(one: Flag, other: Flag): boolean {
  return one.rule === other.rule && one.fact === other.fact && one.text === other.text
}

function textFile(file: string): TextFile {
  return { file, text: readFileSync(file, 'utf8') }
}
