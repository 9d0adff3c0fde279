import type { DateValue } from '../english/calendar.ts'
import { plainId } from '../facts/renames.ts'
import type { FactRecord, Link, ToldDay, Verdict } from '../model.ts'

/** A day that was worked out from the publication date, beside the recorded one. */
export interface Told {
  readonly day: ToldDay
  /** Days from the recorded day to the stated one; negative when the article has it earlier. */
  readonly off: number
  /** Left out for a mention that was tied to no fact: its best candidate is not sure. */
  readonly verdict?: Verdict
}

/** Every day of the article that was told from its publication date, in text order. */
export function toldDays(
  verdicts: readonly Verdict[],
  links: readonly Link[],
  record: FactRecord,
): readonly Told[] {
  const facts = new Map(record.facts.map((fact) => [fact.id, fact]))
  const claimed = verdicts.flatMap((verdict) => told(verdict.link, verdict.fact, verdict) ?? [])
  const unsure = links.flatMap((link) => {
    const fact = link.fact ? undefined : facts.get(link.candidates[0]?.fact ?? '')
    return (fact && told(link, fact)) ?? []
  })
  return [...claimed, ...unsure].sort((a, b) => a.day.at.start - b.day.at.start)
}

function told(
  { mention, at }: Link,
  fact: FactRecord['facts'][number],
  verdict?: Verdict,
): Told | undefined {
  const { value: stated } = mention
  const { value: recorded } = fact
  if (fact.kind !== 'date' || mention.kind !== 'date') return undefined
  if (!isDays(stated) || !isDays(recorded)) return undefined
  // "March 9" and "2026-03-09" are days of their own.
  const single = stated.from === stated.to && stated.grain === 'day'
  if (!single || stated.month !== undefined) return undefined
  const { from, to } = recorded
  const off = stated.from < from ? stated.from - from : Math.max(0, stated.from - to)
  const day = { at, day: stated.from, fact: plainId(fact.id), shown: fact.shown }
  return { day, off, ...(verdict ? { verdict } : {}) }
}

type Days = DateValue & { readonly from: number; readonly to: number }

function isDays(value: unknown): value is Days {
  if (typeof value !== 'object' || value === null || !('grain' in value)) return false
  if (!('from' in value && 'to' in value)) return false
  return typeof value.from === 'number' && typeof value.to === 'number'
}
