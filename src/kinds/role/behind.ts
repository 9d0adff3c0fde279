import type { NameMention, Span } from '../../model.ts'
import { nameWords } from '../../names/words.ts'
import { headOf } from './heads.ts'
import { modifies } from './modifier.ts'

// ", the former mayor,", " (the mayor)", " — head of the council —", ", the mayor who …"
const APPOSED =
  /^(?<opens>,\s|\s?\(|\s?[—–]\s?)(?<phrase>[^,;:.!?()—–“”"]{3,120})(?<closes>,(?:\s+and\s)?|[;:.!?)—–]|$)/u
const RELATIVE = /\s(?:who|whose|whom|which|that|when|until|since|under|during|from)\s.*$/u
const DETERMINER = /^(?:the|a|an|his|her|its|their|now|currently|then|formerly)\s+/u
const OWNER = /^.{1,40}?['’]s?\s+/u
const OFFICE = /\s(?:of|for|at|in|to)\s/u

/**
 * The title set off behind a name: "Ortiz, the former police chief who …,", "Ortiz, head of the
 * council,". Undefined where the commas may be those of a list ("Ortiz, the mayor and Vance").
 */
export function titleBehind(
  text: string,
  { end }: NameMention,
  people: readonly NameMention[],
): Span | undefined {
  const groups = APPOSED.exec(text.slice(end, end + 180))?.groups
  const whole = groups?.['phrase'] ?? ''
  if (whole === '') return undefined
  const phrase = whole.replace(RELATIVE, '').trimEnd()
  const listed = phrase === whole.trimEnd() && groups?.['closes']?.includes('and')
  if (listed || /\s(?:and|or)\s/u.test(phrase)) return undefined
  const start = end + (groups?.['opens'] ?? '').length
  const skipped = lengthOf(DETERMINER, phrase)
  const owner = lengthOf(OWNER, phrase.slice(skipped))
  const span = { start: start + skipped + owner, end: start + phrase.length }
  const isNamed = people.some((one) => one.start >= span.start && one.start < span.end)
  return !isNamed && isTitle(text.slice(span.start, span.end)) ? span : undefined
}

// "Ortiz will become ", "Ortiz, who will be ", "Ortiz stays on until spring and is to become "
const COMING =
  /^(?:,[^,;:.!?()“”"]{2,80})?(?:,\swho|,)?(?:\s[^,;:.!?()“”"]{2,100}?\sand)?\s(?:will|would|is\sto|was\sto|is\sset\sto|is\sexpected\sto)\s(?:become|be|serve\sas|take\sover\sas|be\snamed)\s/u
const COMING_PHRASE = /^[^,;:.!?()—–“”"]{3,120}/u

/**
 * The title that somebody is about to hold, said with a verb behind the name: "Ortiz will become
 * head of the council". A title of the past says nothing of those that the record has.
 */
export function titleToCome(
  text: string,
  { end, possessive }: NameMention,
  people: readonly NameMention[],
): Span | undefined {
  const lead = possessive ? undefined : COMING.exec(text.slice(end, end + 220))?.[0]
  if (lead === undefined) return undefined
  const from = end + lead.length
  // "Ortiz met Vance, who will become clerk"
  if (people.some(({ start }) => start >= end && start < from)) return undefined
  const whole = COMING_PHRASE.exec(text.slice(from, from + 120))?.[0] ?? ''
  const phrase = whole.replace(RELATIVE, '').trimEnd()
  if (/\s(?:and|or)\s/u.test(phrase)) return undefined
  const skipped = lengthOf(DETERMINER, phrase)
  const span = { start: from + skipped, end: from + phrase.length }
  return isTitle(text.slice(span.start, span.end)) ? span : undefined
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

/** A noun of office at the end, or before the office: "mayor", "head of the council". */
export function isTitle(phrase: string): boolean {
  const [run = ''] = phrase.split(OFFICE)
  const words = nameWords(run)
  const last = words.at(-1)
  if (!last || (headOf(last.lower) === undefined && last.lower !== 'elect')) return false
  return words.every((word) => modifies(word.text, word.lower))
}
