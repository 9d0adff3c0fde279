import { type Lexeme, skipHyphen } from './lexemes.ts'

/** A unit of time. A month is 30 days and a year 365, as in TIMEX3 practice. */
export interface TimeUnit {
  readonly name: string
  readonly seconds: number
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day

/** Every unit by name, from the largest. A night counts as a day ("for two nights"). */
export const timeUnits: readonly TimeUnit[] = [
  { name: 'century', seconds: 100 * year },
  { name: 'decade', seconds: 10 * year },
  { name: 'year', seconds: year },
  { name: 'month', seconds: 30 * day },
  { name: 'fortnight', seconds: 14 * day },
  { name: 'week', seconds: 7 * day },
  { name: 'day', seconds: day },
  { name: 'night', seconds: day },
  { name: 'hour', seconds: hour },
  { name: 'minute', seconds: minute },
  { name: 'second', seconds: 1 },
]

const abbreviations: Readonly<Record<string, string>> = {
  centuries: 'century',
  yr: 'year',
  yrs: 'year',
  mth: 'month',
  mths: 'month',
  wk: 'week',
  wks: 'week',
  hr: 'hour',
  hrs: 'hour',
  h: 'hour',
  min: 'minute',
  mins: 'minute',
  m: 'minute',
  sec: 'second',
  secs: 'second',
  s: 'second',
}

const byWord = new Map<string, TimeUnit>()
for (const unit of timeUnits) {
  byWord.set(unit.name, unit)
  byWord.set(`${unit.name}s`, unit)
  // "an hourlong meeting", "yearlong"
  byWord.set(`${unit.name}long`, unit)
}
for (const [word, name] of Object.entries(abbreviations)) {
  const unit = byWord.get(name)
  if (unit) byWord.set(word, unit)
}

/** The unit a lower-case word names: "hours", "hrs", "h", "hourlong". */
export function timeUnitOf(word: string): TimeUnit | undefined {
  return byWord.get(word)
}

/** "4 h", "30 s": letters that are a unit only behind digits. */
export const unitLetters: ReadonlySet<string> = new Set(['h', 'm', 's'])

const between = new Set(
  `additional back business calendar consecutive continuous entire exhausting extra full further
  gruelling grueling intense long marathon more precious running short single solid straight
  successive tense trading uninterrupted unbroken whole working`.split(/\s+/u),
)

/** The index of the unit behind words such as "straight", "trading", "full": at most two. */
export function skipDescription(lexemes: readonly Lexeme[], at: number): number {
  let index = skipHyphen(lexemes, at)
  for (let count = 0; count < 2 && between.has(lexemes[index]?.lower ?? ''); count += 1) {
    index = skipHyphen(lexemes, index + 1)
  }
  return index
}
