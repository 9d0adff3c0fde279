import type { Mention } from '../../model.ts'
import type { Tie, TieContext } from '../kind.ts'
import type { RoleValue } from './value.ts'

/** The titles of the person named beside it. Behind a name, a comma may be that of a list. */
export function tie({ value, text }: Mention<RoleValue>, { facts, record }: TieContext): Tie {
  const none = { confidence: 'weak', cues: [], candidates: [] } as const
  if (value.as !== 'stated') return { ...none, reason: 'it is no title of an article' }
  const named = record.people.get(value.person)?.name ?? value.person
  const fact = facts.find(({ entity }) => entity === value.person)
  if (!fact) return { ...none, reason: `the record holds no titles of ${named}` }
  const where =
    value.stands === 'apart before'
      ? `before the name of ${named}, set off by a comma`
      : `${value.stands} the name of ${named}`
  const cue = { cue: `“${text}” stands ${where}`, weight: 0 }
  const confidence = value.stands === 'before' ? 'strong' : 'weak'
  return { fact, confidence, cues: [cue], candidates: [] }
}
