import { isSomePeople } from '../../english/person-nouns.ts'
import { isFigureValue } from '../../english/quantity.ts'
import { determiners, possessives, prepositions } from '../../english/word-classes.ts'
import type { Mention, Sentence, Span, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import { amountOf } from './amounts.ts'
import type { RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { isVerb } from './phrase.ts'
import { inMedium } from './price.ts'
import { isCount } from './way.ts'

/** "140 aboard, mostly | Danes", "40 guests, among them | nurses": the word is of some of them. */
const SOME =
  /^(?:mostly|mainly|largely|chiefly|predominantly|primarily|including|among|many|most|some)$/u
// "$5 million of the price"; a share of the vote is no part of another share
const PARTITIVE = /^\s+of\s+(?:the|its|their|that|this)\s/iu
/** A number of its own begins: "24 dead and | 12 hurt". */
const NUMBER =
  /^(?:\d.*|a|an|at|about|nearly|some|more|two|three|four|five|six|seven|eight|nine|ten)$/u

/** Nouns of those who do or undergo something: "bombers", "investors", "trainees". */
const PEOPLE = /(?:ers|ors|ists|ees)$/u
const RESTRICTIVE = /^\swho\s(?:\p{L}+\s?){1,6}/u

interface Asked {
  readonly pair: Pair
  readonly scene: Scene
  /** The event word is of a part of the event. */
  readonly part: string | undefined
}

/** "two guards | who died at the gate" are not all; "24 people who died in the fire" are the dead. */
function restrictionOf(
  { keywords }: RecordedFigure,
  { end }: Span,
  { tokens, text }: Sentence,
): string | undefined {
  const noun = tokens[end - 1]
  if (!noun || !(isSomePeople(noun.lower) || PEOPLE.test(noun.lower))) return undefined
  const clause = RESTRICTIVE.exec(text.slice(noun.end))?.[0].trim()
  const words = clause?.toLowerCase().match(/\p{L}+/gu) ?? []
  const own = keywords.some(({ forms }) => forms.some((one) => words.some((word) => one.has(word))))
  return own ? undefined : clause
}

/** Why a number is not of its keyword alone, in plain English: of others too, or of only a part. */
export function sharedWith(
  figure: RecordedFigure,
  { pair: { mention, words, by }, scene, part }: Asked,
): string | undefined {
  // "a 10-5 season and a place in the final": a score is of no number of things.
  if (isFigureValue(mention.value) && mention.value.figure.form === 'score') return undefined
  const [said, known] = [amountOf(mention.value) ?? 0, amountOf(figure.value) ?? 0]
  // "all eight charges" of a part cannot be some of the seven of the whole
  if (part !== undefined && said <= known) return part
  const { sentence } = scene.input
  const { tokens } = sentence
  const end = tokenAt(sentence, mention.end - 1) + 1
  const way = tokens.slice(end, words.start)
  const some = words.start >= end ? partOf(way) : undefined
  if (some) return `“${some.text}” speaks of a part, not of the whole`
  const who = by === 'counted' ? restrictionOf(figure, words, sentence) : undefined
  if (who) return `“${who}” singles out some of them`
  const medium = said < known ? inMedium(figure, mention, sentence) : undefined
  if (medium) return medium
  if (said < known && isMeasure(mention) && PARTITIVE.test(sentence.text.slice(mention.end)))
    return 'it is a part of something'
  // "an 86-yard run and | rushed for 200": a verb begins another predicate.
  if (!isCount(mention) && isVerb(tokens, words.end + 1)) return undefined
  return words.start >= end && isClose(tokens, end, words.start) && !hasOwnNumber(words.end, scene)
    ? coordinate(tokens, words.start, words.end, end)
    : undefined
}

/**
 * What says that a word behind a number is of some of them alone. In "24 people, including children, |
 * died" the commas set the part aside, and what follows is said of all.
 */
function partOf(way: readonly Token[]): Token | undefined {
  const at = way.findIndex(({ lower }) => SOME.test(lower))
  const aside = way[at - 1]?.text === ',' && way.slice(at).some(({ text }) => text === ',')
  return aside ? undefined : way[at]
}

/** "24 dead and | over 40 hurt", "… and | Harlow 12", "… and | take one sixth of the space". */
function hasOwnNumber(joint: number, { input: { mentions, sentence } }: Scene): boolean {
  return mentions.some(({ kind, start }) => {
    const away = kind === 'figures' ? tokenAt(sentence, start) - joint : 0
    return away === 1 || away === 2
  })
}

/** Money, a length, a weight: no count and no share. */
function isMeasure(mention: Mention): boolean {
  if (isCount(mention) || !isFigureValue(mention.value) || mention.value.figure.form === 'score')
    return false
  return mention.value.figure.readings[0]?.dimension !== 'share'
}

/** Nothing but words of the noun phrase stands between the number and the word. */
function isClose(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false
  // "23 heavily armed | Danish and Dutch sailors"
  const describes = (at: number) => /ly$/u.test(tokens[at - 1]?.lower ?? '') && at > from
  return tokens
    .slice(from, to)
    .every(({ type }, i) => type === 'word' && (!isVerb(tokens, from + i) || describes(from + i)))
}

/** "23 Danish and | Dutch sailors", "$9 million in cash | and shares": the number is of both. */
function coordinate(
  tokens: readonly Token[],
  start: number,
  end: number,
  from: number,
): string | undefined {
  const both = (one: Token | undefined, other: Token | undefined) =>
    one && other ? `“${one.text} and ${other.text}” are counted together` : undefined
  const [before, joint] = [tokens[start - 2], tokens[start - 1]]
  if (joint?.lower === 'and' && start - 2 >= from && before?.type === 'word')
    return both(before, tokens[start])
  const next = tokens[end + 1]
  if (tokens[end]?.lower !== 'and' || next?.type !== 'word' || NUMBER.test(next.lower))
    return undefined
  // "12 gunmen and the loot": what has an article is no number of.
  if (determiners.has(next.lower) || possessives.has(next.lower)) return undefined
  // "40 islands and often | serve", "… and rarely call": an adverb of the next verb
  if (/ly$/u.test(next.lower) && !isVerb(tokens, end + 2)) return undefined
  // "24 dead and injured", but "24 people spoke and left the hall"
  const after = tokens[end + 2]
  const goesOn = after?.type === 'word' && !prepositions.has(after.lower)
  const another = isVerb(tokens, end + 1) ? goesOn : isVerb(tokens, start)
  return another ? undefined : both(tokens[end - 1], next)
}
