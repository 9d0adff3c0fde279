import type { Location, Problem } from '../model.ts'
import { didYouMean } from './did-you-mean.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import type { Path } from './mapping.ts'

/**
 * Names of today that `Intl.supportedValuesOf` lists under older ones ("Europe/Kiev").
 * Source: zone.tab of the IANA Time Zone Database, 2024b, less the list of Node 20.
 */
const renamed: ReadonlySet<string> = new Set(
  [
    'UTC Africa/Asmara America/Argentina/Buenos_Aires America/Argentina/Catamarca',
    'America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/Mendoza America/Atikokan',
    'America/Indiana/Indianapolis America/Kentucky/Louisville America/Nuuk Asia/Ho_Chi_Minh',
    'Asia/Kathmandu Asia/Kolkata Asia/Yangon Atlantic/Faroe Europe/Kyiv Pacific/Chuuk',
    'Pacific/Kanton Pacific/Pohnpei',
  ].flatMap((names) => names.split(' ')),
)

/** Whether the runtime knows a timezone of the IANA database by this name. */
export function isTimezone(name: string): boolean {
  // The lists know few aliases (US/Central), but the formatter costs 20 ms when first made.
  if (renamed.has(name) || Intl.supportedValuesOf('timeZone').includes(name)) return true
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
