import type { NameMention, Sentence, Span } from '../../model.ts'

/** A name of the record, a word, or a mark; `’s` behind a name is one of its own. */
export interface Unit extends Span {
  readonly as: 'person' | 'group' | 'place' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  readonly ids: readonly string[]
  /** For a place that is also a group's name: the ids of that group. */
  readonly groups: readonly string[]
  readonly capital: boolean
  /** Followed by ’s: a possessor, not somebody present. */
  readonly possessive: boolean
}

// "son-in-law", "p.m", "Ana", "’s"; anything else is a mark.
const PIECE =
  /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu

function plainUnits(text: string, from: number, to: number, into: Unit[]): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const piece = match[0]
    const start = from + match.index
    into.push({
      as: /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark',
      text: piece,
      lower: piece === '’s' ? "'s" : piece.toLowerCase(),
      ids: [],
      groups: [],
      capital: /^\p{Lu}/u.test(piece),
      possessive: false,
      start,
      end: start + piece.length,
    })
  }
}

/** The sentence as units, in order; a place that is a group too is one unit. */
export function unitsOf(sentence: Sentence, names: readonly NameMention[]): readonly Unit[] {
  const units: Unit[] = []
  let done = 0
  for (const name of names) {
    const last = units.at(-1)
    if (last && name.start === last.start && name.end === last.end) {
      const groups = name.type === 'group' ? name.ids : last.groups
      units[units.length - 1] = { ...last, as: last.as === 'person' ? 'person' : 'place', groups }
      continue
    }
    if (name.start < done) continue
    if (name.by === 'role' && apposed(sentence.text, last, name)) continue
    plainUnits(sentence.text, done, name.start, units)
    const { type, ids, text, start, end, possessive } = name
    const groups = type === 'group' ? ids : []
    const lower = text.toLowerCase()
    units.push({ as: type, text, lower, ids, groups, capital: true, possessive, start, end })
    done = name.end
  }
  plainUnits(sentence.text, done, sentence.text.length, units)
  return units
}

/** "Ortiz, the mayor, and …": the title says who Ortiz is; it is nobody else. */
function apposed(text: string, last: Unit | undefined, name: NameMention): boolean {
  if (last?.as !== 'person' || !name.ids.some((id) => last.ids.includes(id))) return false
  return /^(?:, ?| \(|[—–])$/u.test(text.slice(last.end, name.start))
}
