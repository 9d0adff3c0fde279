import { kindNamed } from '../event-kinds.ts'
import { noAverage } from './average.ts'
import { explained, type Question } from './explained.ts'
import type { RecordedFigure } from './keywords.ts'
import { elsewhereFrom, otherLandmark } from './landmark.ts'
import { isCertain, nameAlone } from './narrow.ts'
import { nounAlone } from './noun-alone.ts'
import { describesOwn, oneOfMany } from './one-of-many.ts'
import { otherName } from './other-name.ts'
import { otherNoun } from './other-noun.ts'
import { sharedWith } from './shares.ts'
import { otherOpponent } from './sides.ts'
import type { Signs } from './signs.ts'
import type { Support } from './support.ts'
import type { Standing } from './told.ts'

/** A number with its keyword, and what its words say of whose it is. */
export interface Asked extends Omit<Question, 'placed'> {
  readonly signs: Signs
  readonly supports: readonly Support[]
}

/** Why a value that refutes a figure is not held against it, in plain English. */
export function reasonAgainst(
  figure: RecordedFigure,
  standing: Standing,
  question: Asked,
): string | undefined {
  const { pair, scene } = question
  const support = question.supports.find((one) => one.figure === figure)
  const certain = isCertain(figure, support, scene)
  const inRow = pair.by === 'series' && !certain && standing.is !== 'clear'
  return (
    otherNoun(figure, pair, scene) ??
    otherName(figure, pair, support, scene) ??
    (inRow ? standing.says : undefined) ??
    otherOpponent(pair.mention, scene) ??
    (certain ? onCertain : onUnsure)(figure, standing, question, support) ??
    nameAlone(figure, pair, support) ??
    nounAlone(figure, pair, scene) ??
    noAverage(figure, scene) ??
    otherLandmark(figure, pair) ??
    elsewhereFrom(figure, pair, scene) ??
    explained(figure, { ...question, placed: standing.placed === true }, support)
  )
}

/** "Ortiz broke off a 52-yard run", where the record has what he ran in all. */
function onCertain(
  figure: RecordedFigure,
  { doubt }: Standing,
  { pair, signs, scene }: Asked,
  support: Support | undefined,
): string | undefined {
  const { mention } = pair
  const many = describesOwn(figure, mention, scene) ? undefined : oneOfMany(figure, mention, scene)
  const apart = support?.bracketed ? undefined : (signs.level ?? doubt)
  return many ?? apart ?? sharedWith(figure, { pair, scene, part: undefined })
}

/** What a deal gives, costs or brings: "would get a raise of 4 per cent". */
function isTerm({ fact }: RecordedFigure, { input: { record } }: Question['scene']): boolean {
  const { kind } = (fact.event === undefined ? undefined : record.events.get(fact.event)) ?? {}
  return kind !== undefined && kindNamed(kind) === 'deal'
}

function onUnsure(
  figure: RecordedFigure,
  { is, doubt, fresh, part }: Standing,
  { pair, signs, scene }: Asked,
): string | undefined {
  const many = oneOfMany(figure, pair.mention, scene)
  const told = is === 'clear' && figure.fact.event !== undefined
  return (
    signs.doubt ??
    (isTerm(figure, scene) ? undefined : signs.terms) ??
    (told ? undefined : signs.another) ??
    many ??
    doubt ??
    fresh ??
    sharedWith(figure, { pair, scene, part })
  )
}
