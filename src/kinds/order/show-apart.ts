import type { WorkedOutOrder } from '../../compare/order.ts'
import { prepositions } from '../../english/word-classes.ts'
import type { FactRecord } from '../../model.ts'

/** An event by its first own name, "the council meeting"; else, or for "on the run", its id. */
export function nameOf(id: string, record: FactRecord): string {
  const name = record.events.get(id)?.called[0]
  const first = name?.split(' ')[0]?.toLowerCase() ?? ''
  return name === undefined || prepositions.has(first) ? id : `the ${name}`
}

const MINUTES = 60
const DAY = 24 * MINUTES

/** "2 days after the council meeting", "1 hour 10 minutes before the vote", "on the day of the vote". */
export function showApart({ apart, direction, other }: WorkedOutOrder, record: FactRecord): string {
  const { days, beginnings, clock } = apart
  const name = nameOf(other, record)
  const way = direction === 'after' ? 1 : -1
  const minutes = Math.round((way * beginnings) / 60)
  if (clock && Math.abs(minutes) < 2 * DAY) return `${spell(minutes)} ${side(minutes)} ${name}`
  const count = way * Math.round((days.low + days.high) / 2)
  if (count === 0) return `on the day of ${name}`
  const about = days.low === days.high ? '' : 'about '
  return `${about}${many(Math.abs(count), 'day')} ${side(count)} ${name}`
}

function side(number: number): string {
  return number < 0 ? 'before' : 'after'
}

function spell(minutes: number): string {
  const all = Math.abs(minutes)
  const [hours, rest] = [Math.floor(all / MINUTES), all % MINUTES]
  const parts = [hours > 0 ? many(hours, 'hour') : '', rest > 0 ? many(rest, 'minute') : '']
  return parts.filter(Boolean).join(' ') || 'no time'
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
