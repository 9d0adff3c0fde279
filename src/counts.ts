import type { Fact, Finding, Summary, Verdict } from './model.ts'
import { factName } from './same.ts'

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Summary['counts'] {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** Ids of the facts that no claim is of. Nobody misses a name or a title that no article gives. */
export function silentFacts(
  facts: readonly Fact[],
  verdicts: readonly Verdict[],
): readonly string[] {
  const spoken = new Set(verdicts.map(({ fact }) => factName(fact)))
  return facts
    .filter((fact) => fact.entity === undefined && !spoken.has(factName(fact)))
    .map(({ id }) => id)
}
