import { containment } from '../../compare/containment.ts'
import type { DateValue } from '../../english/calendar.ts'
import { monthNamed } from '../../english/month-name.ts'
import { weekdayNamed } from '../../english/weekday-name.ts'
import type { Mention, RecordedEvent, Span } from '../../model.ts'
import { isGoverned } from '../arguments.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { identityOf } from '../settle.ts'

const NEAR = 6
const REPORTED_DAYS = 30

/** A date of the clause that is not the event's: "on 3 March 2011 it killed 24". */
export function otherDate(
  event: RecordedEvent,
  mention: Mention,
  scene: Scene,
): string | undefined {
  const { kinds, mentions, article } = scene.input
  for (const date of mentions) {
    if (cost(date, mention, scene) > NEAR) continue
    const kind = kinds.find((one) => one.name === date.kind)
    const when = kind && identityOf(kind, date.value).when
    if (when && isOther(when, event.when, article.published?.day))
      return `“${date.text}” is another time`
  }
  return undefined
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

/** "In Thailand six people were killed": a place of the clause that is not the event's. */
export function otherPlace(
  event: RecordedEvent,
  mention: Mention,
  scene: Scene,
): string | undefined {
  const { names, sentence, record } = scene.input
  const { where } = event
  if (where === undefined) return undefined
  const apart = (names[sentence.index] ?? []).find(
    (name) =>
      name.type === 'place' &&
      isGoverned(sentence, name) &&
      cost(name, mention, scene) <= NEAR &&
      name.ids.every((id) => /^(?:apart|within)$/u.test(containment(id, where, record))),
  )
  if (apart) return `“${apart.text}” is another place, or a part of it`
  const fronted = FRONTED.exec(sentence.text)?.groups?.['place']
  const known = (names[sentence.index] ?? []).some((name) => name.text === fronted)
  const dated = fronted === undefined || monthNamed(fronted) || weekdayNamed(fronted) !== undefined
  return known || dated ? undefined : `“${fronted}” may be another place`
}

// "In Thailand six people", "Near Lyon, 12 were"
const FRONTED = /^(?:In|At|Near|Across|Outside|Off)\s+(?<place>\p{Lu}\p{L}+)/u

/** Top figures are of no event; an older year near them speaks of an older value. */
export function otherYear(mention: Mention, scene: Scene): string | undefined {
  const { kinds, mentions, article } = scene.input
  const published = article.published?.day
  const date = mentions.find((one) => {
    const kind = kinds.find(({ name }) => name === one.kind)
    const when = kind && identityOf(kind, one.value).when
    return when && cost(one, mention, scene) <= NEAR && isOther(when, undefined, published)
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
