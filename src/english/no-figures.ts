import { isCapital, isLabel } from './figure-labels.ts'
import { isHyphen, type Lexeme, skipHyphen } from './lexemes.ts'
import { monthNamed } from './month-name.ts'
import { isDifference } from './offsets.ts'
import { isPluralNoun } from './plurals.ts'
import type { RawQuantity } from './quantities.ts'
import { skipDescription, timeUnitOf } from './time-units.ts'
import { auxiliaries, prepositions, pronouns } from './word-classes.ts'

/** A number in its place: hedges start at `start`. */
export interface Placed {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly start: number
  readonly raw: RawQuantity
  /** The second end of a range: "20" in "5-20". */
  readonly second?: boolean
}

/**
 * Whether a number is no figure: an age, a year, a day, a clock time, a length of time, a model or
 * list number, a name ("Flight 752"), a choice ("the first two"), a pronoun ("one of them").
 */
export function isNoFigure(placed: Placed): boolean {
  const { raw } = placed
  if (isTornBefore(placed) || isTornBehind(placed) || isModel(placed) || isAge(placed)) return true
  if (!raw.bare) return isPartOfDuration(placed) || isHalf(placed)
  return (
    isTime(placed) ||
    isYear(placed) ||
    isDate(placed) ||
    isChoice(placed) ||
    isPronoun(placed) ||
    isEnumerator(placed) ||
    isLabel(placed.lexemes, raw.number, raw.end, placed.text)
  )
}

/** "F-16", "G7", "2026-01-23", "item #3": tied to what stands before it. */
export function isTornBefore({ lexemes, start, raw, second = false }: Placed): boolean {
  const first = lexemes[raw.start]
  const before = lexemes[raw.start - 1]
  if (!first || !before || second) return false
  // "555 1234": one of a row of numbers, but for a year before a count.
  if (first.spaced) {
    const row = raw.bare && raw.digits && before.type === 'number'
    return row && !isYearWritten(before.lower)
  }
  if (start < raw.start) return false
  // "a magnitude-6.1 quake": a measure's name, no model's
  if (isHyphen(before) && lexemes[raw.start - 2]?.lower === 'magnitude') return false
  if (before.type !== 'mark' || '#@/:.,+_'.includes(before.lower)) return true
  return before.lower === '-' && !before.spaced && raw.start > 1
}

/** "22M3", "4th", "1990s", "24/7", "10:30", "5.1.2", "5G", "4 x 4", "245 23 yen". */
function isTornBehind({ text, lexemes, raw }: Placed): boolean {
  const next = lexemes[raw.end]
  if (!raw.bare) {
    // "5G": grams are written small.
    const unit = lexemes[raw.end - 1]
    return (
      !!unit && /^[A-BDEG-Z]$/u.test(text.slice(unit.start, unit.end)) && raw.dimension !== 'money'
    )
  }
  if (!next) return false
  if (!next.spaced && next.type !== 'mark') return true
  // "a three-and-out", "five-a-side": the compound is a name of its own.
  const joint = isHyphen(next) && !next.spaced ? lexemes[raw.end + 1]?.lower : undefined
  if (/^(?:and|a|on|in|to|by|up)$/u.test(joint ?? '') && isHyphen(lexemes[raw.end + 2])) return true
  if (raw.digits && (next.type === 'number' || next.lower === 'x')) return true
  const after = lexemes[raw.end + 1]
  if (!after || after.spaced || next.spaced) return false
  if (after.type === 'number' && (/^[/:.@]$/u.test(next.lower) || isHyphen(next))) return true
  return raw.digits && /^['’]$/u.test(next.lower) && after.lower === 's'
}

/** "a 737-800 took off", "555-1234": hyphenated numbers of three digits that count nothing. */
function isModel({ text, lexemes, raw, second = false }: Placed): boolean {
  const first = lexemes[raw.number - 2]
  if (!second || !raw.bare || first?.lower.length !== 3 || !isHyphen(lexemes[raw.number - 1])) {
    return false
  }
  const next = lexemes[raw.end]
  if (next?.type === 'word') return !isPluralNoun(next.lower)
  return lexemes[raw.number]?.lower.length === 4 || isCapital(lexemes[raw.number - 3], text)
}

/** "aged 34", "the 23-year-old", ", 34,", "(34)": how old someone is. */
function isAge({ text, lexemes, start, raw }: Placed): boolean {
  const before = lexemes[start - 1]?.lower
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (before === 'of' && lexemes[start - 2]?.lower === 'age') return true
  if (!raw.bare || !raw.digits || raw.value < 1 || raw.value > 115 || start < raw.start)
    return false
  const next = lexemes[raw.end]?.lower
  const tied = lexemes[start - 2]
  const named = isCapital(tied, text)
  if (before === ',' && tied?.type === 'word') {
    // "a driver, 34, and", but "In March, 34 people".
    return next === ',' || (named && (next === undefined || next === '.' || next === 'and'))
  }
  return before === '(' && next === ')' && named
}

/** "three days", "five-hour", "two years old", "7 p.m.", "1230 hours", "1023 GMT". */
function isTime({ lexemes, raw }: Placed): boolean {
  const next = skipDescription(lexemes, raw.end)
  const unit = lexemes[next]?.lower ?? ''
  if (timeUnitOf(unit) && unit !== 'm' && unit !== 's') return true
  const after = lexemes[raw.end]
  const word = after?.lower ?? ''
  if (/^(?:am|pm|gmt|utc|bst|est|edt|cet|pst|pdt|ist|noon|midnight|oclock|o)$/u.test(word)) {
    return word !== 'o' || lexemes[raw.end + 2]?.lower === 'clock'
  }
  // "7 p.m."
  const dotted = (word === 'a' || word === 'p') && lexemes[raw.end + 1]?.lower === '.'
  return dotted && lexemes[raw.end + 2]?.lower === 'm'
}

/** "1 billion years" and "half an hour" are read elsewhere; a share of a time is no figure either. */
function isPartOfDuration({ lexemes, raw }: Placed): boolean {
  if (raw.dimension !== 'share' || raw.end !== raw.numberEnd) return false
  let index = skipHyphen(lexemes, raw.end)
  // "half an hour", "a third of a century", "half a day"
  while (/^(?:of|an|a|the)$/u.test(lexemes[index]?.lower ?? '')) index += 1
  const unit = lexemes[index]?.lower ?? ''
  return timeUnitOf(unit) !== undefined && unit.length > 1
}

/** "the first half", "the other half": a part by its place, no share. */
function isHalf({ lexemes, raw }: Placed): boolean {
  if (lexemes[raw.number]?.lower !== 'half') return false
  const before = lexemes[raw.start - 1]?.lower ?? ''
  return choosing.has(before) || /^(?:second|third|better|top|bottom|upper|lower)$/u.test(before)
}

function isYearWritten(written: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(written)
}

const datingWords = new Set(
  `in since until till by from late early mid fall spring summer autumn winter during of to before after
  and circa between year through for`.split(/\s+/u),
)

/** "in 2022", "2022": four digits without a comma, unless something is counted: "2000 people". */
function isYear({ lexemes, start, raw }: Placed): boolean {
  const written = lexemes[raw.number]
  if (!written || !isYearWritten(written.lower) || raw.numberEnd - raw.number !== 1) return false
  if (start < raw.start && !['about', 'around', 'over'].includes(lexemes[start]?.lower ?? '')) {
    return false
  }
  const next = lexemes[raw.end]?.lower ?? ''
  return !isPluralNoun(next) || datingWords.has(lexemes[raw.start - 1]?.lower ?? '')
}

/** "Jan. 23", "23 January", "Jan. 23 and 24", "the 23 and 24 May". */
function isDate({ lexemes, start, raw }: Placed): boolean {
  if (raw.value > 31 || !Number.isInteger(raw.value) || !raw.digits) return false
  if (isMonth(lexemes, raw.end) || isMonth(lexemes, raw.end, 'of')) return true
  let index = start - 1
  for (let hops = 0; hops < 3; hops += 1) {
    if (lexemes[index]?.lower === '.') index -= 1
    if (isMonth(lexemes, index)) return true
    // "Jan. 23 and 24", "March 3, 4 and 5", "Feb. 23-24"
    const joint = lexemes[index]
    if (!joint || !(/^(?:and|to|,|or)$/u.test(joint.lower) || isHyphen(joint))) return false
    if (lexemes[index - 1]?.type !== 'number') return false
    index -= 2
  }
  return false
}

const fullMonths =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|mar|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u

function isMonth(lexemes: readonly Lexeme[], at: number, joint?: string): boolean {
  const index = joint !== undefined && lexemes[at]?.lower === joint ? at + 1 : at
  const word = lexemes[index]?.lower ?? ''
  if (!fullMonths.test(word) || monthNamed(word) === undefined) return false
  // "5 may be": the verb.
  return !(word === 'may' && /^(?:be|have|not|well|also)$/u.test(lexemes[index + 1]?.lower ?? ''))
}

const choosing = new Set('first last next past top final previous opening other latest'.split(' '))

/** "the first two", "the last three matches", "the top 10": a choice among more. */
function isChoice({ lexemes, start, raw }: Placed): boolean {
  if (start < raw.start) return false
  const before = lexemes[raw.start - 1]?.lower ?? ''
  const after = lexemes[raw.end]?.lower ?? ''
  // "two hundred yards apart" counts; "three times larger" and "twenty minutes later" compare.
  return (
    choosing.has(before) ||
    (after !== 'more' && after !== 'fewer' && isDifference(lexemes, raw.end))
  )
}

const notCounted = new Set(
  `of another who that which whose has had is was can could should would will might must may did does
  by in on at to for with from and or but more day than as thing where when way morning evening night
  afternoon goes`.split(/\s+/u),
)

/** "one of the", "the one", "which one", "one should not": no number. */
function isPronoun({ lexemes, start, raw }: Placed): boolean {
  if (lexemes[raw.number]?.lower !== 'one' || raw.value !== 1) return false
  if (raw.numberEnd - raw.number !== 1) return false
  const previous = lexemes[start - 1]
  const before = previous?.lower ?? ''
  const next = lexemes[raw.end]
  if (!next) return start > 0
  if (start < raw.start) return next.lower === 'of'
  if (
    /^(?:this|that|which|each|any|every|no|some|either|neither|the|s|a|another|good|new|old)$/u.test(
      before,
    )
  ) {
    return next.type !== 'word' || notCounted.has(next.lower) || before !== 'the'
  }
  // "one's", "one-off", "one-on-one"
  if (next.type === 'mark')
    return (
      !isHyphen(next) || /^(?:off|on|to|time|sided|way)$/u.test(lexemes[raw.end + 1]?.lower ?? '')
    )
  if (next.lower === 'dead' || next.lower === 'killed') return false
  return (
    notCounted.has(next.lower) ||
    auxiliaries.has(next.lower) ||
    pronouns.has(next.lower) ||
    prepositions.has(next.lower)
  )
}

/** "1. Call the", "(2)", "a) 3)": the number of an item in a list. */
function isEnumerator({ lexemes, raw }: Placed): boolean {
  const [before, next, after] = [lexemes[raw.number - 1], lexemes[raw.end], lexemes[raw.end + 1]]
  if (!raw.digits || raw.value > 100) return false
  if (before?.lower === '(' && next?.lower === ')') return true
  return raw.number === 0 && /^[.)]$/u.test(next?.lower ?? '') && after?.spaced === true
}
