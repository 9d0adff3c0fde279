import type { Unit } from './units.ts'
import { CLAUSE_STOPS, FINITE, MEET_NOUNS, MEET_VERBS } from './words.ts'

const LOOSE_PREPOSITIONS = new Set(
  'on in at to about over for from near through into under'.split(' '),
)

/** A verb or noun of meeting governs the preposition at `at`. */
export function metBefore(units: readonly Unit[], at: number): 'verb' | 'noun' | undefined {
  for (let i = at - 1; i >= 0 && at - i < 11; i--) {
    const unit = units[i]
    if (!unit || unit.as === 'person') return undefined
    const { lower } = unit
    const determined = /^(?:the|a|an|this|first|last|'s|of|their|his|her)$/u.test(
      units[i - 1]?.lower ?? '',
    )
    if (MEET_VERBS.has(lower) && !MEET_NOUNS.has(lower) && !(lower === 'meeting' && determined))
      return 'verb'
    if (MEET_NOUNS.has(lower)) return 'noun'
    if (unit.as === 'mark' && !/^[-’']$/u.test(unit.text) && lower !== "'s") return undefined
    const stop = (CLAUSE_STOPS.has(lower) && !LOOSE_PREPOSITIONS.has(lower)) || FINITE.has(lower)
    if (stop || (/ed$/u.test(lower) && !/^(?:scheduled|planned|expanded|closed)$/u.test(lower)))
      return undefined
  }
  return undefined
}
