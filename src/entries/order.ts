import type { EntryTime } from './entry-time.ts'

const DAY = 24 * 60

/**
 * The way in which times follow each other: `oldest-first` or `newest-first`; undefined when they
 * are in no order, or all the same. Between two of them midnight may pass.
 */
export function orderOf(times: readonly EntryTime[]): 'oldest-first' | 'newest-first' | undefined {
  const steps = times.slice(1).map(({ minutes }, index) => minutes - (times[index]?.minutes ?? 0))
  // "11:50", "12:20", "1:15": a clock of twelve hours begins anew at noon.
  const round = times.every(({ halfDay }) => halfDay) ? DAY / 2 : DAY
  return wayOf(steps) ?? wayOf(steps.map((step) => shorter(step, round)))
}

function wayOf(steps: readonly number[]): 'oldest-first' | 'newest-first' | undefined {
  if (steps.every((step) => step === 0)) return undefined
  if (steps.every((step) => step >= 0)) return 'oldest-first'
  return steps.every((step) => step <= 0) ? 'newest-first' : undefined
}

/** The shorter way round the clock: from 23:50 to 00:10 it is twenty minutes on. */
function shorter(step: number, round: number): number {
  const on = ((step % round) + round) % round
  return on > round / 2 ? on - round : on
}
