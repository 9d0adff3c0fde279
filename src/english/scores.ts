import { isCapital } from './figure-labels.ts'
import { isHyphen, type Lexeme } from './lexemes.ts'
import { readNumeral } from './numerals.ts'

/** A score or vote, before it is placed; indices of lexemes. */
export interface RawScore {
  readonly end: number
  readonly sides: readonly number[]
  readonly either: boolean
}

const contexts = new Set(
  `vote votes voted voting ballot tally score scores scored win won wins winning victory lost lose
  loses losing loss beat beats beating defeat defeated defeats edge edged rout routed draw drew tie tied
  pass passed passes approve approved approves reject rejected rejects ruled ruling split decision margin
  match game final lead led leads leading trail trailed trailing down up ahead favor favour adopted
  record majority prevailed upheld acquitted convicted impeach impeached fell downed topped thrashed
  thumped crushed ended end finished`.split(/\s+/u),
)

const losing = new Set(
  'lost lose loses losing loss fell falling trailed trailing trail beaten'.split(' '),
)

const REACH = 8

/**
 * The score or vote that starts at lexeme `at`: "230-197", "36-3-1", "5 votes to 4", "230 to 197".
 * Two numbers that rise, or that something counted follows, are a range unless a word near says
 * that sides are counted: "won 3-5" but "10-15 people". Undefined where none starts.
 */
export function readScore(
  lexemes: readonly Lexeme[],
  at: number,
  text: string,
): RawScore | undefined {
  const found = readHyphenated(lexemes, at) ?? readSpelled(lexemes, at)
  if (!found || isModel(lexemes, at, found, text)) return undefined
  const near = wordsBefore(lexemes, at)
  const [first = 0, second = 0] = found.sides
  // "by 230 to 197": what rises would be a range.
  const by = lexemes[at - 1]?.lower === 'by' && first > second
  const next = lexemes[found.end]
  const told =
    near.some((word) => contexts.has(word)) ||
    found.told ||
    by ||
    isStanding(lexemes, at, next, text)
  const governs =
    next?.type === 'word' &&
    /^(?:vote|votes|win|victory|defeat|loss|decision|margin|draw|tie|score|lead|ruling|majority|record|season|mark|start|in|on|to|against|over|for|at|after|with|and|as|by|when|while|before)$/u.test(
      next.lower,
    )
  const countsOn = next?.type === 'word' && !governs
  // "10-15 people", "2-3 weeks", "the range is 1000-5000".
  if (!told && (first < second || countsOn || !found.sure)) return undefined
  if (countsOn && first < second && !found.told) return undefined
  const either = near.slice(-3).some((word) => losing.has(word))
  return { end: found.end, sides: found.sides, either }
}

/** "the Hawks (2-13)", "a 2-13 season": games won and lost, whichever is more. */
function isStanding(
  lexemes: readonly Lexeme[],
  at: number,
  next: Lexeme | undefined,
  text: string,
): boolean {
  if (/^(?:season|record)$/u.test(next?.lower ?? '')) return true
  const bracketed = lexemes[at - 1]?.lower === '(' && /^[),]$/u.test(next?.lower ?? '')
  return bracketed && isCapital(lexemes[at - 2], text)
}

interface Found {
  readonly end: number
  readonly sides: readonly number[]
  /** The form alone shows that it is no range. */
  readonly sure: boolean
  /** "5 votes to 4" */
  readonly told: boolean
}

/** "230-197", "36-3-1", "20–13". */
function readHyphenated(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const sides: number[] = []
  let sure = true
  let index = at
  for (;;) {
    const side = lexemes[index]
    if (side?.type !== 'number' || !/^\d{1,3}$/u.test(side.lower)) return undefined
    // "1-2-3-4": a row of numbers.
    if (sides.length === 3) return undefined
    sides.push(Number(side.lower))
    index += 1
    const hyphen = lexemes[index]
    const next = lexemes[index + 1]
    // "3 – 0" on a scoreboard has spaces on both sides.
    if (!isHyphen(hyphen) || next?.type !== 'number' || hyphen?.spaced !== next.spaced) break
    sure &&= !next.spaced
    index += 1
  }
  const before = lexemes[at - 1]
  const next = lexemes[index]
  if (sides.length < 2 || sides.length > 3) return undefined
  // "555-1234", "A1-2", "5.3-2", "$5-3"
  if (before && !lexemes[at]?.spaced && before.lower !== '(' && !/^[“"‘—–[]$/u.test(before.lower)) {
    return undefined
  }
  if (next && !next.spaced && (next.type !== 'mark' || /^[/:%]$/u.test(next.lower)))
    return undefined
  return { end: index, sides, sure, told: false }
}

/** "5 votes to 4", "230 votes against 197", "by 230 to 197", "five to four". */
function readSpelled(lexemes: readonly Lexeme[], at: number): Found | undefined {
  const first = readNumeral(lexemes, at)
  if (!first || !Number.isInteger(first.value) || first.loose) return undefined
  const voted = /^(?:votes?|points?|goals?|seats?)$/u.test(lexemes[first.end]?.lower ?? '')
  const joint = voted ? first.end + 1 : first.end
  const to = lexemes[joint]?.lower
  if (to !== 'to' && !(voted && (to === 'against' || to === 'versus'))) return undefined
  const second = readNumeral(lexemes, joint + 1)
  if (!second || !Number.isInteger(second.value) || second.loose) return undefined
  if (Math.max(first.value, second.value) > 100_000) return undefined
  const unit = lexemes[second.end]
  // "from 230 to 197 people" falls; "5 to 4 per cent" is no vote.
  const from = lexemes[at - 1]?.lower === 'from'
  if (from || unit?.lower === '%' || unit?.lower === 'percent' || unit?.lower === 'per')
    return undefined
  return { end: second.end, sides: [first.value, second.value], sure: false, told: voted }
}

const vehicles =
  /^(?:jet|jets|jetliner|aircraft|plane|planes|airliner|airliners|model|engine|freighter|passenger)$/u

/** "a Boeing 737-800", "747-400 jets": the name of a model. */
function isModel(
  lexemes: readonly Lexeme[],
  at: number,
  { end, sides }: Found,
  text: string,
): boolean {
  const [first = 0, second = 0] = sides
  if (
    /^(?:boeing|airbus|embraer|cessna|tupolev|antonov|model|type)$/u.test(
      lexemes[at - 1]?.lower ?? '',
    )
  ) {
    return true
  }
  if (vehicles.test(lexemes[end]?.lower ?? '')) return true
  return first >= 100 && second > first && isCapital(lexemes[at - 1], text)
}

/** The words of the clause before, the nearest last; marks end it. */
function wordsBefore(lexemes: readonly Lexeme[], at: number): readonly string[] {
  const words: string[] = []
  for (let index = at - 1; index >= 0 && at - index <= REACH; index -= 1) {
    const word = lexemes[index]
    if (word?.type === 'mark' && /^[.;:!?]$/u.test(word.lower)) break
    if (word?.type === 'word') words.unshift(word.lower)
  }
  return words
}
