import type { DateValue } from './calendar.ts'

/** What sort of words a date was said in; joins ask for it ("Thursday" + "Jan. 23"). */
export type DateForm = 'date' | 'month' | 'year' | 'weekday' | 'week' | 'period' | 'relative'

/** A date in a text; offsets in that text. */
export interface DatePhrase {
  readonly start: number
  readonly end: number
  readonly value: DateValue
  readonly form: DateForm
}

/** What the finders of dates may ask of the text. */
export interface DateText {
  readonly text: string
  /** Day of publication, days since 1970-01-01. */
  readonly published?: number
  /** All lower case, as in a note: names of months and days need no capital. */
  readonly casual: boolean
}

/** Of phrases on the same words the longest stays, the first of equals; in text order. */
export function longest(phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const byLength = [...phrases].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new Uint8Array(Math.max(0, ...phrases.map(({ end }) => end)))
  const kept = byLength.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
