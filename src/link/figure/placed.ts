import { containment } from '../../compare/containment.ts'
import type { Mention, NameMention, Span } from '../../model.ts'
import { isGoverned } from '../arguments.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { isRelated, otherDate } from './elsewhere.ts'
import type { RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import type { Standing } from './told.ts'

const NEAR = 6
const BEFORE = 2.2
// "at the depot and | the mill": the number is of both.
const JOINED = /^(?:\s\p{Ll}+)?,?\s(?:and|or|,)\s(?:(?:at|in|the|near)\s)*$/u

/**
 * Of events whose figures share their words, the one that was where the clause says: "12 died at the
 * depot and 30 | at the mill". Undefined where no such place stands near.
 */
export function eventPlaced(
  pair: Pair,
  scene: Scene,
): ((figure: RecordedFigure, told: Standing) => Standing) | undefined {
  const { events } = scene.input.record
  const whereOf = ({ fact }: RecordedFigure) =>
    fact.event === undefined ? undefined : events.get(fact.event)?.where
  const wheres = new Set(pair.figures.map(whereOf).filter((where) => where !== undefined))
  if (wheres.size < 2) return undefined
  const place = nearestPlace(pair, scene, wheres)
  if (!place) return undefined
  const [id = ''] = place.ids
  const there = pair.figures.filter((figure) => whereOf(figure) === id)
  const { record } = scene.input
  const inside = pair.figures.some(
    (figure) => containment(whereOf(figure) ?? '', id, record) === 'within',
  )
  // A town tells nothing of which of its places is meant.
  if (there.length !== 1 || inside) return undefined
  return (figure, told) => {
    if (figure !== there[0])
      return { is: 'other', says: `“${place.text}” is where another event was` }
    if (told.is === 'other') return told
    const event = figure.fact.event === undefined ? undefined : events.get(figure.fact.event)
    const doubt = event && otherDate(event, pair.mention, scene)
    const says = `“${place.text}” is where it was`
    return { is: 'clear', says, placed: true, ...(doubt === undefined ? {} : { doubt }) }
  }
}

/** The nearest place of the clause that is one of theirs, behind "in", "at" and the like. */
function nearestPlace(
  { mention }: Pair,
  { input: { names, sentence }, clauses }: Scene,
  wheres: ReadonlySet<string>,
): NameMention | undefined {
  const cost = (name: NameMention) => {
    if (name.start >= mention.end)
      return clauses.cost(tokenAt(sentence, mention.end - 1), tokenAt(sentence, name.start))
    if (isRelated(name, mention, sentence)) return 0
    const way = clauses.cost(tokenAt(sentence, name.end - 1), tokenAt(sentence, mention.start))
    // "At the depot, 12 died": a place before belongs to the clause that it opens.
    return way + (tokenAt(sentence, name.start) <= 3 ? 0 : BEFORE)
  }
  const places = (names[sentence.index] ?? []).filter(
    (name) => name.type === 'place' && name.ids.some((id) => wheres.has(id)),
  )
  const [nearest] = places
    .filter((name) => !name.possessive && isGoverned(sentence, name) && cost(name) <= NEAR)
    .sort((a, b) => cost(a) - cost(b))
  const joined = places.some((name) => nearest && areJoined(nearest, name, sentence.text))
  const apart = nearest && isOneOfTwo(nearest, mention, sentence.text)
  return joined || apart ? undefined : nearest
}

function areJoined(one: NameMention, other: NameMention, text: string): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return one !== other && JOINED.test(text.slice(left.end, right.start))
}

// "a blast at the depot and another | at a mill killed 30"
const ANOTHER =
  /\band\s(?:another|an?|one|two|three|four|several|others)\s[^,;.]{0,40}?\b(?:at|in|near|outside)\s/u

/** Before the number another place joins the first, whether the record knows it or not. */
export function isOneOfTwo({ end }: Span, { start }: Mention, text: string): boolean {
  return end < start && ANOTHER.test(text.slice(end, start))
}
