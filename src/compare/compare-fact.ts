import type { CompareContext, Kind } from '../kinds/kind.ts'
import type { Comparison, DisputedValue, Fact, Relation } from '../model.ts'
import { type Held, heldOn } from './held.ts'

/** A comparison with the value of the fact that the article was held to. */
export interface FactComparison {
  /** As given, but for its value where another one counts. */
  readonly fact: Fact
  readonly comparison: Comparison
}

/** What an article says of a value besides the value itself. */
export interface Setting {
  /** The day the article speaks from: of its publication, days since 1970-01-01. */
  readonly day?: number
  /** To whom the article gives the value. */
  readonly voice?: string
}

/** Relations from the best to the worst; the others are worse. */
const best: readonly Relation[] = ['agrees', 'rounded', 'vaguer', 'unchecked', 'variant']

/** Whether a comparison leaves nothing to report. */
export function isFine({ relation }: Comparison): boolean {
  return best.indexOf(relation) >= 0 && relation !== 'variant'
}

/**
 * Compare what an article states with a fact: with the value of the article's day, with those
 * that are accepted too, and, where sources disagree, with each of theirs or with the one of the
 * source that the article names.
 */
export function compareFact(
  kind: Kind,
  fact: Fact,
  stated: unknown,
  context: CompareContext,
  { day, voice }: Setting,
): FactComparison {
  const compared = (held: Held) => ({ held, comparison: kind.compare(held.value, stated, context) })
  const { values, past } = heldOn(fact, day)
  const named = voice === undefined ? undefined : heldBy(fact, voice)
  const all = named ? [named] : [...(fact.disputed ?? []), ...values]
  const chosen = bestOf(all.map(compared))
  if (!chosen) return { fact, comparison: kind.compare(fact.value, stated, context) }
  if (isFine(chosen.comparison))
    return { fact: holding(fact, chosen.held), comparison: chosen.comparison }
  const note = past.find((one) => isFine(compared(one).comparison))?.note
  const comparison =
    note === undefined || chosen.comparison.note !== undefined
      ? chosen.comparison
      : { ...chosen.comparison, note }
  return { fact: named ? holding(fact, named) : shownWhole(fact, chosen.held), comparison }
}

/** The value of the one source in dispute whom a voice names. */
function heldBy({ disputed = [] }: Fact, voice: string): DisputedValue | undefined {
  const words = ` ${plain(voice)} `
  const named = disputed.filter(({ by }) => by.some((one) => words.includes(` ${plain(one)} `)))
  return named.length === 1 ? named[0] : undefined
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

interface Compared {
  readonly held: Held
  readonly comparison: Comparison
}

/** The first of the best; of several that all disagree, the last, which is the value itself. */
function bestOf(all: readonly Compared[]): Compared | undefined {
  for (const relation of best) {
    const found = all.find(({ comparison }) => comparison.relation === relation)
    if (found) return found
  }
  return all.at(-1)
}

function holding(fact: Fact, { value, shown, at }: Held): Fact {
  return value === fact.value ? fact : { ...fact, value, shown, at }
}

/** Where sources disagree, an article that agrees with none is shown them all. */
function shownWhole(fact: Fact, held: Held): Fact {
  if (!fact.disputed) return holding(fact, held)
  const shown = fact.disputed.map((one) => `${one.shown} (${one.by[0] ?? ''})`).join(' or ')
  return { ...fact, shown }
}
