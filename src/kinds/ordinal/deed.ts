import type { Span } from '../../model.ts'

// "is | the", "became only | the", "making her just | the", "as | the"
const RANKS =
  /\b(?:is|are|was|were|be|been|being|becomes?|became|becoming|remains?|remained|mak(?:es|ing)\s+(?:him|her|it|them|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?)|made\s+(?:him|her|it|them)|as)\s+(?:(?:also|only|just|already|now|thus|then)\s+)*the\s*$/u
// "to face trial", "in the case to be tried", "cleared"; not "to date"
const DEED =
  /^(?:\s+in\s+(?:[\p{L}.’']+\s+){0,3}[\p{L}.’']+)?\s+(?:to\s+(?!date\b)\p{Ll}|\p{Ll}{3,}ed\b|\p{Ll}+(?:wn|ught|ung|told|sent|lost|shot|hit)\b)/u
const END = /[.,;:!?—–]|\s(?:that|which|who|whose|when|where|while|after|before|since|and|but)\s|$/u

// "for murder", "in a bank": some of those who were tried; "for her death", "in the case" says no more
const SOME =
  /\s(?:for|over|of|on|under|in|by|at)\s+(?!(?:the|his|her|its|their|this|that|it|them|him)\b|\p{Lu})\S/u

/** "is only the third clerk | to face trial": what those who are ranked did; offsets in `text`. */
export function deedBehind(text: string, start: number, nounEnd: number): Span | undefined {
  if (!RANKS.test(text.slice(0, start))) return undefined
  const behind = text.slice(nounEnd)
  if (!DEED.test(behind)) return undefined
  const length = END.exec(behind)?.index ?? behind.length
  if (SOME.test(behind.slice(0, length))) return undefined
  return { start: nounEnd + 1, end: nounEnd + length }
}
