import { pattern } from '../../english/pattern.ts'
import type { SignRule } from './sign-rules.ts'

/** It is someone’s word, or an early count. */
export const weakening: readonly SignRule[] = [
  // "police said", "according to", "put the toll at", "an estimated"
  {
    before: pattern(
      /\b(?:said|says?|saying|told|reported(?:ly)?|reports?|according to|put\b[^.;,]{0,30}\bat|estimat\p{L}+|(?:claim|confirm)\p{L}*|believed|thought|feared|officials?)\b/iu,
    ),
    says: (words) => `“${words}” gives it as someone’s word`,
  },
  {
    after:
      /^[^.;]{0,60}?\b(?:said|says?|told|according to|reported|estimated|confirmed|claimed)\b/iu,
    says: (words) => `“${words}” gives it as someone’s word`,
  },
  // "at least 10": an early count
  {
    own: /^(?:at least|no fewer than|as many as|up to|at the least)\b/iu,
    says: (words) => `“${words}” may be an early count`,
  },
]
