import { cardinal } from './cardinal.ts'
import { count } from './count.ts'
import { date, daterange, datetime } from './dates.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import { ordinal } from './ordinal.ts'
import { percent } from './percent.ts'
import type { Scorer } from './scorer.ts'
import { time } from './time.ts'

/** The scorer of each file of cases, by the file’s name without `.jsonl`. */
export const scorers: Readonly<Record<string, Scorer>> = {
  duration,
  date,
  datetime,
  daterange,
  time,
  cardinal,
  count,
  money,
  percent,
  ordinal,
}
