import { isFigureValue } from '../../english/quantity.ts'
import type { Mention, Sentence } from '../../model.ts'
import type { RecordedFigure } from './keywords.ts'

// "a 10-5 season", "10-5 on the season", "a 10-5 record"
const BEHIND = /^\s+(?:(?:on|for|in)\s+(?:the|this|their)\s+)?(?:season|record)\b/iu
// "a record of 10-5", "improved to 10-5", "their record stands at 10-5", "the Hawks (10-5)"
const BEFORE =
  /(?:\brecord\b[^.;,]{0,24}|\b(?:improv(?:e|ed|es|ing)|fell|falls|dropp(?:ed|ing))\s+to\s+|\p{Lu}[\p{L}.’']*\s\()$/u

/** The pair of numbers counts games won and lost, it is no score of a game. */
export function isSeasonal({ start, end }: Mention, { text }: Sentence): boolean {
  return BEFORE.test(text.slice(0, start)) || BEHIND.test(text.slice(end))
}

/** The figure counts games won and lost: its words are "record", "season" or "standing". */
export function countsSeason({ keywords, value }: RecordedFigure): boolean {
  if (value.figure.form !== 'score') return false
  return keywords.some(({ text }) => /^(?:record|season|standings?)$/iu.test(text))
}

// "3-5 on the road", "7-2 in close games", "5-2 at home"; not "10-5 on the season"
const SOME =
  /^\s+(?:in|at|on|against|versus|since|when|under|without)\s+(?!(?:the|this|their|a)\s+(?:\p{L}+\s+)?(?:season|year|standings?)\b|all\b|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^.;,]{0,30}/iu

/** Why a pair of numbers counts some games of a season only. */
export function someGames({ end }: Mention, { text }: Sentence): string | undefined {
  const words = SOME.exec(text.slice(end))?.[0]
  return words && `“${words.trim()}” counts some games only`
}

// "a 24-17 lead", "a 13-3 halftime lead", "a 17-17 tie"
const LEAD = /^\s+(?:\p{L}+[\s-]){0,2}?(?:lead|advantage|edge|deficit|tie|cushion|half-?time)\b/iu
// "led 10-7", "trailed, 3-2", "tied the game at 17-17", "cut the deficit to 14-10"
const LED =
  /\b(?:led|lead|leads|leading|trail(?:ed|ing|s)?|ahead|tied|level(?:led|ed)?|within|deficit),?\s(?:[^.;,]{0,24},?\s)?$/iu
// "held on to their 24-17 lead to win", "protected a 24-17 lead, winning": so it stood at the end
const KEPT =
  /\b(?:(?:held|holds?|holding|hung|hangs?|hanging|clung|clings?|clinging)\s+on\s*to|protect(?:ed|s|ing)?|preserv(?:ed|es|ing)|kept)\s+(?:\p{L}+\s+){0,2}$/iu
const WON =
  /^[^.;]{0,30}?\b(?:to\s+(?:win|beat|take|seal|secure)|winning|sealing|securing|for\s+(?:the|a|their)\s+(?:\p{L}+\s+)?(?:win|victory))\b/iu
const EVEN = /^(?<side>\d+)[-–]\k<side>$/u
const DRAWN = /\b(?:drew|draw|drawn|ended|finished)\b/iu

/**
 * Why a score may be how a game stood on the way: "a 24-17 lead", "tied at 17-17". Undefined for
 * others; a game that was drawn says so.
 */
export function interimScore(mention: Mention, { text }: Sentence): string | undefined {
  if (!isFigureValue(mention.value) || mention.value.figure.form !== 'score') return undefined
  const before = text.slice(0, mention.start)
  if (KEPT.test(before) && WON.test(text.slice(mention.end))) return undefined
  const words = LEAD.exec(text.slice(mention.end))?.[0] ?? LED.exec(before)?.[0]
  if (words !== undefined) return `“${words.trim()}” tells how it stood before the end`
  return EVEN.test(mention.text) && !DRAWN.test(before)
    ? 'it is level: the end is another'
    : undefined
}
