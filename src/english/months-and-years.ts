import type { DateValue } from './calendar.ts'
import { civilDate } from './civil-day.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { monthValue, nearestMonth, yearValue } from './date-value.ts'
import { MONTH, monthNamed } from './month-name.ts'
import { matchesOf, pattern } from './pattern.ts'
import { step } from './periods.ts'

const YEAR = '(?:(?:19|20)\\d\\d)'
const PART =
  '(?:(?<part>early|earlier|late|later|mid)[\\s-]+(?:in\\s+)?|(?:the\\s+)?(?<edge>end|start|beginning|middle|close)\\s+of\\s+)'

// "November 2025", "mid-November", "the end of May", "last May", "December last year".
const MONTHS = pattern(
  `(?<![\\p{L}\\d]|[^\\p{L}]-)${PART}?(?:(?<which>last|this|next|this\\s+coming|this\\s+past)\\s+)?(?<month>${MONTH})(?![\\p{L}\\d])(?:,?\\s+(?:of\\s+|in\\s+)?(?:the\\s+year\\s+)?(?:(?<year>${YEAR})(?![\\d,]\\d|\\p{L})|(?<other>last|this|next)\\s+year))?`,
  'giu',
)
// "2025 November".
const YEAR_FIRST = pattern(
  `(?<![\\p{L}\\d-])(?<year>${YEAR}),?\\s+(?<month>${MONTH})(?![\\p{L}\\d])(?!\\s+\\d)`,
  'giu',
)
// "in 2022", "since late 2022", "the end of 2025", "the 2008 crisis", "2019’s".
const YEARS = pattern(
  `(?<=(?<intro>(?:\\b(?:in|since|by|until|till|during|from|to|of|before|after|for|between|and|through|back|early|late|mid|the|a|year|his|her|its|their)|mid-|[-–(])\\s{0,3})|^\\s{0,9})(?:(?<!\\p{L})${PART})?(?<![\\d.,:$€£-])(?<year>${YEAR})(?![\\d%]|[.,:]\\d|-\\p{L}|\\p{L})(?!\\s+(?:years?|percent|per cent|people|men|women|soldiers|troops|miles|meters|metres|feet|hours|days|dollars|km)\\b)`,
  'giu',
)
// "May", "March" and names of people need a word before that makes them a month.
const INTRODUCED =
  /\b(?:in|since|by|until|till|during|from|to|through|of|before|after|between|and|for|last|next|this|every|each|early|late|mid|on)[\s-]+$/iu
const WORDLIKE = /^(?:may|march|mar|jan|april|june|august|dec|sept?|oct)$/iu
const YEAR_FIRST_GATE = /\d{4},?\s+(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/iu
const YEARS_GATE = /(?:19|20)\d\d/u
const GATE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:19|20)\d\d\b/iu

/** Months and years, alone or one of the other, with "early", "the end of" and the like. */
export function monthsAndYears(context: DateText): readonly DatePhrase[] {
  const { text } = context
  if (!GATE.test(text)) return []
  const months = [
    ...text.matchAll(MONTHS),
    ...matchesOf(text, YEAR_FIRST_GATE, YEAR_FIRST),
  ].flatMap((match) => {
    const value = likelyMonth(match, context) ? monthOf(match.groups ?? {}, context) : undefined
    return value ? [phrase(match, value, 'month')] : []
  })
  const years = matchesOf(text, YEARS_GATE, YEARS).flatMap((match) => {
    const { year, part, edge, intro } = match.groups ?? {}
    // "1998" alone may be a count or a page.
    if (intro === undefined && part === undefined && edge === undefined) return []
    return [phrase(match, partOf(yearValue(Number(year)), part ?? edge), 'year')]
  })
  return [...months, ...years]
}

function phrase(match: RegExpExecArray, value: DateValue, form: 'month' | 'year'): DatePhrase {
  return { start: match.index, end: match.index + match[0].length, value, form }
}

function likelyMonth(match: RegExpExecArray, { text, casual }: DateText): boolean {
  const { month = '', year, other, which, part, edge } = match.groups ?? {}
  const bare = month.replace('.', '')
  const small = bare === bare.toLowerCase()
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const introduced = INTRODUCED.test(before)
  if (small && !casual && !(introduced && !/^(?:may|march|mar|dec|jan)$/u.test(bare))) return false
  if (year !== undefined || other !== undefined) return true
  if (
    /^\s*-?\d/u.test(text.slice(match.index + match[0].length)) &&
    !/^\s+\d{2,}\s\p{Ll}/u.test(text.slice(match.index + match[0].length))
  )
    return false
  if (which ?? part ?? edge) return true
  if (month.endsWith('.')) return true
  if (!WORDLIKE.test(bare) && !small) return bare.length > 3 || match[0] === text
  // "to march", "and may": in small letters a verb.
  if (small && /^ma/u.test(bare) && /\b(?:to|and|through|for|on|between)[\s-]+$/iu.test(before))
    return false
  // "May to July", "May–July 2025".
  const run =
    /^\s*(?:to|-|–|and|through)\s*\p{Lu}\p{L}{2}/u.test(after) &&
    monthNamed(/\p{Lu}\p{L}+/u.exec(after)?.[0] ?? '') !== undefined
  return introduced || run || (match[0] === text && bare.length > 3)
}

function monthOf(
  groups: Record<string, string | undefined>,
  { published }: DateText,
): DateValue | undefined {
  const month = monthNamed(groups['month'] ?? '')
  if (month === undefined) return undefined
  const part = groups['part'] ?? groups['edge']
  if (groups['year'] !== undefined) {
    const year = Number(groups['year'])
    return partOf({ ...monthValue(year, month), year }, part)
  }
  if (published === undefined) return monthValue(undefined, month)
  const now = civilDate(published)
  if (groups['other'] !== undefined) {
    const year = now.year + step(groups['other'].toLowerCase())
    return partOf({ ...monthValue(year, month), year }, part)
  }
  const which = groups['which']?.toLowerCase()
  if (which === undefined) return partOf(nearestMonth(month, published), part)
  if (which === 'this') return monthValue(now.year, month)
  const back = which === 'last' || which.endsWith('past')
  const year = now.year + (back ? (month < now.month ? 0 : -1) : month > now.month ? 0 : 1)
  return partOf({ ...monthValue(year, month), year }, part)
}

/**
 * "late 2022", "mid-November", "the end of May": the words name no day, so each takes the half
 * or third it is at the edge of, and a little more.
 */
function partOf(value: DateValue, part: string | undefined): DateValue {
  const { from, to } = value
  if (part === undefined || from === undefined || to === undefined) return value
  const third = Math.round((to - from + 1) / 3)
  switch (part.toLowerCase()) {
    case 'early':
    case 'start':
    case 'beginning':
      return { ...value, to: from + Math.round(third * 1.5) }
    case 'late':
    case 'end':
    case 'close':
      return { ...value, from: to - Math.round(third * 1.5) }
    case 'mid':
    case 'middle':
      return { ...value, from: from + Math.round(third / 2), to: to - Math.round(third / 2) }
    default:
      return value
  }
}
