import type { Cue, Fact, FactRecord, Mention } from '../../model.ts'
import type { Tie, TieContext } from '../kind.ts'
import { type Relating, relate } from './relate.ts'
import {
  isRecorded,
  type Piece,
  type QuoteValue,
  type RecordedQuote,
  type StatedQuote,
} from './value.ts'

interface Candidate {
  readonly fact: Fact
  readonly recorded: RecordedQuote
  readonly relating: Relating
}

/**
 * The recorded quotation whose words these are, or from which they differ. Words that one of the
 * record explains are not held against another; of several, the likest counts.
 */
export function tie({ value }: Mention<QuoteValue>, { facts, record }: TieContext): Tie {
  if (value.as !== 'stated') return unlinked('it is no quotation of an article')
  const candidates = facts.flatMap((fact): readonly Candidate[] =>
    isRecorded(fact.value)
      ? [{ fact, recorded: fact.value, relating: relate(fact.value, value) }]
      : [],
  )
  const same = candidates.filter((one) => isMeant(one, value))
  const explained = new Set(same.flatMap(({ relating }) => relating.same))
  const other = unexplained(candidates, explained)
  const best = other ?? longest(same)
  if (!best) return unlinked('no quotation of the record is like it')
  if (other) return { ...leaning(other.fact, other.recorded, value, record), candidates: [] }
  const cues = [
    { cue: `these are the words of ${best.fact.id}`, weight: 0 },
    ...speakerCues(value, best.recorded, record),
  ]
  return { fact: best.fact, confidence: 'strong', cues, candidates: [] }
}

/** Why other words than those of a recorded quotation are taken for it. */
export function leaning(
  fact: Fact,
  recorded: RecordedQuote,
  stated: StatedQuote,
  record: FactRecord,
): Pick<Tie, 'confidence' | 'cues'> & { readonly fact: Fact } {
  const cues = [
    { cue: `its words are close to those of ${fact.id}`, weight: 0 },
    ...speakerCues(stated, recorded, record),
  ]
  return { fact, confidence: speaks(stated, recorded) ? 'strong' : 'weak', cues }
}

function speakerCues(
  stated: StatedQuote,
  recorded: RecordedQuote,
  record: FactRecord,
): readonly Cue[] {
  const { by } = recorded
  if (by === undefined || !speaks(stated, recorded)) return []
  const name = record.people.get(by)?.name ?? by
  return [{ cue: `${name} is given as the speaker`, weight: 0 }]
}

/** Two words of meaning in the record’s own words, or one, said by the same. */
function isMeant({ recorded, relating }: Candidate, stated: StatedQuote): boolean {
  const words = relating.same.flat().filter(({ content }) => content).length
  return words >= 2 || (words === 1 && speaks(stated, recorded))
}

/** The quotation that a piece differs from most likely, where no other one explains the piece. */
function unexplained(
  candidates: readonly Candidate[],
  explained: ReadonlySet<Piece>,
): Candidate | undefined {
  const open = candidates.flatMap((candidate) =>
    candidate.relating.different
      .filter(({ piece }) => !explained.has(piece))
      .map(({ likeness, shared }) => ({ candidate, likeness, shared })),
  )
  return open.sort((a, b) => b.likeness - a.likeness || b.shared - a.shared)[0]?.candidate
}

function longest(candidates: readonly Candidate[]): Candidate | undefined {
  const length = ({ relating }: Candidate) => relating.same.flat().length
  return [...candidates].sort((a, b) => length(b) - length(a))[0]
}

function speaks({ speaker }: StatedQuote, { by }: RecordedQuote): boolean {
  return speaker.as === 'person' && by !== undefined && speaker.ids.includes(by)
}

function unlinked(reason: string): Tie {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
