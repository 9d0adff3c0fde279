import type { FactRecord, Mention, RecordedEvent } from '../../model.ts'
import { isGoverned } from '../arguments.ts'
import { AGREED, agreedBeside } from '../beside-agreed.ts'
import { isPegged } from '../lead.ts'
import type { Scene } from '../scene.ts'
import { isOneOfTwo } from './placed.ts'
import type { Asked } from './standing.ts'
import { nameOf, type Standing } from './told.ts'

/** An event outside the record that was spoken of in this sentence or the one before. */
const AT_HAND = 1

/** Which event a number is of where no word of its sentence tells: what the article speaks of. */
export function atHand(asked: Asked, mention: Mention, scene: Scene): Standing {
  const standing = mostPresent(asked, scene)
  // "In the village, 12 died": what a part has words for, the whole has as well.
  return asked.parted && standing.is === 'likely' && !isTold(asked.event, mention, scene)
    ? { ...standing, fresh: 'it may be of the whole, not of this part' }
    : standing
}

/** The sentence speaks of the event, and not of another beside it. */
function isTold({ id }: RecordedEvent, mention: Mention, { readings, input }: Scene): boolean {
  const { text, tokens } = input.sentence
  return [...readings].some(
    ([{ head }, { event }]) =>
      event?.event.id === id && !isOneOfTwo(tokens[head] ?? { start: 0, end: 0 }, mention, text),
  )
}

function mostPresent(asked: Asked, scene: Scene): Standing {
  const { event, own } = asked
  const { salience, input } = scene
  const { record } = input
  if (salience.foreign > AT_HAND)
    return { is: 'open', says: 'an event outside the record was spoken of just before' }
  const old = isPegged(input.article, event) === false && !salience.weights.has(event.id)
  if (record.events.size === 1 && !old)
    return { is: 'clear', says: 'the record knows no other event' }
  const weight = (id: string | undefined) =>
    id === undefined ? 0 : (salience.weights.get(id) ?? 0)
  const most = Math.max(0, ...salience.weights.values())
  const mine = weight(event.id)
  if (salience.last === event.id || (mine > 0 && mine === most))
    return { is: 'likely', says: 'the article speaks of this event' }
  const name = own ? nameOf(event, scene) : undefined
  if (name !== undefined)
    return { is: 'likely', says: `“${name}” stands in the record’s name for it` }
  // "the first article": words of one part only, where the whole is spoken of.
  if (own && mine + weight(event.whole) > 0)
    return {
      is: 'likely',
      says: 'the word is of this event alone',
    }
  const mains = [...record.events.values()].filter(({ whole }) => whole === undefined)
  if (mains.length === 1 && !old && (own || event.whole === undefined))
    return { is: 'likely', says: 'the record is of one event and its parts' }
  return (
    untold(event, own, scene) ??
    ofMain(event, own, scene) ??
    besideAgreed(asked, scene) ?? { is: 'open', says: UNTOLD }
  )
}

/** What is said of a number where nothing tells of which event it is. */
export const UNTOLD = 'nothing near it tells which event is meant'

/**
 * The article gives other values of the event as the record has them, and this one nowhere: a word of no
 * other event counts it.
 */
function besideAgreed({ event, own, fact }: Asked, scene: Scene): Standing | undefined {
  const { agreed } = scene
  if (!own || !agreed || agreed.has(fact)) return undefined
  const beside = agreedBeside(event, fact, scene)
  if (beside >= AGREED)
    return {
      is: 'likely',
      says: `the article gives ${beside} other values of it as the record has them`,
    }
  return beside > 0 && agreed.size >= AGREED_IN_ALL
    ? { is: 'likely', says: `the article gives ${agreed.size} values of the record as it has them` }
    : undefined
}

/** One of its other values and so many of the whole record say that the article tells of that story. */
const AGREED_IN_ALL = 4

/** A word that the record has for this event alone, in an article that is about it. */
function ofMain(event: RecordedEvent, own: boolean, scene: Scene): Standing | undefined {
  const main = mainEvent(scene)
  return own && main !== undefined && main === wholeOf(event)
    ? { is: 'likely', says: 'the article is about this event, and the word is of no other' }
    : undefined
}

/** The event that was spoken of most so far, its parts with it; undefined where two are alike. */
function mainEvent({ salience: { told }, input: { record } }: Scene): string | undefined {
  const counts = new Map<string, number>()
  for (const [id, often] of told) {
    const event = record.events.get(id)
    const whole = event ? wholeOf(event) : id
    counts.set(whole, (counts.get(whole) ?? 0) + often)
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** No event of another story is at hand: where it was, the news of the day, or the only one counted. */
function untold(
  event: RecordedEvent,
  own: boolean,
  { salience, input }: Scene,
): Standing | undefined {
  const { record, sentence, names } = input
  const last = salience.last === undefined ? undefined : record.events.get(salience.last)
  if (last && wholeOf(last) !== wholeOf(event)) return undefined
  const place = (names[sentence.index] ?? []).find(
    (name) =>
      name.type === 'place' &&
      isGoverned(sentence, name) &&
      event.where !== undefined &&
      name.ids.includes(event.where),
  )
  if (place) return { is: 'likely', says: `“${place.text}” is where it was` }
  if (sentence.paragraph <= LEAD && isNews(event, input))
    return { is: 'likely', says: 'the article opens with the news of these days' }
  const old = isPegged(input.article, event) === false
  return own && !old && event.whole === undefined && isOnlyCounted(event, record)
    ? { is: 'likely', says: 'the record counts nothing of other events' }
    : undefined
}

/** The headline and the first paragraph. */
const LEAD = 1

/** The one event of the record that happened in the days of the article. */
function isNews(event: RecordedEvent, { article, record }: Scene['input']): boolean {
  if (event.whole !== undefined || !isPegged(article, event)) return false
  return [...record.events.values()].every(
    (one) => wholeOf(one) === event.id || !isCounted(one, record) || !isPegged(article, one),
  )
}

/** Every figure of an event is this one's, or of its parts. */
function isOnlyCounted(event: RecordedEvent, record: FactRecord): boolean {
  return [...record.events.values()].every(
    (one) => wholeOf(one) === event.id || !isCounted(one, record),
  )
}

function isCounted({ id }: RecordedEvent, { facts }: FactRecord): boolean {
  return facts.some(({ event, kind }) => event === id && kind === 'figures')
}

function wholeOf({ id, whole }: RecordedEvent): string {
  return whole ?? id
}
