import path from 'node:path'
import {
  isReport,
  kinds,
  loadReaders,
  readAcknowledged,
  readRecord,
  recordsNamedBy,
  type Side,
  usedFiles,
} from '../../index.ts'
import type { TextFile } from '../../model.ts'
import { acknowledgedBeside } from '../acknowledged.ts'
import { decode } from '../decode.ts'
import type { Gathered } from '../gather.ts'
import { placesOf } from '../gather-records.ts'
import { readTextFile } from '../read-file.ts'
import type { BaseFiles } from './base-files.ts'

interface GatherBase {
  readonly head: Gathered
  readonly files: BaseFiles
  readonly cwd: string
  /** No article was named: each is held to the records that cover it. */
  readonly covered: boolean
  /** Name of the ignore file. */
  readonly ignoreFile: string
  /** Whether a file that is gone would have been checked. */
  readonly wanted: (file: string) => boolean
}

/**
 * What a check read at the base: the records and articles of now as they were, and articles that
 * are gone. A file that could not be read as text then was no record and no article.
 */
export async function gatherBase(input: GatherBase): Promise<Side> {
  const { head, files, cwd, covered, ignoreFile, wanted } = input
  const reader = readerOf(head, files, cwd)
  const before = (list: readonly TextFile[]) => list.flatMap(({ file }) => files.before(file) ?? [])
  const records = await reader.read(before(head.records))
  const gone = files.deleted.filter(wanted)
  const there = await reader.read([...before(head.articles), ...gone])
  const articles = there.filter(({ text }) => !isReport(text))
  const readers = await loadReaders([...articles, ...head.articles])
  const given = new Set(records.map(({ file }) => file))
  const named = articles.flatMap((article) =>
    recordsNamedBy(article, readers).flatMap((name) => {
      const places = placesOf(name, article.file, cwd)
      return places.some((one) => given.has(one)) ? [] : (places.find(files.has) ?? [])
    }),
  )
  const onDemand = await reader.read([...new Set(named)])
  const all = [...records, ...onDemand]
  const shared = await reader.read([...new Set(all.flatMap(usedFiles))].filter(files.has))
  const lists = await reader.read(all.map(acknowledgedBeside).filter(files.has))
  const [ignored] = await reader.read([ignoreFile].filter(files.has))
  return {
    articles,
    readers,
    records,
    onDemand,
    shared,
    readings: new Map(all.map((file) => [file.file, readRecord(file, kinds, { shared })])),
    covered,
    lists,
    acknowledged: lists.flatMap((file) => readAcknowledged(file).entries),
    ...(ignored ? { ignoreFile: ignored } : {}),
  }
}

/** Reads files as they were; the text of one that is as it was is at hand. */
function readerOf(head: Gathered, files: BaseFiles, cwd: string) {
  // What came by the standard input is not what stands in the file of that name.
  const atHand = new Set(head.sources)
  const read = async (names: readonly string[]): Promise<readonly TextFile[]> => {
    const each = [...new Set(names)]
    const contents = await files.read(each.filter((file) => !files.isSame(file)))
    return each.flatMap((file) => {
      const isAtHand = files.isSame(file) && atHand.has(path.resolve(cwd, file))
      const known = isAtHand ? head.texts.get(file) : undefined
      if (known !== undefined) return [{ file, text: known }]
      const content = contents.get(file)
      const { file: text, problem } = content
        ? decode(file, content, 'a text')
        : readTextFile(file, cwd, 'a text')
      return problem ? [] : [text]
    })
  }
  return { read }
}
