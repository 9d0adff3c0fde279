import { date } from './date.ts'
import { duration } from './duration.ts'
import type { Scorer } from './scorer.ts'

/** The scorer of each file of cases, by the file’s name without `.jsonl`. */
export const scorers: Readonly<Record<string, Scorer>> = {
  duration,
  date,
  datetime: date,
  daterange: date,
}
