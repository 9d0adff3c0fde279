import type { Verdict } from './model.ts'

/**
 * The rule of a verdict, `<kind>/<relation>`, as findings, `policy` and ignore comments name it;
 * `date/published` for days that only a wrong publication date explains.
 */
export function ruleName({
  fact,
  comparison,
  misdated,
}: Pick<Verdict, 'fact' | 'comparison' | 'misdated'>): string {
  return misdated ? misdatedRule : `${fact.kind}/${comparison.relation}`
}

/** The one rule that is of the article, not of a value. */
export const misdatedRule = 'date/published'
