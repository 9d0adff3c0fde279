import { prepositions } from '../../english/word-classes.ts'
import type { OrdinalValue } from './value.ts'

/**
 * Whether an article counts in the words of the record: "her third harvest prize" where the record has
 * `nth: second harvest prize of Dana Ortiz`. A noun alone ("third meeting") is no name of a series.
 */
export function counts(recorded: OrdinalValue, stated: OrdinalValue): boolean {
  if (recorded.as !== 'recorded' || stated.as !== 'stated') return false
  const words = (recorded.of ?? '').toLowerCase().split(/\s+/u)
  const end = words.findIndex((word) => prepositions.has(word) || word === 'to')
  const phrase = end < 0 ? words : words.slice(0, end)
  const noun = phrase.at(-1)?.replace(/(?<!s)s$/u, '')
  const modifiers = phrase.slice(0, -1)
  if (modifiers.length === 0 || noun !== stated.noun) return false
  return modifiers.every((word) => stated.modifiers.includes(word))
}
