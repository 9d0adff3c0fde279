import { containment } from '../../compare/containment.ts'
import type { DateValue } from '../../english/calendar.ts'
import { monthNamed } from '../../english/month-name.ts'
import { weekdayNamed } from '../../english/weekday-name.ts'
import type { Mention, RecordedEvent, Sentence, Span } from '../../model.ts'
import { isGoverned } from '../arguments.ts'
import { tokenAt } from '../clause.ts'
import { isOtherTime } from '../other-time.ts'
import type { Scene } from '../scene.ts'
import { identityOf } from '../settle.ts'
import { isDatedApart, isOfAnother } from './dated-apart.ts'
import type { Pair } from './pairs.ts'
import { isVerb } from './phrase.ts'
import { isCount } from './way.ts'

const NEAR = 6
const REPORTED_DAYS = 30

/** A date of the clause that is not the event's: "on 3 March 2011 it killed 24". */
export function otherDate(
  event: RecordedEvent,
  mention: Mention,
  scene: Scene,
): string | undefined {
  const { kinds, mentions, article, sentence } = scene.input
  const published = article.published?.day
  const dates = mentions.flatMap((date) => {
    const kind = kinds.find((one) => one.name === date.kind)
    const when = kind && identityOf(kind, date.value).when
    const apart =
      isAttribute(date, mention, scene) ||
      isLeftBehind(date, mention, scene) ||
      isDatedApart(date, mention, scene)
    return when && !apart ? [{ date, when }] : []
  })
  // "Lamplight for $9 million in 2011 and Marlo for | $7 million in 2014"
  const behind = dates.find(({ date }) => isBehind(date, mention, scene))
  if (behind)
    return isOther(behind.when, event.when, published)
      ? `“${behind.date.text}” is another time`
      : undefined
  const before = dates.findLast(({ date }) => date.end <= mention.start)
  if (before && isOtherTime(before.when, event, published))
    return `“${before.date.text}” is another time`
  // "On Friday, the index had tumbled by 12 points, closing at | 900": the whole sentence is of that day.
  const [first] = dates
  if (first && isFronted(first.date, sentence) && isOther(first.when, event.when, published))
    return `“${first.date.text}” is another time`
  const near = dates.find(
    ({ date, when }) => cost(date, mention, scene) <= NEAR && isOther(when, event.when, published),
  )
  return near && `“${near.date.text}” is another time`
}

function isFronted({ start, end }: Mention, { text }: Sentence): boolean {
  return (
    /^(?:On|In|Late|Early|By)?\s?$/u.test(text.slice(0, start)) && /^,\s/u.test(text.slice(end))
  )
}

const ADVERBIAL = /^,?\s(?:(?:back\s)?(?:in|on)\s)?$/u

/** The date right behind a number is when that was. */
function isBehind(date: Mention, mention: Mention, { input: { sentence } }: Scene): boolean {
  return date.start > mention.end && ADVERBIAL.test(sentence.text.slice(mention.end, date.start))
}

/**
 * "… to steal the 2016 election": the year tells which election, not when the clause is. "The 2016
 * storm killed 12" speaks of that storm.
 */
function isAttribute(date: Mention, mention: Mention, { input: { sentence } }: Scene): boolean {
  const { text } = sentence
  // "12 per cent above its Friday price": the price is of Friday.
  const owned = /(?:[’']s|\b(?:the|its|their|his|her))\s$/iu.test(text.slice(0, date.start))
  if (owned && date.start > mention.end && /^\s\p{Ll}/u.test(text.slice(date.end))) return true
  if (!/^(?:19|20)\d\d$/u.test(date.text)) return false
  if (!/\b(?:the|its|their|his|her|last)\s$/iu.test(text.slice(0, date.start))) return false
  if (!/^\s\p{L}/u.test(text.slice(date.end))) return false
  return date.start > mention.end || text.slice(date.end, mention.start).includes(', ')
}

// "opened in 2004 and is run by 12", "… and has raised": a past that goes on in the present
const PRESENT = /^[^,;.]{0,40}?\b(?:and|but)\s+(?:now\s+)?(?:is|are|has|have|employs?|counts?)\b/iu

/** The sentence goes on from its date to how things are. */
function isLeftBehind(date: Mention, mention: Mention, { input: { sentence } }: Scene): boolean {
  return date.end < mention.start && PRESENT.test(sentence.text.slice(date.end, mention.start))
}

/** Days after the event may be those of a report; days before it are not. */
function isOther(
  { from, to, side }: DateValue,
  when: DateValue | undefined,
  published: number | undefined,
): boolean {
  if (from === undefined || to === undefined || side !== undefined) return false
  if (when?.from !== undefined && when.to !== undefined)
    return to < when.from || from > when.to + REPORTED_DAYS
  return published !== undefined && to < published - 300
}

// "the depot, which killed | 12", "in the Mill district near the North Gate, where some | 30"
const RELATIVE =
  /^(?:\s\p{Ll}+)?(?:\s(?:near|beside|opposite|outside|close to|next to)\s(?:the\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3})?,\s(?:which|where)\s[^,;.]{0,40}$/u
// "two bombers | who died at the depot"
const RESTRICTIVE = /^\s(?:\p{L}+\s){0,3}(?:who|that)\s[^,;.]{0,30}$/u

/** A relative clause holds the place and the number: both are told of one thing. */
export function isRelated(name: Span, mention: Span, { text }: Sentence): boolean {
  return name.end <= mention.start
    ? RELATIVE.test(text.slice(name.end, mention.start))
    : RESTRICTIVE.test(text.slice(mention.end, name.start))
}

/** "In Thailand six people were killed": a place of the clause that is not the event's. */
export function otherPlace(
  event: RecordedEvent,
  { mention, words }: Pick<Pair, 'mention' | 'words'>,
  scene: Scene,
): string | undefined {
  const { names, sentence, record } = scene.input
  const { where } = event
  if (where === undefined) return undefined
  const apart = (names[sentence.index] ?? []).find(
    (name) =>
      name.type === 'place' &&
      isGoverned(sentence, name) &&
      !isOfNextVerb(name, mention, words, sentence) &&
      (cost(name, mention, scene) <= NEAR || isRelated(name, mention, sentence)) &&
      name.ids.every((id) => /^(?:apart|within)$/u.test(containment(id, where, record))),
  )
  if (apart) return `“${apart.text}” is another place, or a part of it`
  return (isCount(mention) && unknownPlace(mention, words, scene)) || undefined
}

/**
 * "a bus with 40 people | aboard ran off a road in Ostrin": the number is told before the verb, and the
 * place is where that was done. "40 people | died in Ostrin" has the verb for its own.
 */
function isOfNextVerb(place: Span, mention: Mention, words: Span, sentence: Sentence): boolean {
  const { tokens } = sentence
  if (words.start < tokenAt(sentence, mention.start)) return false
  const way = tokens.slice(0, tokenAt(sentence, place.start))
  return way.some(
    (_, index) =>
      index >= words.end && isVerb(tokens, index) && !/ing$/u.test(tokens[index]?.lower ?? ''),
  )
}

// "In Thailand six people", "In neighbouring North Harlow district, 12 were"
const FRONTED =
  /^(?:In|At|Near|Across|Outside|Off)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?<place>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3})/u
// "12 died in Mill Lane district": the noun makes it a place, whatever its name
const DISTRICT =
  /\b(?:in|at|near|across|outside|from)\s+(?:the\s+)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3})\s+(?:district|village|town|city|province|county|region|neighbou?rhood|suburb|municipality|hospital|station|airport)\b/gu

/** A place that the record does not know opens the sentence, or stands close behind the number. */
function unknownPlace(mention: Mention, words: Span, scene: Scene): string | undefined {
  const { names, sentence } = scene.input
  const known = (text: string) =>
    (names[sentence.index] ?? []).some((name) => name.text === text || name.text.includes(text)) ||
    monthNamed(text) !== undefined ||
    weekdayNamed(text) !== undefined
  const fronted = FRONTED.exec(sentence.text)?.groups?.['place']
  if (fronted !== undefined && !known(fronted)) return `“${fronted}” may be another place`
  for (const found of sentence.text.matchAll(DISTRICT)) {
    const place = found.groups?.['place'] ?? ''
    const span = { start: found.index, end: found.index + found[0].length }
    if (isOfNextVerb(span, mention, words, sentence)) continue
    if (!known(place) && span.start >= mention.end && cost(span, mention, scene) <= NEAR)
      return `“${place}” may be another place, or a part of it`
  }
  return undefined
}

/** Top figures are of no event; an older year near them speaks of an older value. */
export function otherYear(mention: Mention, scene: Scene): string | undefined {
  const { kinds, mentions, article } = scene.input
  const published = article.published?.day
  const date = mentions.find((one) => {
    const kind = kinds.find(({ name }) => name === one.kind)
    const when = kind && identityOf(kind, one.value).when
    if (!when || isLeftBehind(one, mention, scene)) return false
    if (isDatedApart(one, mention, scene) || isOfAnother(one, mention, scene)) return false
    return cost(one, mention, scene) <= NEAR && isOther(when, undefined, published)
  })
  return date && `“${date.text}” is another time`
}

/** No clause is so long. */
const CLAUSE = 300

function cost(one: Span, other: Span, { input: { sentence }, clauses }: Scene): number {
  if (Math.abs(one.start - other.start) > CLAUSE) return Number.POSITIVE_INFINITY
  const before = one.end <= other.start
  const [left, right] = before ? [one, other] : [other, one]
  return clauses.cost(tokenAt(sentence, left.end - 1), tokenAt(sentence, right.start))
}
