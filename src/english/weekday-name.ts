const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Source of a pattern for a weekday in full, or cut with a dot: "Thursday", "Thurs.", "Sat.". */
export const WEEKDAY =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.)'

/** Also cut without a dot; only beside a date, as "sat" and "sun" are words. */
export const SHORT_WEEKDAY =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)'

/** 0 Sunday … 6 Saturday for a name in full or cut to three letters or more. */
export function weekdayNamed(word: string): number | undefined {
  const stem = word.toLowerCase().slice(0, 3)
  const index = NAMES.findIndex((name) => name.startsWith(stem))
  return stem.length < 3 || index < 0 ? undefined : index
}

/** "Thursday" for 4. */
export function weekdayName(weekday: number): string {
  const name = NAMES[weekday] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
