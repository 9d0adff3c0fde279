import type { Unit } from './units.ts'
import { CLAUSE_STOPS, MEET_NOUNS } from './words.ts'

// "not", "never", "didn’t", "cannot"
const NOT = /^(?:not|never|cannot|neither|nor|nobody|none|without)$|n['’]t$/u
// "refused to meet", "failed to meet", "cancelled a meeting", "denied meeting", "unable to meet"
const REFUSALS =
  /^(?:refus(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|fail(?:ed|s|ing)?|cancel(?:l?ed|s)|den(?:y|ied|ies)|reject(?:ed|s)?|avoid(?:ed|s|ing)?|scrapped|ruled|rules|unable|unwilling)$/u

/** The word at `at` denies what stands behind it; "not only" does not. */
export function isDenial(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? ''
  const next = units[at + 1]?.lower ?? ''
  if (lower === 'yet') return next === 'to'
  if (lower === 'instead') return next === 'of'
  if (lower === 'no') return next === 'one' || MEET_NOUNS.has(next)
  if (lower === 'not' && /^(?:only|just|merely|least)$/u.test(next)) return false
  return NOT.test(lower) || REFUSALS.test(lower)
}

// "skipped the talks with Ortiz": those talks were held. "and", "whether": another clause.
const STOPS = /^(?:the|his|her|their|its|'s|and|but|then|whether)$/u

/** Whether the clause before the verb, noun or preposition at `at` denies it. */
export function isDenied(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    const unit = units[i]
    if (!unit) return false
    if (isDenial(units, i)) return true
    // "Neither Liu nor Vance met Ortiz."
    if (unit.as === 'person') return isExcluded(units, i)
    if (unit.as === 'mark' && !/^[-’']$/u.test(unit.text)) return false
    if (STOPS.test(unit.lower)) return false
    if (CLAUSE_STOPS.has(unit.lower) && unit.lower !== 'to') return false
  }
  return false
}

/** The name or title at `at` comes after "not", "neither" or "nor". */
export function isExcluded(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - 3), at)
  const word = before.findLastIndex((unit) => /^(?:not|neither|nor)$/u.test(unit.lower))
  if (word < 0) return false
  // A title may stand between: "nor Mayor Ortiz", "nor the mayor Ortiz".
  return before
    .slice(word + 1)
    .every((unit) => unit.as === 'word' && (unit.capital || unit.lower === 'the'))
}
