import type { Fact, Mention } from '../../model.ts'
import type { Tie, TieContext } from '../kind.ts'
import type { NameValue, StatedName } from './value.ts'

/** The name’s own fact. A surname a slip away from one is only fit to warn. */
export function tie({ value, text }: Mention<NameValue>, { facts }: TieContext): Tie {
  const fitting = value.as === 'stated' ? facts.filter((fact) => isOf(fact, value)) : []
  const [fact] = fitting
  if (value.as !== 'stated' || !fact || fitting.length > 1) {
    const reason = fact ? 'the words fit several names' : 'the record holds no such name'
    return { confidence: 'weak', cues: [], candidates: [], reason }
  }
  if (!value.doubtful) return { fact, confidence: 'strong', cues: [], candidates: [] }
  const cue = { cue: `“${text}” may be somebody else’s name`, weight: 0 }
  return { fact, confidence: 'weak', cues: [cue], candidates: [] }
}

const SECTIONS = { person: 'people', place: 'places', group: 'groups' } as const

/** A place and a group may share an id. */
function isOf({ id, entity }: Fact, { ids, type }: StatedName): boolean {
  return entity !== undefined && ids.includes(entity) && id.startsWith(`${SECTIONS[type]}.`)
}
