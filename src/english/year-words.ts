import type { DatePhrase } from './date-phrase.ts'
import { calendarDate, spanValue } from './date-value.ts'
import { pattern } from './pattern.ts'
import { countOf } from './small-count.ts'

const UNDER_HUNDRED =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine)'
// "nineteen seventy-eight", "seventeen hundred thirty three", "two thousand and eighteen".
const YEAR = pattern(
  `^,?\\s+(?:of\\s+)?(?:(?<century>fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\s(?:hundred\\s)?(?:and\\s|oh[-\\s])?(?<rest>${UNDER_HUNDRED})|(?<thousand>two thousand)(?:\\s(?:and\\s)?(?<after>${UNDER_HUNDRED}))?)(?![\\p{L}\\d-])`,
  'iu',
)

/** A date without a year, with the year in words that follows it: "13 Sept nineteen seventy two". */
export function withYearInWords(text: string, phrase: DatePhrase): DatePhrase {
  const { month, dayOfMonth, year: own, from, to } = phrase.value
  if (
    phrase.form !== 'date' ||
    own !== undefined ||
    month === undefined ||
    dayOfMonth === undefined
  )
    return phrase
  const match = YEAR.exec(text.slice(phrase.end, phrase.end + 60))
  if (!match) return phrase
  const { century, rest, thousand, after } = match.groups ?? {}
  const hundreds = thousand === undefined ? (countOf(century ?? '') ?? 0) * 100 : 2000
  const first = calendarDate(
    hundreds + (countOf(rest ?? after ?? 'zero') ?? 0),
    month,
    dayOfMonth,
    undefined,
  )
  if (!first) return phrase
  const length = from === undefined || to === undefined ? 0 : to - from
  const value =
    length === 0 || first.to === undefined
      ? first
      : spanValue(first, { ...first, to: first.to + length })
  return { ...phrase, end: phrase.end + match[0].length, value }
}
