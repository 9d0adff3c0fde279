import { isFigureValue } from '../../english/quantity.ts'
import type { Mention } from '../../model.ts'
import type { Scene } from '../scene.ts'
import type { RecordedFigure } from './keywords.ts'

/** Two groups or people that a score names stand in the sentence: "beat the Bears with a 24-17 win". */
export function hasBothSides({ value }: RecordedFigure, { input }: Scene): boolean {
  const { record, sentence } = input
  const names = input.names[sentence.index] ?? []
  const sides = [...record.groups, ...record.people]
    .filter(([, { name, also }]) => [name, ...also].some((one) => value.about.includes(one)))
    .map(([id]) => id)
  return sides.filter((id) => names.some(({ ids }) => ids.includes(id))).length > 1
}

// "30-10 to the Rovers", "a 30-10 win over Marsh", "30-10 against Milton"
const OPPONENT =
  /^\s+(?:\p{L}+\s+){0,2}(?:to|over|against|versus|vs\.?)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+)/u

/** Why a score is of another game: the side behind it is none that the record knows. */
export function otherOpponent({ value, end }: Mention, { input }: Scene): string | undefined {
  if (!isFigureValue(value) || value.figure.form !== 'score') return undefined
  const { sentence, names } = input
  const found = OPPONENT.exec(sentence.text.slice(end))
  const name = found?.groups?.['name']
  if (!found || name === undefined) return undefined
  const last = end + found[0].length
  const known = (names[sentence.index] ?? []).some((one) => one.start < last && last <= one.end)
  return known ? undefined : `“${name}” may be the side of another game`
}
