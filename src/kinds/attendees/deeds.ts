import type { Unit } from './units.ts'

/** Verbs of getting an award (FrameNet: Finish_competition, Getting, Earnings_and_losses). */
const WINS =
  /^(?:won|wins?|winning|shared?|shares|sharing|took|takes?|taking|receiv(?:e|es|ed|ing)|earn(?:s|ed)?|claim(?:s|ed)?|awarded|given|got|gets?)$/u
/** What is won (WordNet: award, prize). */
const AWARD =
  /^(?:prizes?|awards?|medals?|troph(?:y|ies)|honou?rs?|titles?|cups?|championships?|grants?|fellowships?)$/u
/** What is done to people in court, all of them together (FrameNet: Criminal_process). */
const TRIED =
  /^(?:charged|indicted|arrested|convicted|sentenced|acquitted|tried|arraigned|jailed|fined)$/u
const BE = /^(?:is|are|was|were|been|being|be|get|gets|got)$/u

const AWARD_REACH = 8

/**
 * The verb at `at` says that the people before it did what an event was: won a prize, voted, signed,
 * were tried. It tells who did, not who else was there.
 */
export function isDeed(units: readonly Unit[], at: number): boolean {
  const [word, next] = [units[at]?.lower ?? '', units[at + 1]?.lower ?? '']
  if (isVote(word, next)) return true
  if (/^sign(?:ed|s)?$/u.test(word)) return /^(?:an?|the|its|their)$/u.test(next)
  if (/^join(?:ed|s)?$/u.test(word)) return joinsVote(units, at)
  if (TRIED.test(word)) return units.slice(Math.max(0, at - 3), at).some(isBe)
  if (/^ple(?:aded|d|ads?)$/u.test(word)) return /^(?:guilty|not|no)$/u.test(next)
  if (/^(?:stood|stands?|faced?|faces)$/u.test(word)) return next === 'trial'
  return WINS.test(word) && awardWithin(units.slice(at + 1, at + 1 + AWARD_REACH))
}

/** "voted against", "vote no", "abstained" */
function isVote(word: string, next: string): boolean {
  if (/^abstain(?:ed|s)?$/u.test(word)) return true
  return (
    /^vot(?:ed|es?|ing)$/u.test(word) &&
    /^(?:for|against|to|in|yes|no|with|down|present)$/u.test(next)
  )
}

/** "joined Republicans in voting against", "joined the others to vote no" */
function joinsVote(units: readonly Unit[], at: number): boolean {
  return [2, 3, 4, 5].some(
    (far) =>
      /^(?:in|to)$/u.test(units[at + far]?.lower ?? '') &&
      isVote(units[at + far + 1]?.lower ?? '', units[at + far + 2]?.lower ?? ''),
  )
}

function isBe({ lower }: Unit): boolean {
  return BE.test(lower)
}

function awardWithin(units: readonly Unit[]): boolean {
  const stop = units.findIndex(
    ({ as, lower }) => (as === 'mark' && lower !== "'s") || /^(?:and|for|with)$/u.test(lower),
  )
  return (stop < 0 ? units : units.slice(0, stop)).some(({ lower }) => AWARD.test(lower))
}

const GIVEN = /^(?:went|goes?|gone|going|awarded|given|presented|handed)$/u
const DIVIDED = /^(?:divided|split|shared|halved)$/u

/**
 * "the prize went | to", "the award was divided equally | among", "medals were won | by": `at` is the
 * preposition. A definite award is the one at hand.
 */
export function awardedBefore(units: readonly Unit[], at: number): 'awarded' | 'deed' | undefined {
  const adverb = /ly$/u.test(units[at - 1]?.lower ?? '')
  const verb = units[adverb ? at - 2 : at - 1]?.lower ?? ''
  const preposition = units[at]?.lower ?? ''
  const fits =
    (preposition === 'to' && GIVEN.test(verb)) ||
    (/^(?:between|among|amongst)$/u.test(preposition) && DIVIDED.test(verb)) ||
    (preposition === 'by' && /^(?:won|shared|claimed)$/u.test(verb))
  if (!fits) return undefined
  const before = units.slice(Math.max(0, at - 2 - AWARD_REACH), at - 1)
  if (!before.some(({ lower }) => AWARD.test(lower))) return undefined
  // "Last year, the prize went to" others: only what opens the sentence goes on with what was said.
  const opens = /^(?:the|this|that)$/u.test(units[0]?.lower ?? '') && at < SENTENCE_REACH
  return opens && !units.slice(0, at).some(isAside) ? 'awarded' : 'deed'
}

function isAside({ as, lower }: Unit): boolean {
  return as === 'person' || /^(?:who|which|that|whose|last|previous|first|other)$/u.test(lower)
}

const SENTENCE_REACH = 16
const CLAUSE_REACH = 14
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/u

/** "Just two members voted against both, | Ortiz and Vance": `at` is the comma, colon or dash. */
export function isExtraposed(units: readonly Unit[], at: number): boolean {
  if (!/^[,:—–]$/u.test(units[at]?.text ?? '')) return false
  for (let i = at - 1; i > 0 && at - i < CLAUSE_REACH; i--) {
    if (units[i]?.as === 'mark' || units[i]?.as === 'person') return false
    if (!isDeed(units, i)) continue
    const before = units.slice(Math.max(0, i - 4), i)
    const subject = before.slice(before.findLastIndex(({ as }) => as === 'mark') + 1)
    return subject.some(({ lower }) => COUNT.test(lower))
  }
  return false
}

/** "of New Harlow", "of the Morrow Isles", "from Harlow" behind a name: where `at` would go on. */
export function originEnd(units: readonly Unit[], at: number): number {
  if (!/^(?:of|from)$/u.test(units[at]?.lower ?? '')) return at
  let end = units[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const from = end
  while (end - from < 3 && isNamed(units[end])) end += 1
  return end > from ? end : at
}

function isNamed(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.as !== 'person' && unit.as !== 'mark' && unit.capital
}
