import type { Claim, Confidence, Relation, Severity, Verdict } from './model.ts'

/** One row of policy: what a relation of a kind costs, by how sure the link is. */
export interface Rule {
  readonly relation: Relation
  /** Every kind when left out. */
  readonly kinds?: readonly string[]
  /** Only claims that the construction itself bears out: closed lists, complete ones. */
  readonly firm?: boolean
  readonly strong: Severity
  readonly weak: Severity
}

const VALUES = ['duration', 'date', 'time']

/**
 * The one table of policy; the first row that fits decides. Relations without a row are off.
 * None of the kinds has been measured on 20 errors yet; these are the design's defaults.
 */
export const rules: readonly Rule[] = [
  { relation: 'conflicts', kinds: [...VALUES, 'attendees'], strong: 'error', weak: 'warning' },
  { relation: 'understates', kinds: VALUES, strong: 'error', weak: 'warning' },
  { relation: 'overstates', kinds: VALUES, strong: 'error', weak: 'warning' },
  { relation: 'omits', firm: true, strong: 'error', weak: 'warning' },
  { relation: 'omits', strong: 'warning', weak: 'warning' },
  { relation: 'adds', firm: true, strong: 'error', weak: 'warning' },
  { relation: 'adds', strong: 'warning', weak: 'warning' },
  { relation: 'conflicts', kinds: ['role'], strong: 'error', weak: 'warning' },
  { relation: 'misspelled', strong: 'error', weak: 'warning' },
  { relation: 'variant', strong: 'warning', weak: 'warning' },
  { relation: 'differs', strong: 'warning', weak: 'warning' },
]

/** Each claim with its severity: the fact's own, else the table's. */
export function judge(claims: readonly Claim[]): readonly Verdict[] {
  return claims.map((claim) => ({ ...claim, severity: severityOf(claim) }))
}

function severityOf({ fact, comparison, link, attributed }: Claim): Severity {
  const rule = rules.find(
    (row) =>
      row.relation === comparison.relation &&
      (row.kinds === undefined || row.kinds.includes(fact.kind)) &&
      (row.firm === undefined || row.firm === comparison.firm),
  )
  if (!rule) return 'off'
  return fact.severity ?? attributedAtMost(by(rule, link.confidence), attributed)
}

/** Whoever says so may say what the record does not: at most a warning. */
function attributedAtMost(severity: Severity, attributed: string | undefined): Severity {
  return attributed !== undefined && severity === 'error' ? 'warning' : severity
}

function by(rule: Rule, confidence: Confidence): Severity {
  return confidence === 'strong' ? rule.strong : rule.weak
}
