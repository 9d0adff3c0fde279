import { DAY } from '../../english/clock.ts'
import type { FactRecord, RecordedEvent } from '../../model.ts'
import { eventFacts } from '../event-facts.ts'
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
  const { starts, ends, lasted } = eventFacts(id, record)
  if (!starts || !lasted || ends) return false
  if (when?.from !== undefined && when.to !== when.from) return false
  if ([...record.events.values()].some(({ whole }) => whole === id)) return false
  if (starts.value.grain === 'part' || lasted.value.modifier === 'unknown') return false
  // "shortly before midnight" is counted from the midnight behind it.
  const { from } = starts.value
  return (from < 0 ? from + DAY : from) + lasted.value.number / 60 > DAY
}
