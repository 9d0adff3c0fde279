import { parseDocument } from 'yaml'
import { kinds, readRecord, type TextFile } from '../../src/index.ts'
import { type Flag, reportOn } from '../accuracy/report.ts'
import { excerptOf } from './new-flags.ts'

/** The articles of one story, and its record. */
export interface Told {
  readonly name: string
  readonly articles: readonly TextFile[]
  readonly record: TextFile
}

/** A flag on an article of one story under the record of another. */
export interface StrangerFlag {
  readonly story: string
  readonly flag: Flag
  readonly excerpt: string
}

/**
 * The flags on articles of other stories under a record that does not know of them. They came out on the
 * days that their own records give; names, titles and quotations that two stories share may be right.
 */
export function strangerFlags(record: TextFile, others: readonly Told[]): readonly StrangerFlag[] {
  return others.flatMap(({ name, articles, record: own }) => {
    const file = { file: record.file, text: withDates(record.text, own.text) }
    const reading = readRecord(file, kinds)
    if (!reading.record) return []
    return reportOn(articles, file, reading).flags.map((flag) => ({
      story: name,
      flag,
      excerpt: excerptOf(flag, articles),
    }))
  })
}

/** The record, with the publication dates of another. */
function withDates(text: string, other: string): string {
  const [document, dates] = [parseDocument(text), parseDocument(other).get('articles')]
  if (dates === undefined) document.delete('articles')
  else document.set('articles', dates)
  return String(document)
}
