import type { Comparison, FactRecord } from '../../model.ts'
import { compileNames } from '../../names/compile.ts'
import { findInSentence } from '../../names/find.ts'
import type { CompareContext } from '../kind.ts'
import { counts } from './counts.ts'
import { ordinalInWords } from './show.ts'
import type { OrdinalValue, RecordedOrdinal, StatedOrdinal } from './value.ts'

const UNCHECKED: Comparison = { relation: 'unchecked' }

/**
 * Relate which one of its series an event is to what an article says. Only counts of the same
 * series are compared: of the same thing, from the same start, of the same people. The n-th year
 * ends at the n-th anniversary.
 */
export function compare(
  recorded: OrdinalValue,
  stated: OrdinalValue,
  context: CompareContext,
): Comparison {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return UNCHECKED
  const said = { stated: stated.text }
  const years = isAnniversary(recorded)
  if (stated.noun === 'year')
    return years ? { ...said, ...compareYear(recorded, stated) } : UNCHECKED
  if (years !== (stated.noun === 'anniversary')) return UNCHECKED
  if (stated.nth === recorded.nth) return { relation: 'agrees' }
  // "won her third harvest prize on Friday": nobody wins three on one day.
  if (stated.thatDay && !counts(recorded, stated)) return UNCHECKED
  return sameSeries(recorded, stated, context)
    ? { ...said, relation: 'conflicts', firm: true }
    : UNCHECKED
}

function isAnniversary({ of = '' }: RecordedOrdinal): boolean {
  return /\banniversary\b/iu.test(of)
}

/** With the fourth anniversary at hand, a thing is in its fourth year and nears its fifth. */
function compareYear({ nth }: RecordedOrdinal, stated: StatedOrdinal): Comparison {
  if (stated.phase === 'during')
    return stated.nth === nth || stated.nth === nth + 1
      ? { relation: 'agrees' }
      : { relation: 'conflicts', note: years(nth, nth + 1) }
  if (stated.phase === undefined) return UNCHECKED
  return stated.nth === nth + 1
    ? { relation: 'agrees' }
    : { relation: 'conflicts', note: years(nth, nth + 1) }
}

function years(ends: number, begins: number): string {
  const [last, next] = [ordinalInWords(ends), ordinalInWords(begins)]
  return `the ${last} year ends with the ${last} anniversary, and the ${next} begins`
}

/** Stages of a series are counted apart from the whole: "the second round" of a sixth meeting. */
const STAGES = /\b(?:round|session|edition|stage|leg|game|wave|phase)s?\b/iu

/** Words that leave the count as it is: "the seventh such meeting". */
const NEUTRAL = /^(?:such|known|overall|recorded|annual|latest)$/u

function sameSeries(
  recorded: RecordedOrdinal,
  stated: StatedOrdinal,
  { record, event: id }: CompareContext,
): boolean {
  const { of = '' } = recorded
  const event = id === undefined ? undefined : record.events.get(id)
  if (stated.narrowed) return false
  // "won the cup for the third time" counts what one side did; "for the first time" may be said of
  // anything that is new about it.
  if (stated.noun === 'time' && (stated.nth === 1 || stated.people.length < 2)) return false
  if (of !== '' && STAGES.test(of) !== STAGES.test(stated.noun)) return false
  const own = [of, event?.kind ?? '', ...(event?.called ?? [])].join(' ').toLowerCase()
  if (!stated.modifiers.every((word) => NEUTRAL.test(word) || own.includes(word))) return false
  const whose = peopleIn(of, record)
  if (whose.size > 0) return stated.people.every((person) => whose.has(person))
  // "her second speech"
  if (stated.personal && event?.people.length !== 1) return false
  return stated.people.every((person) => event?.people.includes(person))
}

/** The people whose meetings the record counts: "meeting of Dana Ortiz and Terrence Vance". */
function peopleIn(of: string, record: FactRecord): ReadonlySet<string> {
  if (of === '') return new Set()
  const names = findInSentence(of, compileNames(record), new Map())
  return new Set(names.filter(({ type }) => type === 'person').flatMap(({ ids }) => ids))
}
