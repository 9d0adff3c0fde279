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

/**
 * Of phrases on the same words the longest stays, the first of equals; in text order. A month
 * gives way to a date, as "December of last year" does to "2 December".
 */
export function longest(phrases: readonly DatePhrase[]): readonly DatePhrase[] {
  const length = phrases.reduce((end, phrase) => Math.max(end, phrase.end), 0)
  const dated = new Uint8Array(length)
  for (const { form, start, end } of phrases) if (form === 'date') dated.fill(1, start + 1, end)
  const taken = new Uint8Array(length)
  const byLength = phrases
    .filter(({ form, start }) => form !== 'month' || dated[start] === 0)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept = byLength.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
