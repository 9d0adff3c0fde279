import type { Mention } from '../../model.ts'
import type { Tie, TieContext } from '../kind.ts'
import type { AgeValue } from './value.ts'

/** The age of the person named beside it. A bare number is only fit to warn. */
export function tie({ value, text }: Mention<AgeValue>, { facts, record }: TieContext): Tie {
  const none = { confidence: 'weak', cues: [], candidates: [] } as const
  if (value.as !== 'stated') return { ...none, reason: 'it is no age of an article' }
  const named = record.people.get(value.person)?.name ?? value.person
  const fact = facts.find(({ entity }) => entity === value.person)
  if (!fact) return { ...none, reason: `the record holds no age of ${named}` }
  const cue = { cue: `“${text}” stands at the name of ${named}`, weight: 0 }
  return { fact, confidence: value.bare ? 'weak' : 'strong', cues: [cue], candidates: [] }
}
