import type { Location, Problem } from '../model.ts'
import { didYouMean } from './did-you-mean.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import type { Path } from './mapping.ts'

/** Whether the runtime knows a timezone of the IANA database by this name. */
export function isTimezone(name: string): boolean {
  // The list knows no aliases (US/Central), but the formatter costs 30 ms when first made.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    // The constructor's RangeError is its only way to say no.
    return false
  }
}

/** The problem of a `timezone` that is none; nothing for a good one. */
export function timezoneProblems(
  document: RecordDocument,
  path: Path,
  value: unknown,
): readonly Problem[] {
  if (typeof value !== 'string' || value === '' || isTimezone(value)) return []
  const message = `Unknown timezone \`${value}\`, expected one such as \`America/Chicago\``
  const help = didYouMean(value, Intl.supportedValuesOf('timeZone'))
  return [problemAt(document, spanAt(document, path), message, help)]
}

/** The timezone of a place, or of the nearest place around it that has one. */
export function timezoneOf(
  place: string | undefined,
  places: ReadonlyMap<string, Location>,
): string | undefined {
  const seen = new Set<string>()
  for (let id = place; id !== undefined && !seen.has(id); id = places.get(id)?.within) {
    seen.add(id)
    const timezone = places.get(id)?.timezone
    if (timezone !== undefined) return timezone
  }
  return undefined
}
