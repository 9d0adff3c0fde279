import { type Lexeme, skipHyphen } from './lexemes.ts'

const differences = new Set(
  `ahead away behind early earlier faster fewer late later less longer more older overdue quicker
  shorter slower sooner younger`.split(/\s+/u),
)

/** Whether a comparison stands at lexeme `at`: "30 minutes longer than", "two days early". */
export function isDifference(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? ''
  // "30 minutes later this week": the later part of the week.
  if (word === 'later' || word === 'earlier') return !pointers.has(lexemes[at + 1]?.lower ?? '')
  return differences.has(word)
}

const pointers = new Set(['this', 'that', 'today', 'tonight', 'on', 'next', 'in'])

/** "two hours ago", "three years old", "two weeks from now", "two hours into the flight". */
const never = new Set([
  'ago',
  'back',
  'hence',
  'previously',
  'afterwards',
  'afterward',
  'old',
  'olds',
])
const unlessGoverned = new Set(['before', 'after', 'prior', 'past', 'since', 'into', 'from'])

const governors = new Set(
  `continue continued continues for last lasted lasting lasts ran run running runs spend spending
  spends spent stretched take taken takes taking took`.split(/\s+/u),
)

/**
 * Whether a length of time, hedges included, places something on the line of time or measures an
 * age: "two hours ago", "three days later", "the 23-year-old", "two days after the vote",
 * "within two hours of the blast". "Ran for two hours before a break" is a length.
 */
export function isOffsetOrAge(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  const next = skipHyphen(lexemes, end)
  const word = lexemes[next]?.lower ?? ''
  const previous = lexemes[start - 1]?.lower ?? ''
  if (never.has(word) || isDifference(lexemes, next)) return true
  if (previous === 'aged' || previous === 'age') return true
  // "at the age of four months"
  if (previous === 'of' && lexemes[start - 2]?.lower === 'age') return true
  if (word === 'of' && lexemes[next + 1]?.lower === 'age') return true
  if (word === 'of' && lexemes[start]?.lower === 'within') return true
  return unlessGoverned.has(word) && !governors.has(previous) && !isLead(lexemes, next)
}

/** "four hours from Monday", "two days since": only "from now" and "from then" place a time. */
function isLead(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== 'from') return false
  return !['now', 'then', 'today', 'the'].includes(lexemes[at + 1]?.lower ?? '')
}
