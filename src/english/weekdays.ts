import type { DateValue, DayPart } from './calendar.ts'
import { mondayOf, weekdayOf } from './civil-day.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { dayValue } from './date-value.ts'
import { directionOf } from './direction.ts'
import { matchesOf, pattern } from './pattern.ts'
import { SHORT_WEEKDAY, WEEKDAY, weekdayNamed } from './weekday-name.ts'

const WHICH = 'last|past|previous|this coming|coming|this past|next|following|this'

// "Thursday", "last Thursday", "next week's Monday", "Tuesday of next week", "this Sat.".
const FULL = pattern(
  `(?<![\\p{L}\\d])(?:(?:the )?(?<which>${WHICH})\\s+)?(?:(?<week>last|past|this|next|following)\\s+week(?:[’']s)?\\s+(?:on\\s+)?)?(?<name>${WEEKDAY})(?![\\p{L}\\d])(?<after>\\s+after\\s+next\\b)?(?:\\s+(?:of\\s+)?(?:the\\s+)?(?<later>last|past|this|next|following)\\s+week\\b)?`,
  'giu',
)
// "Tue, 10 January", "Sat 14th": cut names stand only beside a number or a month.
const BESIDE = pattern(
  `(?<![\\p{L}\\d])(?<name>${SHORT_WEEKDAY})(?=,?\\s+(?:the\\s+|at\\s+)?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
  'giu',
)
const BESIDE_GATE =
  /(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+(?:the\s+|at\s+)?(?:\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/iu
const GATE = /\b(?:sun|mon|tue|wed|thu|fri|sat)/iu

/**
 * Weekdays, each set to a day where publication is known. A bare one is the latest not after
 * publication, or the next with "will" and its like; "last" and "next" are those of the
 * neighbouring week.
 */
export function weekdayPhrases(context: DateText): readonly DatePhrase[] {
  const { text, casual } = context
  if (!GATE.test(text)) return []
  return [...text.matchAll(FULL), ...matchesOf(text, BESIDE_GATE, BESIDE)].flatMap((match) => {
    const groups = match.groups ?? {}
    const name = groups['name'] ?? ''
    const weekday = weekdayNamed(name)
    if (weekday === undefined || !likely(name, match, context)) return []
    // "sun." ends a sentence; only "Sun." is the day.
    if (!casual && !/day$/iu.test(name) && name === name.toLowerCase()) return []
    const week = groups['week'] ?? groups['later']
    const which = groups['after'] === undefined ? groups['which'] : 'after next'
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 8), start)
    // "every Monday" is no day of the calendar.
    if (/\b(?:every|each|most|any)\s+$/iu.test(before)) return []
    // "on a Monday", "the next Tuesday": which one hangs on something else.
    const open = /\b(?:a|one)\s+$/iu.test(before) || /^the\s/iu.test(match[0])
    const day = open ? undefined : dayOf(weekday, which, week, start, end, context)
    const value: DateValue =
      day === undefined ? { grain: 'day', weekday } : { ...dayValue(day), weekday }
    return [{ start, end, value, form: 'weekday' as const }]
  })
}

// "The hall was full. Sat. Then": a cut name with a dot needs something said of it before.
function likely(name: string, match: RegExpExecArray, { text, casual }: DateText): boolean {
  if (!name.endsWith('.')) return true
  const before = text.slice(0, match.index).trimEnd()
  return (
    casual || before !== '' || /^\s*[\d(,\p{Lu}]/u.test(text.slice(match.index + match[0].length))
  )
}

function dayOf(
  weekday: number,
  which: string | undefined,
  week: string | undefined,
  start: number,
  end: number,
  { text, published }: DateText,
): number | undefined {
  if (published === undefined) return undefined
  const ofWeek = mondayOf(published) + ((weekday + 6) % 7)
  const latest = published - ((weekdayOf(published) - weekday + 7) % 7)
  switch ((week ?? which)?.toLowerCase()) {
    case 'this':
      return ofWeek
    case 'last':
    case 'previous':
      return ofWeek - 7
    case 'past':
    case 'this past':
      return week === undefined ? (latest === published ? latest - 7 : latest) : ofWeek - 7
    case 'next':
    case 'following':
      return ofWeek + 7
    case 'coming':
    case 'this coming':
      return latest + 7
    case 'after next':
      return latest + 14 - (latest === published ? 7 : 0)
    default: {
      if (directionOf(text, start, end) === 'past') return latest
      return latest === published ? published : latest + 7
    }
  }
}

/** The part of the day that words beside a date name: "late", "night", "early morning". */
export function dayPartOf(words: string): DayPart | undefined {
  const text = words.toLowerCase()
  for (const part of ['night', 'morning', 'afternoon', 'evening', 'noon'] as const) {
    if (text.includes(part)) return part
  }
  return text.includes('late') ? 'late' : text.includes('earl') ? 'early' : undefined
}
