import { pattern } from '../../english/pattern.ts'
import { settled } from './settled.ts'
import { KIN, media, sought } from './sought.ts'

/** Words around a number that say whose it is. */
export interface SignRule {
  readonly before?: RegExp
  readonly own?: RegExp
  readonly after?: RegExp
  /** Only of counts whose keyword does not govern them: "killed 14 of the 20 aboard" is a toll. */
  readonly ungoverned?: boolean
  /** All that the rule asks for must be there, not one of it. */
  readonly together?: boolean
  /** Only of a score, or a count of nothing that is named: "(10-5)", "(4)"; not "($9 million)". */
  readonly bare?: boolean
  /** Words before that make the rule void. */
  readonly unless?: RegExp
  /** Void beside a count of another predicate: "killed 24 and injured 40 others". */
  readonly adds?: boolean
  /** Void where one of the figure's own words that stand there is of this sort. */
  readonly kin?: RegExp
  /** Void where the figure's words stand right behind the number: "against 43% for Ortiz". */
  readonly named?: boolean
  /** Void of the terms of a deal, which are all of what is to come. */
  readonly terms?: boolean
  /** Void where the words tell the record's own event: "since the ferry sank with 24 on board". */
  readonly event?: boolean
  readonly says: (words: string) => string
}

const other = (words: string) => `“${words}” counts others`
const part = (words: string) => `“${words}” speaks of a part, not of the whole`
const older = (words: string) => `“${words}” speaks of a value that was replaced`
const maybe = (words: string) => `“${words}” speaks of what may be`
const elsewhere = (words: string) => `“${words}” compares with another value`

/** Parts of a whole, and values that were replaced. */
export const others: readonly SignRule[] = [
  // "12 of whom", "of whom 12"
  { after: /^\s+of\s+(?:whom|which)\b/iu, ungoverned: true, says: part },
  { before: /\bof (?:whom|which),?\s+$/iu, ungoverned: true, says: part },
  // "including 3 children", "among them at least two", "of these, 12"
  {
    before: pattern(
      /\b(?:of them,?|of th[eo]se,|among (?:them|whom|the \p{L}+),?|includ(?:ing|es?|ed)|comprising)\s+$/iu,
    ),
    says: part,
  },
  // "three of them", "12 of the dead", "20 children among them"
  {
    after: pattern(
      /^\s+(?:of\s+(?:the|them|those|these|its|his|her|their|our)|(?:\p{L}+\s+){0,3}among)\b/iu,
    ),
    ungoverned: true,
    says: part,
  },
  // "up from 13", "rose from 13 to", "revised from 13"
  {
    before: pattern(
      /\b(?:up|down|rose|risen|rising|rises?|fell|fallen|falling|grew|grown|(?:increas|dropp|revis|lower|rais|climb|jump|chang|correct|updat)\p{L}+)\b[^.;,]{0,40}?\bfrom\s+$/iu,
    ),
    says: older,
  },
  // "initially 13", "earlier reports of 13", "first put at 13", "originally estimated at 13"
  {
    before:
      /\b(?:(?:initial|earl(?:y|ier)|preliminary|previous|original)\s+(?:death\s+)?(?:reports?|figures?|estimates?|counts?|tolls?|tall(?:y|ies)|accounts?|statements?)|initially|originally|previously|at first|first (?:reported|put|estimated|thought|believed|said|placed|given)|earlier (?:reported|put|estimated|placed|given))\b[^.;,]{0,50}$/iu,
    says: older,
  },
  // "Earlier, officials had given a larger figure of 13"
  {
    before: pattern(
      /(?:^|[.;]\s)(?:Earlier|Previously|Initially|At first|Originally),?\s[^.;]{0,60}?\bhad\s(?:\p{L}+ly\s)?(?:said|put|given|cited|reported|estimated|announced|spoken|told|counted)\b[^.;]{0,50}$/u,
    ),
    says: older,
  },
  // "put at 13, later revised to 11", "13 before being lowered to"
  {
    after: pattern(
      /^[^.;]{0,50}?\b(?:later|since|then|subsequently|afterwards?|before being|but (?:was|were))\s+(?:\p{L}+\s+)?(?:revis|lower|rais|correct|updat|chang|reduc|increas|cut)\p{L}*\s+(?:up|down|downwards?|upwards?)?\s*to\b/iu,
    ),
    says: older,
  },
  // "most recently, it raised", "in its latest round it raised": one step of a sum
  {
    before:
      /\b(?:most recently|(?:latest|last|recent|first|second|third|seed|series \p{Lu}) (?:funding |financing |investment )?round)\b[^.;]{0,50}$/iu,
    says: part,
  },
  // "compared with 13", "against 13 in the year before"
  {
    before: /(?:\b(?:compared (?:with|to)|versus|vs\.?|as against)|,\sagainst)\s+$/iu,
    named: true,
    says: elsewhere,
  },
  // "7-4 at half-time", "led 10-7 after three quarters"; not "$7m in two rounds of funding"
  {
    after:
      /^\s+(?:at|after|by|in)\s+(?:the\s+)?(?:half[- ]?time|the break|intermission|(?:first|second|third|one|two|three)\s+(?:half|quarters?|periods?|sets?|rounds?|innings?))\b(?!\s+of\b)/iu,
    says: part,
  },
]

// "47 and 32 yards"; not "£8m or 12%", which is one change in two measures
const ONE_OF_SEVERAL = /^\s+(?:and|or)\s+(?!\d[\d.,]*\s?(?:%|per\s?cent|percent))\d/u

/** "another 131 were rescued" may be the record's figure, beside one of another sort. */
export const doubts: readonly SignRule[] = [
  // "the Hawks (10-5)": how a side or a fighter stands over a season
  { before: /\($/u, bare: true, says: () => 'it stands in brackets behind a name' },
  // "47 and 32 yards"
  { before: /\d\s+(?:and|or)\s+$/u, says: () => 'it is one of several' },
  { after: ONE_OF_SEVERAL, says: () => 'it is one of several' },
  // "30 people seriously injured", "critically hurting 12"
  {
    after: pattern(
      /^\s+(?:\p{L}+\s+){0,3}?(?:seriously|critically|severely|badly|gravely|slightly|lightly)\s+(?:injured|hurt|wounded|ill|burn(?:ed|t)|damaged)\b/iu,
    ),
    says: part,
  },
  {
    before:
      /\b(?:seriously|critically|severely|badly|gravely|slightly|lightly)\s+(?:injuring|hurting|wounding|damaging|injured|hurt|wounded|damaged)\s+$/iu,
    says: part,
  },
  // "a third of the power consumption": a share of another thing than the power
  {
    own: /^(?:an?\s+|one[ -]|two[ -]|three[ -])?(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?$/iu,
    after:
      /^\s+of\s+(?:the|its|their|all)\s+(?:\p{Ll}+\s+){0,2}(?:consumption|use|usage|cost|costs|supply|supplies|output|demand|production|market|loss|losses|growth|bill|budget|sales|capacity)\b/iu,
    together: true,
    says: (words) => `“${words}” is a share of something`,
  },
  // "two aftershocks of 5.0"
  {
    before: pattern(
      /\b(?:two|three|four|five|six|several|many|some|numerous|dozens of|hundreds of|\d+)\s+(?:\p{L}+\s+){0,2}\p{L}+s\s+of\s+$/iu,
    ),
    says: (words) => `“${words}” measures one of several`,
  },
  // "another four people", "a further 12"
  { own: /^(?:another|a further|an additional|an extra)\b/iu, adds: true, says: other },
  // "the other two", "additional 20"
  { before: /\b(?:another|other|further|additional|extra)\s+$/iu, adds: true, says: other },
  // "two more victims", "four others", "24 people more"; not "20 or more"
  {
    after: /^\s+(?:(?:people|victims)\s+)?(?:more(?!\s+than)|others?|additional|further|extra)\b/iu,
    adds: true,
    says: other,
  },
  // "topped 90% in rural areas", "reached 12 in some towns": in parts of the whole
  {
    after: pattern(
      /^\s+in\s+(?!(?:all|both|these|those|the)\b)(?:\p{L}+(?:-\p{L}+)?\s+){1,2}(?:areas|regions|parts|places|districts|wards|constituencies|precincts|neighbou?rhoods)\b/iu,
    ),
    says: part,
  },
  // "71% of the area’s voters"
  {
    after:
      /^\s+of\s+the\s+(?:area|district|town|village|county|region|ward|constituency|borough|parish)[’']s\b/iu,
    says: part,
  },
  // a capital May is a name or a month; "could kill 24", "was expected to cost", "could face a
  // maximum prison term of"; not "would need the votes of the 12 members", which there are, nor "said it would
  // buy", "the deal would raise"
  {
    before:
      /\b(?:[Cc]ould|[Mm]ight|may(?!\s+\d)|[Ss]hould|[Ii]f|[Ee]xpected to|[Ll]ikely to|projected to|threaten(?:s|ed|ing)? to)\b[^.;,]{0,40}$/u,
    unless: settled,
    says: maybe,
  },
  {
    before: /\b[Ww]ould\b[^.;,]{0,40}$/u,
    unless: settled,
    terms: true,
    says: maybe,
  },
  ...sought,
  ...media,
  // "over 100 yards each", "$5 apiece": what each of several has, not the sum
  {
    after: /^\s+(?:\p{L}+\s+){0,3}?(?:each|apiece)\b/iu,
    // A price is what each costs.
    kin: /^(?:prices?|priced|costs?|fares?|fees?|sells?|sold)$/iu,
    says: (words) => `“${words}” is a share of several`,
  },
  // "the mill, the quay and the depot, all of them for under $5 million"
  {
    before:
      /\b(?:all|each|both|none|neither|any|every one)\s+of\s+(?:them|these|those)\b[^.;,]{0,30}$/iu,
    says: (words) => `“${words}” speaks of several`,
  },
  // "on average 24", "an average of 24"
  {
    before: /\b(?:on average|average(?:d|s)?(?: of)?)\s+$/iu,
    says: (words) => `“${words}” is no single count`,
  },
  { own: /^an average of\b/iu, says: (words) => `“${words}” is no single count` },
  // "felt 90 km away": how far it reached
  {
    before:
      /\b(?:felt|heard|seen|visible|audible|noticed)\s(?:as\sfar\s(?:away\s)?as\s|up\sto\s|for\s)?$/iu,
    says: (words) => `“${words}” tells how far it reached`,
  },
  // "the maximum sentence for each count is 20 years"
  {
    before: /\b(?:maximum|minimum|mandatory)\b[^.;,]{0,50}$/iu,
    says: (words) => `“${words}” speaks of what it may be at most or at least`,
  },
  // "faces up to 15 years", "risks six months"; "faces seven counts" are counted
  {
    before: /\b(?:fac(?:e|es|ed|ing)|risk(?:s|ed|ing)?)\s$/iu,
    own: /\b(?:years?|months?)\b/iu,
    together: true,
    says: (words) => `“${words}” speaks of what it may be at most or at least`,
  },
  // "a family of five"
  { before: /\bfamily\sof\s$/iu, says: (words) => `“${words}” counts a family` },
  // "had previously killed 24"; what officials said had happened is the event itself
  {
    before: pattern(
      /\bhad\s+(?:already\s+|also\s+|earlier\s+|previously\s+)?\p{L}*(?:ed|en|wn|ne|ght|old|eld|ost|eft|un|ut|it|et|id)\s+$/iu,
    ),
    unless: pattern(/\b(?:said|told|(?:report|confirm|announc|learn)\p{L}*)\b/iu),
    kin: KIN,
    says: (words) => `“${words}” tells of something before`,
  },
  // "has killed three people before"
  {
    after: /^[^.;,]{0,40}\bbefore(?=[.,;]|$)/iu,
    says: () => '“before” tells of something earlier',
  },
  // "since the flood of 2009, when 93 people", "in 2009, when 93"
  {
    before: /(?:\bsince\b[^.;]{1,40}|\b(?:19|20)\d\d),?\s+(?:when|in which)\b[^.;]{0,50}$/iu,
    event: true,
    says: (words) => `“${words}” speaks of another event`,
  },
  // "since the 2011 quake, which"; not "since the war it has cut 12", which is of all the time since
  {
    before: /\bsince the\b[^.;,]{0,50}$/iu,
    unless: /\bsince the\b(?:(?!\b(?:which|that|when|who)\b)[^.;])*\b(?:has|have)\s\p{L}+\s+$/iu,
    event: true,
    says: (words) => `“${words}” speaks of another event`,
  },
  // "the last such crash killed"
  {
    before: /\bthe (?:last|previous|deadliest|worst)(?: such)?\b(?! of the\b)[^.;,]{0,50}$/iu,
    says: (words) => `“${words}” speaks of another event`,
  },
]
