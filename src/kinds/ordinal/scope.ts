import type { NameMention, Sentence, Span } from '../../model.ts'
import type { StatedOrdinal } from './value.ts'

const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|as many|several|less than|fewer than|more than|under|over|just|only|the (?:past|last|space))`
// "since March", "this year", "in a week", "in as many days", "of the season", "in 2025", "under Ortiz"
const NARROWS = new RegExp(
  String.raw`\b(?:since|under|(?:this|that|last|next) (?:year|month|week|season|term|decade|century|summer|winter|spring|autumn|fall)|(?:in|within|over) ${COUNT}\b|(?:in|of) (?:19|20)\d\d|of (?:the|this|his|her|its|their) (?:year|month|week|day|season|war|campaign|term|tour|trip|visit|series|presidency)|of its kind|as)\b`,
  'iu',
)
// "the second meeting on Friday", "the third today": of that day
const THAT_DAY = /^\s+(?:today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu
// "Friday’s second meeting", "this year’s third", "at least the seventh", "only the second"
const NARROWED =
  /(?:day|year|month|week|season)[’']s?\s+$|\bat least (?:the|their|its|a)?\s*$|\b(?:today|tonight)[’']s\s+$/iu
// "between | Ortiz", "with | the mayor, Ortiz"; "third title with a defeat of | Ortiz" counts no defeats
const WHOSE =
  /^\s+(?:between|with|of|involving|among)\s+(?:the\s+)?(?:(?!(?:of|over|against|by|from|for|in|at|an?)\b)\p{Ll}[\p{L}-]*\s+){0,3}\p{Lu}/u
// "approaching its", "closes in on its", "about to enter its"
const COMING =
  /\b(?:approach(?:es|ed|ing)?|near(?:s|ed|ing)?|clos(?:e|es|ed|ing)\s+in\s+on|(?:about|due|set|poised|ready)\s+to\s+(?:enter|begin|start|mark)|on\s+the\s+(?:eve|verge|cusp|brink|threshold)\s+of|close\s+to|(?:days|weeks|months)\s+(?:away\s+from|from|short\s+of|before)|head(?:s|ed|ing)?\s+(?:in)?to(?:wards?)?)\s+(?:its|their|the|a)\s+$/iu
// "in its", "now well into its", "has entered its"
const DURING =
  /\b(?:in|into|during|enter(?:s|ed|ing)?|began|begins|begun|start(?:s|ed)|throughout)\s+(?:its|their|the|a)\s+$/iu

/** Whose series is counted, and from where: what an ordinal's words say besides the number. */
export function scopeOf(
  { text }: Sentence,
  ordinal: Span,
  noun: { readonly end: number; readonly word: string },
  names: readonly NameMention[],
): Pick<StatedOrdinal, 'narrowed' | 'thatDay' | 'people' | 'personal' | 'phase'> {
  const before = text.slice(Math.max(0, ordinal.start - 60), ordinal.start)
  // Up to the next mark: "the seventh time they have met, with the last one …".
  const tail = /^[^.,;:—]*/u.exec(text.slice(noun.end))?.[0] ?? ''
  const until = noun.end + tail.length
  const owner = names.find(
    ({ possessive, end }) => possessive && /^[’']s?\s+$/u.test(text.slice(end, ordinal.start)),
  )
  const adverbial = noun.word === 'time' && /\bfor (?:the|a)\s+$/iu.test(before)
  const from = adverbial ? clauseStart(text, ordinal.start) : ordinal.start
  const counted = noun.word === 'time' || WHOSE.test(tail)
  const scope = names.filter(
    (name) =>
      name.type === 'person' &&
      (name === owner ||
        (!name.possessive && name.start >= from && name.end <= (counted ? until : noun.end))),
  )
  const placed =
    noun.word !== 'round' &&
    names.some(
      ({ type, start, end }) =>
        type === 'place' && start >= noun.end && end <= until && start - noun.end < 12,
    )
  const phase = COMING.test(before) ? 'coming' : DURING.test(before) ? 'during' : undefined
  return {
    narrowed: NARROWS.test(tail) || NARROWED.test(before) || placed,
    thatDay: THAT_DAY.test(tail),
    people: [...new Set(scope.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))],
    personal: owner?.type === 'person' || /\b(?:his|her|my)\s+$/iu.test(before),
    ...(phase ? { phase } : {}),
  }
}

/** "Vance said | Ortiz met Liu for the second time" */
function clauseStart(text: string, at: number): number {
  return Math.max(
    ...[',', ';', ':', '—', ' said ', ' that '].map((mark) => text.lastIndexOf(mark, at)),
    0,
  )
}
