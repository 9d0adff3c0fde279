import { containment } from '../../compare/containment.ts'
import { CALENDAR_WORDS } from '../../english/name-words.ts'
import { pattern } from '../../english/pattern.ts'
import type { FactRecord, NameMention, Sentence } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { licences, PLACED, TRAVELLED } from './licences.ts'
import { unknownPlaces } from './unknown.ts'
import type { PlaceValue } from './value.ts'

/**
 * The places of the record that a sentence names as places. "Harlow, Ohio" is one. A name that is
 * a group's as well counts only where the words make it a place: "in Moscow", "the Moscow talks",
 * not "Moscow said". With them the cities and countries that only the gazetteer knows.
 */
export function recognise(
  sentence: Sentence,
  { names, record }: RecogniseContext,
): readonly Recognised<PlaceValue>[] {
  const places = names.filter((name) => name.type === 'place')
  const found: Recognised<PlaceValue>[] = []
  for (const name of places) {
    const last = found.at(-1)
    const apart = last ? sentence.text.slice(last.end, name.start) : ''
    const inner = last && isApposed(apart) ? within(last.value, name, record) : undefined
    if (last && inner) {
      found.pop()
      found.push({ start: last.start, end: name.end, value: { places: inner } })
    } else if (isPlace(sentence, name, names))
      found.push({ start: name.start, end: name.end, value: { places: name.ids } })
  }
  if (!hasPlaces(record)) return found
  const unknown = unknownPlaces(sentence, names).map(({ start, end, name }) => ({
    start,
    end,
    value: { places: [], unknown: name },
  }))
  return [...found, ...unknown]
}

/** The record says of some event where it was. */
function hasPlaces({ events }: FactRecord): boolean {
  return [...events.values()].some(({ where }) => where !== undefined)
}

// "Harlow, Ohio", "Harlow (Ohio)", "Harlow in Ohio" is two
function isApposed(between: string): boolean {
  return /^(?:,\s+(?:the\s+)?|\s+\()$/u.test(between)
}

/** The places that lie in the second one: "Paris, Texas" is not in France. */
function within(
  { places }: PlaceValue,
  wider: NameMention,
  record: FactRecord,
): readonly string[] | undefined {
  const inner = places.filter((id) =>
    wider.ids.some((outer) => containment(id, outer, record) === 'within'),
  )
  return inner.length > 0 ? inner : undefined
}

function isPlace(sentence: Sentence, name: NameMention, names: readonly NameMention[]): boolean {
  const before = sentence.text.slice(0, name.start)
  const after = sentence.text.slice(name.end)
  // "Harlow’s mayor", "Harlow-based", "US–Harlow trade"
  if (name.possessive || /^[-–]\p{L}/u.test(after) || /\p{L}[-–]$/u.test(before)) return false
  if (sentence.where !== 'title' && isPartOfName(after)) return false
  const group = names.some(({ type, start }) => type === 'group' && start === name.start)
  const tail = before.slice(-90)
  if (PLACED.test(tail) || TRAVELLED.test(tail)) return true
  return group ? isModifier(before, after) : licences.some((one) => one.after?.test(after))
}

// "Harlow Accords", "Harlow Street"; "in Harlow Thursday" is a date.
function isPartOfName(after: string): boolean {
  const next = /^\s(?<word>\p{Lu}\p{L}*)/u.exec(after)?.groups?.['word']?.toLowerCase()
  return next !== undefined && !CALENDAR_WORDS.has(next)
}

// "the Moscow talks", "Friday’s Moscow talks", "after Moscow talks"
const OPENS_PHRASE = pattern(
  /(?:^|(?<![\p{L}])(?:the|a|this|that|these|those|its|his|her|their|our|during|after|before|following|of|at|in|[-\p{L}]+[’']s|\p{L}+-\p{L}+)\s)$/iu,
)

function isModifier(before: string, after: string): boolean {
  if (!OPENS_PHRASE.test(before.slice(-40))) return false
  return licences.some(({ attaches, after: behind }) => attaches === 'noun' && behind?.test(after))
}
