import type { Finding, Result } from '../model.ts'

/**
 * Exit status of a check: 2 something could not be checked, 1 something that `fails` was found,
 * 0 neither. A 2 wins over a 1. Never a count.
 */
export function statusOf(
  { problems, findings }: Result,
  fails: (finding: Finding) => boolean,
): 0 | 1 | 2 {
  if (problems.some(({ advice }) => !advice)) return 2
  return findings.some(fails) ? 1 : 0
}
