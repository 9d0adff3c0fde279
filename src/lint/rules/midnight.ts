import type { Amount } from '../../english/amount.ts'
import { type ClockTime, DAY } from '../../english/clock.ts'
import type { Fact, FactRecord, RecordedEvent } from '../../model.ts'
import { hint, type Rule } from '../rule.ts'

/**
 * What begins in the evening and ends after midnight has two days. Without the second one in the
 * record, "ended early on Friday" is held against the first.
 */
export const midnight: Rule = ({ record }) =>
  [...(record?.events.values() ?? [])].flatMap((event) => {
    if (!record || !passesMidnight(event, record)) return []
    const { id, at } = event
    const message = `\`${id}\` passes midnight, and nothing in the record says when it ended`
    const help = 'Add `ends`, give `when` both days (`2026-03-09 to 2026-03-10`), or add `parts`.'
    return [hint(at.file, at, message, help)]
  })

function passesMidnight({ id, when }: RecordedEvent, record: FactRecord): boolean {
  const own = record.facts.filter(({ event }) => event === id)
  const factValue = (key: string) => own.find((fact: Fact) => fact.key === key)?.value
  const starts = factValue('starts')
  const lasted = factValue('lasted')
  if (!isTime(starts) || !isAmount(lasted) || factValue('ends') !== undefined) return false
  if (when?.from !== undefined && when.to !== when.from) return false
  if ([...record.events.values()].some(({ whole }) => whole === id)) return false
  if (starts.grain === 'part' || lasted.modifier === 'unknown') return false
  // "shortly before midnight" is counted from the midnight behind it.
  const start = starts.from < 0 ? starts.from + DAY : starts.from
  return start + lasted.number / 60 > DAY
}

function isTime(value: unknown): value is ClockTime {
  return typeof value === 'object' && value !== null && 'from' in value && 'nearness' in value
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'number' in value && 'modifier' in value
}
