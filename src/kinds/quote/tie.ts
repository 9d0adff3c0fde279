import type { Fact, Mention } from '../../model.ts'
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
  const named = best.recorded.by === undefined ? '' : speakerName(best.recorded.by, record)
  const isSame = speaks(value, best.recorded)
  const cues = [
    {
      cue: other
        ? `its words are close to those of ${best.fact.id}`
        : `these are the words of ${best.fact.id}`,
      weight: 0,
    },
    ...(isSame ? [{ cue: `${named} is given as the speaker`, weight: 0 }] : []),
  ]
  const confidence = other === undefined || isSame ? 'strong' : 'weak'
  return { fact: best.fact, confidence, cues, candidates: [] }
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

function speakerName(by: string, record: TieContext['record']): string {
  return record.people.get(by)?.name ?? by
}

function unlinked(reason: string): Tie {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}
