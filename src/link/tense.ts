import { irregularPasts } from '../english/inflect.ts'
import { futureWords } from '../english/word-classes.ts'
import type { Token } from '../model.ts'

/** `perfect` is the past perfect ("had met"): an event before the one at hand. */
export type Tense = 'past' | 'perfect' | 'planned' | 'none'

const REACH = 9
const BREAKS = new Set([
  ';',
  ':',
  '.',
  '"',
  '“',
  '”',
  '—',
  'that',
  'which',
  'who',
  'after',
  'before',
  'when',
  'while',
  'and',
  'but',
])

/**
 * Tense of the clause around an event word, from the words before it:
 * "will hold talks" is planned, "had met" perfect, "met" past.
 */
export function tenseOf(tokens: readonly Token[], head: number, part: 'noun' | 'verb'): Tense {
  const form = tokens[head]?.lower ?? ''
  const isPast =
    part === 'verb' &&
    (/ed$/u.test(form) || irregularPasts.has(form)) &&
    !isPresentPassive(tokens, head)
  const finite = isPast && !isGoverned(tokens, head)
  let past = isPast
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    const word = tokens[i]?.lower ?? ''
    if (BREAKS.has(word)) break
    if (!finite && futureWords.has(word) && pointsAhead(tokens, i, part)) return 'planned'
    if (word === 'had' && isPast) return isSequence(tokens, i) ? 'past' : 'perfect'
    if (part === 'noun' && (irregularPasts.has(word) || /^(?:was|were|did)$/u.test(word)))
      past = true
    if (!finite && word === 'to' && part === 'verb' && !isDone(tokens, i)) return 'planned'
    if (word === ',' && i < head - 1 && past) break
  }
  return past ? 'past' : 'none'
}

/** "to | hit", "will be | held": a form that is a past one as well, behind what governs it. */
function isGoverned(tokens: readonly Token[], head: number): boolean {
  let at = head - 1
  while (ADVERB.test(tokens[at]?.lower ?? '')) at--
  return GOVERNS.test(tokens[at]?.lower ?? '')
}

/** "when he | is sentenced": a participle of the present. */
function isPresentPassive(tokens: readonly Token[], head: number): boolean {
  let at = head - 1
  while (ADVERB.test(tokens[at]?.lower ?? '')) at--
  return /^(?:is|are|am|['’]re)$/u.test(tokens[at]?.lower ?? '')
}

const ADVERB = /ly$|^(?:not|also|then|now|never|always|soon|later|first|finally|again)$/u
const GOVERNS =
  /^(?:to|be|been|being|get|gets|got|getting|have|has|having|had|will|would|shall|should|can|could|may|might|must|['’]ll|['’]d|and|or)$/u

const RANKED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|youngest|oldest)$/u
/** Of what they govern they say that it came about (Karttunen 1971, "Implicative verbs"). */
const IMPLICATIVE = /^(?:managed|happened|proceeded|got|dared|bothered|went|came|used)$/u
const CAUSATIVE = /^(?:led|caused|prompted|forced|drove|compelled|inspired)$/u
const OBJECT = /^(?:him|her|it|them|us|me|you)$/u
const TOOK = /^(?:took|taken|needed|required|spent)$/u
const UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/u
const RELATIVE_REACH = 6

/** "became the first clerk | to visit", "managed | to win": the infinitive tells of what happened. */
function isDone(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(Math.max(0, to - RELATIVE_REACH), to).map(({ lower }) => lower)
  const last = before.at(-1) === 'on' ? before.at(-2) : before.at(-1)
  if (IMPLICATIVE.test(last ?? '')) return true
  // "led him | to meet them": the object stands between.
  if (CAUSATIVE.test(before.at(-2) ?? '') && OBJECT.test(last ?? '')) return true
  // "took four months | to build"
  if (UNIT.test(last ?? '') && before.some((word) => TOOK.test(word))) return true
  const since = before.slice(before.findLastIndex((word) => BREAKS.has(word) || word === ',') + 1)
  return since.some((word) => RANKED.test(word))
}

/** "due to a storm", "were likely asleep": no plan. */
function pointsAhead(tokens: readonly Token[], i: number, part: 'noun' | 'verb'): boolean {
  const [word, next] = [tokens[i]?.lower, tokens[i + 1]?.lower]
  if (word === 'likely') return next === 'to'
  return !(word === 'due' && next === 'to' && part === 'noun')
}

const SEQUENCE = new Set(['after', 'once', 'when', 'as'])

/** "came after he had received them": the conjunction orders the events, none is background. */
function isSequence(tokens: readonly Token[], had: number): boolean {
  for (let i = had - 1; i >= 0 && had - i <= REACH; i--) {
    const word = tokens[i]?.lower ?? ''
    if (SEQUENCE.has(word)) return true
    if (BREAKS.has(word) || word === ',') return false
  }
  return false
}
