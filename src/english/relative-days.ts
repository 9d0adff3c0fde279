import type { DateValue } from './calendar.ts'
import { addMonths } from './civil-day.ts'
import type { DatePhrase, DateText } from './date-phrase.ts'
import { dayValue } from './date-value.ts'
import { directionOf } from './direction.ts'
import { matchesOf, pattern } from './pattern.ts'
import { COUNT, countOf } from './small-count.ts'

const UNIT = '(?:days?|weeks?|fortnights?|months?|years?)'

// "yesterday", "the day after tomorrow", "the last day".
const NAMED = pattern(
  /(?<![\p{L}\d-])(?:(?:the\s+)?day\s+(?<over>before\s+yesterday|after\s+tomorrow)|(?<named>yesterday|today|tomorrow|tonight|last\s+night|this\s+(?:morning|afternoon|evening)))(?![\p{L}\d])/giu,
)
// "two weeks ago", "three and a half years ago", "1 month, 21 days ago"; "a year and a half ago" is none.
const AGO = pattern(
  `(?<![\\p{L}\\d.,-]|\\b(?:for|last|past)\\s)(?:(?<hedge>about|around|some|roughly|just over|nearly|almost|over|more than|less than)\\s+)?(?<first>${COUNT})(?<half>\\s+and\\s+a\\s+half)?\\s+(?<unit>${UNIT})(?:,?\\s+(?:and\\s+)?(?<second>${COUNT})\\s+(?<other>${UNIT}))?(?:,?\\s+(?:and\\s+)?(?<third>${COUNT})\\s+(?<last>${UNIT}))?\\s+(?:or\\s+so\\s+)?(?<way>ago|from\\s+(?:right\\s+)?now|from\\s+today|from\\s+tomorrow|from\\s+yesterday|(?:before|after)\\s+(?:yesterday|today|tomorrow))(?![\\p{L}\\d])`,
  'giu',
)
// "will meet in two weeks"; "rose in two weeks" is a stretch of time.
const IN = pattern(
  `(?<![\\p{L}\\d-])in\\s+(?:(?<hedge>about|around)\\s+)?(?<first>${COUNT})\\s+(?<unit>${UNIT})(?![\\p{L}\\d-])`,
  'giu',
)
const NAMED_GATE = /yesterday|today|tomorrow|tonight|last\s+night|this\s+[mae]/iu
const AGO_GATE = /ago|from\s+(?:right|now|to|yes)|(?:before|after)\s+(?:to|yes)/iu
const IN_GATE = /in\s+(?:\S+\s+){1,4}?(?:day|week|fortnight|month|year)/iu
const DAYS = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 } as const
const GATE = /day|night|week|morrow|ago\b|month|year|now\b|this\s/iu

/**
 * Days told from publication: "yesterday", "three weeks ago". Those counted in weeks, months
 * or years are known no closer than about half their unit, and their days say so.
 */
export function relativeDays({ text, published }: DateText): readonly DatePhrase[] {
  if (published === undefined || !GATE.test(text)) return []
  const named = matchesOf(text, NAMED_GATE, NAMED).map((match) => {
    const word = (match.groups?.['named'] ?? match.groups?.['over'] ?? '').toLowerCase()
    return phrase(match, namedDay(word.replace(/\s+/gu, ' '), published))
  })
  const counted = matchesOf(text, AGO_GATE, AGO).flatMap((match) => {
    const value = countedDay(match.groups ?? {}, published)
    return value ? [phrase(match, value)] : []
  })
  const ahead = matchesOf(text, IN_GATE, IN).flatMap((match) => {
    const start = match.index
    const will = match[0] === text || directionOf(text, start, start + match[0].length) === 'future'
    const value = will ? countedDay({ ...match.groups, way: 'from now' }, published) : undefined
    return value ? [phrase(match, value)] : []
  })
  return [...named, ...counted, ...ahead]
}

function phrase(match: RegExpExecArray, value: DateValue): DatePhrase {
  return { start: match.index, end: match.index + match[0].length, value, form: 'relative' }
}

function namedDay(word: string, published: number): DateValue {
  if (word === 'before yesterday') return dayValue(published - 2)
  if (word === 'after tomorrow') return dayValue(published + 2)
  if (word === 'last night') return { ...dayValue(published - 1), part: 'night' }
  if (word === 'tonight') return { ...dayValue(published), part: 'night' }
  const part = (['morning', 'afternoon', 'evening'] as const).find((name) => word.endsWith(name))
  if (part) return { ...dayValue(published), part }
  return dayValue(published + offsetOf(word))
}

function offsetOf(word: string): number {
  return word in DAYS ? DAYS[word === 'yesterday' || word === 'tomorrow' ? word : 'today'] : 0
}

function countedDay(
  groups: Record<string, string | undefined>,
  published: number,
): DateValue | undefined {
  const way = (groups['way'] ?? '').toLowerCase()
  const anchor = published + offsetOf(way.split(/\s+/u).at(-1) ?? '')
  const sign = /^(?:ago|before)/u.test(way) ? -1 : 1
  const counts = [
    { count: groups['first'], unit: groups['unit'] },
    { count: groups['second'], unit: groups['other'] },
    { count: groups['third'], unit: groups['last'] },
  ]
  let day = anchor
  let unit = 'day'
  for (const { count, unit: name } of counts) {
    if (count === undefined || name === undefined) continue
    const number = countOf(count)
    if (number === undefined) return undefined
    day = shift(day, sign * number, name)
    unit = /few|several/u.test(count) && /^day/iu.test(name) ? 'some' : name
  }
  const half = HALVES[unit.replace(/s$/iu, '').toLowerCase()]
  if (groups['half'] !== undefined && half === undefined) return undefined
  const days = groups['half'] && half ? halfway(day + sign * half, half) : around(day, unit)
  return groups['hedge'] === undefined ? days : hedged(days, groups['hedge'].toLowerCase(), sign)
}

/**
 * "just over two years ago" goes on back from there by as much as two years leave open, "nearly two
 * years ago" is on this side of them, and "about" leaves half as much again open on either side.
 */
function hedged(days: DateValue, hedge: string, sign: number): DateValue {
  const { from = 0, to = 0 } = days
  const [day, whole] = [Math.round((from + to) / 2), Math.max(2, to - from)]
  const [little, half] = [Math.ceil(whole / 20), Math.ceil(whole / 2)]
  if (/about|around|some|roughly/u.test(hedge))
    return { ...days, from: from - Math.ceil(half / 2), to: to + Math.ceil(half / 2) }
  const beyond = /over|more/u.test(hedge)
  const reach = beyond ? whole : half
  const farther = beyond === sign < 0
  return farther
    ? { ...days, from: day - reach, to: day + little }
    : { ...days, from: day - little, to: day + reach }
}

/** Days in half of each unit. */
const HALVES: Readonly<Record<string, number>> = { week: 4, month: 15, year: 183 }

/** "three and a half years ago" is closer than "four years ago": half of the half on either side. */
function halfway(day: number, half: number): DateValue {
  const slack = Math.ceil(half / 2)
  return { from: day - slack, to: day + slack, grain: half > 100 ? 'year' : 'month' }
}

/** The day a number of units later: "week", "fortnights", "months". */
export function shift(day: number, count: number, unit: string): number {
  const name = unit.toLowerCase()
  if (name.startsWith('day')) return day + count
  if (name.startsWith('week')) return day + count * 7
  if (name.startsWith('fortnight')) return day + count * 14
  return addMonths(day, name.startsWith('year') ? count * 12 : count)
}

function around(day: number, unit: string): DateValue {
  const name = unit.toLowerCase()
  if (name.startsWith('day')) return dayValue(day)
  if (name === 'some') return { from: day - 2, to: day + 2, grain: 'week' }
  if (name.startsWith('year')) return { from: day - 183, to: day + 183, grain: 'year' }
  if (name.startsWith('month')) return { from: day - 16, to: day + 16, grain: 'month' }
  return { from: day - 4, to: day + 4, grain: 'week' }
}
