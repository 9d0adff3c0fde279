const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Source of a pattern for a month in full or as news agencies cut it: "Sept.", "Jan". */
export const MONTH =
  '(?:Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)|Apr(?:il|\\b\\.?)|May|June?\\b\\.?|' +
  'July?\\b\\.?|Aug(?:ust|\\b\\.?)|Sep(?:tember|t?\\b\\.?)|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|' +
  'Dec(?:ember|\\b\\.?))'

/** 1-12 for a month in full or cut to three letters or more. */
export function monthNamed(word: string): number | undefined {
  const stem = word.toLowerCase().slice(0, 3)
  const index = NAMES.findIndex((name) => name.toLowerCase().startsWith(stem))
  return stem.length < 3 || index < 0 ? undefined : index + 1
}

/** "January" for 1. */
export function monthName(month: number): string {
  return NAMES[month - 1] ?? ''
}
