import { pattern } from '../../english/pattern.ts'
import type { RecordedFigure } from './keywords.ts'
import type { SignRule } from './sign-rules.ts'

const wished = (words: string) => `“${words}” speaks of what may be`
const part = (words: string) => `“${words}” speaks of a part, not of the whole`

/**
 * Words for a value that somebody wants, advises or foresees (FrameNet 1.7: Request, Attempt_suasion,
 * Expectation, Predicting). A figure with such a word of its own is that value.
 */
export const KIN =
  /^(?:ask|request|seek|sought|demand|want|recommend|advis|propos|guideline|expect|forecast|predict|anticipat|estimat|project|target|damages|claim|lawsuit|goal)/u

/** Such values are no value of what happened, and may be right beside any. */
export const sought: readonly SignRule[] = [
  // "Analysts had expected a price of $55 million": it turned out otherwise
  {
    before:
      /\bhad\s+(?:expected|forecast|predicted|hoped|feared|sought|wanted|asked)\b[^.;,]{0,40}$/iu,
    kin: KIN,
    says: wished,
  },
  // "had asked the court to fine the mill $2 million", "asked for 40", "sought a term of 12 years"
  {
    before: pattern(
      /\b(?:ask(?:s|ed|ing)?\s(?:(?:the|a|an|his|her|its|their)\s)?(?:\p{L}+\s){0,3}?(?:for|to)|sought|seek(?:s|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing)|(?:request|recommendation|demand)s?\s(?:for|of))\b[^.;,]{0,40}$/iu,
    ),
    kin: KIN,
    says: wished,
  },
  // "The recommended fine was $2 million", "the guidelines of 8 years"
  {
    before: pattern(
      /\b(?:(?:[\p{L}]+-)?recommended|suggested|proposed|guideline)\s(?:\p{L}+\s){1,2}(?:of|is|was|were)\s(?:\p{L}+\s)?$|\bguidelines?\s(?:of|is|was|were|for)\s(?:\p{L}+\s){0,2}$/iu,
    ),
    kin: KIN,
    says: wished,
  },
  // "Some experts anticipated 12 to 15 years", "observers expect a turnout of 60%"
  {
    before: pattern(
      /\b(?:experts?|analysts?|observers?|economists?|forecasters?|commentators?|pundits?|pollsters?|bookmakers?|investors?)\s(?:\p{L}+ly\s|(?:have|had)\s)?(?:anticipate|expect|predict|forecast|foresee|foresaw)(?:s|d|ed)?\b[^.;,]{0,40}$/iu,
    ),
    kin: KIN,
    says: wished,
  },
]

/** What "asked for", "guidelines of" or "experts expected" stands before. */
const REACH = 90

/**
 * Of what may be meant by a number that is asked for or foreseen, the figures that are such values:
 * "asked the court to fine the mill | $2 million" beside one of the fine.
 */
export function wishedOf<Tied extends { readonly figures: readonly RecordedFigure[] }>(
  ties: readonly Tied[],
  before: string,
): readonly Tied[] {
  const said = before.slice(-REACH)
  if (!sought.some((rule) => rule.before?.test(said))) return ties
  const own = ties.flatMap((tie) => {
    const figures = tie.figures.filter(isWished)
    return figures.length > 0 ? [{ ...tie, figures }] : []
  })
  return own.length > 0 ? own : ties
}

function isWished({ keywords }: RecordedFigure): boolean {
  return keywords.some(({ text }) =>
    text
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => KIN.test(word)),
  )
}

/** A figure with such a word of its own is that part. */
const MEANS = /^(?:cash|stock|shares?|equity|debt|bonds?|loans?|notes?)$/u

/** "$4 million in cash, $9 million in shares": each sum is a part of the price. */
export const media: readonly SignRule[] = [
  {
    after: pattern(
      /^\sin\s(?:\p{L}+\s){0,2}?(?:cash|stock|shares|equity|debt|bonds|loans|notes)(?:,|,?\sand|\splus)\s(?:\p{L}+\s){0,2}[$€£¥]\d/iu,
    ),
    kin: MEANS,
    says: part,
  },
  {
    before: pattern(
      /\d\S*\s(?:\p{L}+\s)?in\s(?:\p{L}+\s){0,2}?(?:cash|stock|shares|equity|debt|bonds|loans|notes)(?:,|,?\sand|\splus)\s(?:\p{L}+\s){0,2}$/iu,
    ),
    kin: MEANS,
    says: part,
  },
]
