import type { Result } from '../model.ts'
import type { FailOn } from './options.ts'

/**
 * Exit status of a check: 2 something could not be checked, 1 something was refuted, 0 neither.
 * A 2 wins over a 1. Never a count.
 */
export function statusOf({ problems, summary: { counts } }: Result, failOn: FailOn): 0 | 1 | 2 {
  if (problems.some(({ advice }) => !advice)) return 2
  if (failOn === 'never') return 0
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? 1 : 0
}
