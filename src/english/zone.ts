/**
 * Minutes east of UTC of zone abbreviations that mean one thing in news prose. IST (India,
 * Ireland, Israel), CST (Chicago, China) and others with several readings are not here.
 * Source: IANA Time Zone Database, abbreviations of 2024b.
 */
const FIXED: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

/** Names that follow a place's own clock, summer time included. */
const NAMED: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  PT: 'America/Los_Angeles',
  EASTERN: 'America/New_York',
  PACIFIC: 'America/Los_Angeles',
  MOUNTAIN: 'America/Denver',
  GREENWICH: 'UTC',
}

/** Zones that share the letters IST; each knows itself. */
const IST: Readonly<Record<string, number>> = {
  'Asia/Kolkata': 330,
  'Asia/Calcutta': 330,
  'Europe/Dublin': 60,
  'Asia/Jerusalem': 120,
}

/** Source of a pattern for a zone behind a clock time: "GMT", "local time", "Macau time". */
export const ZONE =
  "(?:GMT|UTC|BST|CEST|CET|EEST|EET|MSK|JST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|IST|AEST|AEDT|KST|HKT|SGT|local(?:\\s+time)?|(?:U\\.?S\\.?\\s+)?(?:Eastern|Pacific|Mountain|Central|Greenwich)(?:\\s+(?:[Ss]tandard|[Dd]aylight|[Mm]ean))?(?:\\s+[Tt]ime)?|\\p{Lu}[\\p{L}’']+(?:\\s\\p{Lu}\\p{L}+)?\\s+time)"

/**
 * Minutes east of UTC that a zone as written means on a day, beside a record kept in `timezone`
 * (an IANA name); undefined when the words do not settle it.
 */
export function zoneOffset(
  zone: string,
  day: number,
  timezone: string | undefined,
): number | undefined {
  const name = zone.replace(/\s+time$/iu, '').trim()
  const key = name.toUpperCase()
  if (key === 'LOCAL') return timezone === undefined ? undefined : offsetIn(timezone, day)
  const fixed = FIXED[key]
  if (fixed !== undefined) return fixed
  if (key === 'IST' && timezone !== undefined && timezone in IST) return offsetIn(timezone, day)
  const place = NAMED[key] ?? NAMED[key.replace(/^U\.?S\.?\s+/u, '').split(/\s/u)[0] ?? '']
  return place === undefined ? undefined : offsetIn(place, day)
}

/** Minutes east of UTC of an IANA zone at noon UTC of a civil day; undefined for an unknown name. */
export function offsetIn(timezone: string, day: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      timeZoneName: 'longOffset',
    })
    const name = format
      .formatToParts(new Date((day + 0.5) * 86_400_000))
      .find(({ type }) => type === 'timeZoneName')
    // "GMT+05:30", "GMT" alone for none.
    const groups = /^GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?$/u.exec(
      name?.value ?? '',
    )?.groups
    if (!groups) return undefined
    const size = Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0)
    return groups['sign'] === '-' ? -size : size
  } catch {
    // Intl throws a RangeError for a name that is no zone; the record's reader reports it.
    return undefined
  }
}
