import { pattern } from './pattern.ts'
import { COUNT } from './small-count.ts'

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[01]?\\d|2[0-3])'
const HALF = '(?<half>a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?)'
const PART =
  '(?:(?:in\\s+the|this|tomorrow|yesterday)\\s+(?:early\\s+|late\\s+)?(?<part>morning|afternoon|evening|night)|(?<night>at\\s+night|tonight)|(?<lunch>lunchtime))'
const FREE = '(?<![\\p{L}\\d.,:/$€£#+-])'

// "7 p.m.", "6.13am", "6:13:05 a.m.", "seven pm".
const TWELVE = pattern(
  `(?<![\\p{L}\\d.,:/$€£])(?<hour>${HOUR})(?:[.:](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?\\s?(?:o[’']?clock\\s)?${HALF}(?![\\p{L}\\d])`,
  'giu',
)
/** "19:00", "07:28:13", "3:30": a time only where its neighbours allow it, or a score. */
export const COLON = pattern(
  /(?<![\p{L}\d.,:/$€£#-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![\p{L}\d%:])(?!\.\d)/giu,
)
// "1230 hours", "1023 GMT", "at 0613"; four digits alone are a year or a number.
const FOUR = pattern(
  /(?<![\p{L}\d.,:/$€£#-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?=\s?(?:hours|hrs|GMT|UTC|BST|CET|CEST|EST|EDT|MSK|local\s|h\b|\([01]\d[0-5]\d\s?(?:GMT|UTC)|\(2[0-3][0-5]\d\s?(?:GMT|UTC)))(?:\s?(?:hours|hrs|h\b))?/giu,
)
const FOUR_AFTER_AT = pattern(
  /(?<=\b(?:at|around|about|by|until|from|since|before|after)\s)(?<hour>0\d)(?<minute>[0-5]\d)(?![\p{L}\d.,:%-]\d|[\p{L}\d])/giu,
)
// "four o’clock", "10 o'clock in the evening".
const OCLOCK = pattern(
  `${FREE}(?<hour>${HOUR})\\s?o\\s?[’']?\\s?clock(?!\\p{L})(?:\\s+${PART})?`,
  'giu',
)
// "half past three", "ten past nine in the evening", "20 min to eight", "quarter to four p.m.".
const PAST = pattern(
  `${FREE}(?:(?:a\\s+)?(?<quarter>half|quarter)|(?<count>${COUNT})(?:\\s+(?:min(?:ute)?s?))?)\\s+(?<way>past|to|before|after)\\s+(?<hour>${HOUR}|noon|midnight)(?![\\p{L}\\d:%-])(?:\\s?o\\s?[’']?clock)?(?:\\s?${HALF}(?![\\p{L}\\d]))?(?:\\s+${PART})?`,
  'giu',
)
// "noon", "12 midnight", "midday".
const NAMED = pattern(
  /(?<![\p{L}\d]|(?<![ap]\.?m\.?)-)(?:(?:12|twelve)\s)?(?<name>noon|midday|mid[\s-]?night)(?![\p{L}\d])/giu,
)
// "at eight in the evening", "around 3 in the morning", "11 at night".
const HOUR_OF_PART = pattern(
  `(?:(?<=\\b(?:at|around|about|by|until|from|since|before|after|is|it[’']s|till)\\s)|^)(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d)|\\s(?<thirty>thirty|fifteen))?\\s+(?:early\\s+)?${PART}`,
  'giu',
)
// "this morning at 7", "tonight around 3", "in the evening at eight".
const PART_THEN_HOUR = pattern(
  `(?<=(?:\\b(?:(?<part>morning|afternoon|evening|night)|(?<night>tonight)|(?<lunch>lunchtime)))\\s{1,3}(?:at\\s{1,3}|around\\s{1,3}|about\\s{1,3})?)(?<hour>${HOUR})(?::(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?:\\s?o\\s?[’']?clock)?(?![\\p{L}\\d:%]|[.,]\\d|\\s+(?:people|men|women|others|more|percent|hours?|minutes?))`,
  'giu',
)

/** Letters that any of the forms has; nothing else is worth the reading. */
export const CLOCK_GATE =
  /\d\s?[ap]\.?\s?m\b|\d:\d\d|\b[012]\d{3}\b|clock|past|quarter|noon|midday|mid[\s-]?night|morning|evening|night|afternoon|[ap]\.m\.|\s[ap]m\b|lunchtime|\bto\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu

// "7 to 9 p.m.", "from 8 to 10 a.m.": the half of the day is said once, at the end.
const RANGE_FIRST = pattern(
  `(?:${FREE}(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?(?=\\s?[-–]\\s?(?<last>1[0-2]|[1-9])(?::[0-5]\\d)?\\s?${HALF})|(?<=\\b(?:from|between)\\s)(?<hour2>1[0-2]|[1-9])(?::(?<minute2>[0-5]\\d))?(?=\\s(?:to|and|until|till)\\s(?<last2>1[0-2]|[1-9])(?::[0-5]\\d)?\\s?${HALF.replace('<half>', '<half2>')}))`,
  'giu',
)

const PAST_GATE =
  /\s(?:past|to|before|after)\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)/iu
const HALF_GATE = /[ap]\.?\s?m\b/iu

/**
 * The forms of a time of day, each with its gate, the most telling first; the last may be two
 * other numbers.
 */
export const CLOCK_FORMS: readonly (readonly [gate: RegExp, form: RegExp])[] = [
  [PAST_GATE, PAST],
  [HALF_GATE, TWELVE],
  [HALF_GATE, RANGE_FIRST],
  [/clock/iu, OCLOCK],
  [/\s(?:morning|afternoon|evening|night)|tonight|lunchtime/iu, HOUR_OF_PART],
  [/(?:morning|afternoon|evening|night|lunchtime)\s/iu, PART_THEN_HOUR],
  [/noon|midday|mid[\s-]?night/iu, NAMED],
  [/\d{4}\s?(?:h|gmt|utc|bst|cet|cest|e[sd]t|msk|local|\()/iu, FOUR],
  [/\s0\d{3}/u, FOUR_AFTER_AT],
  [/\d:\d\d/u, COLON],
]
