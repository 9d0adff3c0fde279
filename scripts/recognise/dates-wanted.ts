import { civilDay } from '../../src/english/civil-day.ts'
import type { OutsideCase } from './scorer.ts'

/** What a case asks for; a day, or the two ends of a run. */
export interface Wanted {
  readonly iso?: string
  readonly start?: string
  readonly end?: string
}

/** The value of a case and its `alternatives`, any of which is right. */
export function wantedOf({ value }: OutsideCase): readonly Wanted[] {
  const others = value?.['alternatives']
  return [value, ...(Array.isArray(others) ? others : [])].map(narrow)
}

function narrow(raw: unknown): Wanted {
  if (typeof raw === 'string') return { iso: raw }
  if (typeof raw !== 'object' || raw === null) return {}
  const entries = Object.entries(raw).filter(
    ([key, value]) => ['iso', 'start', 'end'].includes(key) && typeof value === 'string',
  )
  return Object.fromEntries(entries)
}

/** Days since 1970-01-01 of the date that an ISO string starts with. */
export function dayOfIso(iso: string | undefined | null): number | undefined {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u.exec(iso ?? '')?.groups
  return groups && civilDay(Number(groups['year']), Number(groups['month']), Number(groups['day']))
}

/** "2026-03-09" for a day since 1970-01-01. */
export function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The words that a case marks. */
export function surfaceOf({ text, span }: OutsideCase): string {
  return span ? text.slice(...span) : ''
}
