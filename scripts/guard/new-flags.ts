import { kinds, readRecord, type TextFile } from '../../src/index.ts'
import { stem } from '../accuracy/labels.ts'
import { type Flag, reportOn } from '../accuracy/report.ts'
import { recordsWithout } from './without.ts'

/** A flag on the value of something that the record lacks. */
export interface NewFlag {
  readonly without: string
  readonly flag: Flag
  /** Its words in brackets, with some words around them. */
  readonly excerpt: string
}

export interface Guarded {
  /** How many records were checked, each without one thing. */
  readonly runs: number
  readonly flags: readonly NewFlag[]
}

/**
 * The flags that appear on the articles when the record lacks one thing. What an article says of that
 * is then no claim about anything in the record, so each of them is a false accusation.
 */
export function newFlags(articles: readonly TextFile[], record: TextFile): Guarded {
  const flagsBy = (text: string): readonly Flag[] | undefined => {
    const file = { file: record.file, text }
    const reading = readRecord(file, kinds)
    return reading.record ? reportOn(articles, file, reading).flags : undefined
  }
  const known = new Set(flagsBy(record.text)?.map(keyOf))
  const runs = recordsWithout(record.text).flatMap(({ without, text }) => {
    const found = flagsBy(text)?.filter((flag) => !known.has(keyOf(flag)))
    return found ? [{ without, found }] : []
  })
  const flags = runs.flatMap(({ without, found }) =>
    found.map((flag) => ({ without, flag, excerpt: excerptOf(flag, articles) })),
  )
  return { runs: runs.length, flags }
}

function keyOf({ article, spans, rule, fact }: Flag): string {
  return [article, spans[0]?.start, rule, fact].join('|')
}

const BEFORE = 130
const AFTER = 90

/** The words of a flag in brackets, with some words around them. */
export function excerptOf({ article, spans: [span] }: Flag, articles: readonly TextFile[]): string {
  const text = articles.find(({ file }) => stem(file) === article)?.text
  if (text === undefined || !span) return ''
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start)
  const after = text.slice(span.end, span.end + AFTER)
  return `…${before}[${text.slice(span.start, span.end)}]${after}…`.replace(/\s+/gu, ' ')
}
