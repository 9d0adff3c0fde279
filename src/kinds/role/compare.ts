import type { Comparison } from '../../model.ts'
import { areRivals } from './portfolios.ts'
import { readTitles, type Title } from './title.ts'
import type { RoleValue } from './value.ts'

type Fit = 'same' | 'vague' | 'unsure' | 'earlier' | 'rival' | 'other'

/**
 * Relate a title to those that the record holds of the person. The noun and the office must be
 * one of theirs; fewer words are only vaguer, and more of them tell more of the same. "former",
 * "deputy", "acting" and "-elect" make another title. Only complete roles are conflicted with, but for those of two
 * ministries, of which nobody has both. A former office is held only against former ones.
 */
export function compare(recorded: RoleValue, stated: RoleValue): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return { relation: 'unchecked' }
  const known = recorded.roles.flatMap(readTitles)
  const fits = readTitles(stated.text).map((title) => best(title, known))
  if (recorded.complete && (fits.includes('rival') || fits.includes('other')))
    return { relation: 'conflicts', firm: true }
  if (fits.includes('rival'))
    return { relation: 'conflicts', note: 'the record has another ministry' }
  if (fits.includes('other')) return open
  if (fits.includes('earlier')) return { relation: 'unchecked', note: 'it is an office of before' }
  if (fits.includes('unsure')) return { relation: 'unchecked', note: 'it may be the same office' }
  return { relation: fits.includes('same') ? 'agrees' : 'vaguer' }
}

/** Somebody may hold other titles than those that a record mentions. */
const open: Comparison = {
  relation: 'unchecked',
  note: 'the record does not say that its titles are all',
}

const ORDER: readonly Fit[] = ['same', 'vague', 'unsure', 'earlier', 'rival', 'other']

function best(title: Title, known: readonly Title[]): Fit {
  const fits = known.map((one) => fitOf(title, one))
  // "the mayor, a former judge": what somebody was before is no title of today.
  const heads = known.map(({ head }) => head)
  if (title.former && !known.some(({ former }) => former) && !heads.includes(title.head))
    return 'earlier'
  // "official", "leader": true of nearly every office.
  if (title.head === '' && !fits.includes('same')) return 'vague'
  return ORDER.find((one) => fits.includes(one)) ?? 'other'
}

function fitOf(stated: Title, known: Title): Fit {
  if (stated.head !== known.head) return 'other'
  if (stated.deputy !== known.deputy || stated.elect !== known.elect) return 'other'
  // "mayor" of an acting mayor leaves something out; "acting mayor" of a mayor adds to it.
  if (stated.acting && !known.acting) return 'other'
  if (!stated.thenOnly && stated.former !== known.former) return 'other'
  const shared = [...stated.office].filter((word) => known.office.has(word)).length
  if (shared === stated.office.size || shared === known.office.size) return 'same'
  if (areRivals(stated.head, stated.office, known.office)) return 'rival'
  return shared > 0 ? 'unsure' : 'other'
}
