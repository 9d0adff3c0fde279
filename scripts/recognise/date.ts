import { aboutDays, type DateRow, scoreDate } from './dates.ts'
import type { OutsideCase, Scorer } from './scorer.ts'

/** Days of the calendar, in the files of dates, of datetimes and of runs of days. */
export const date: Scorer = {
  judges: (outside) => aboutDays(rowOf(outside)),
  hits(outside) {
    const { outcome, got } = scoreDate(rowOf(outside))
    return outcome === 'hit' ? [got] : []
  },
  score(outside) {
    const { outcome, got: found, reason } = scoreDate(rowOf(outside))
    const why = reason === undefined ? {} : { reason }
    if (outcome === 'right' || outcome === 'apart') return { result: outcome, found, ...why }
    return { result: found === 'nothing' ? 'missed' : 'wrong', found, ...why }
  },
}

/** The value's keys are optional, and each is tested where it is used. */
function rowOf(outside: OutsideCase): DateRow {
  return { ...outside, value: outside.value as DateRow['value'] }
}
