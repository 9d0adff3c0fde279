import { isFigureValue } from '../../english/quantity.ts'
import type { Mention } from '../../model.ts'
import { kindNamed } from '../event-kinds.ts'
import type { Scene } from '../scene.ts'
import type { RecordedFigure } from './keywords.ts'

/**
 * Two groups or people that a score names stand in the sentence ("beat the Bears with a 24-17
 * win"), or two of those who played the match.
 */
export function hasBothSides({ value, fact }: RecordedFigure, { input }: Scene): boolean {
  const { record, sentence } = input
  const names = input.names[sentence.index] ?? []
  const event = fact.event === undefined ? undefined : record.events.get(fact.event)
  const played = event?.kind !== undefined && kindNamed(event.kind) === 'match'
  const named = [...record.groups, ...record.people]
    .filter(([, { name, also }]) => [name, ...also].some((one) => value.about.includes(one)))
    .map(([id]) => id)
  const sides = new Set([...named, ...(played ? event.people : [])])
  return [...sides].filter((id) => names.some(({ ids }) => ids.includes(id))).length > 1
}

// "30-10 to the Rovers", "a 30-10 win over Marsh", "30-10 against Milton"
const OPPONENT =
  /^\s+(?:\p{L}+\s+){0,2}(?:to|over|against|versus|vs\.?)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+)/u

// "beat Dana Ortiz in the semi-final, 6-3"
const BEATEN =
  /\b(?:beat|beats|beating|beaten by|defeat(?:ed|s|ing)|down(?:ed|ing|s)|lost to|fell to)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+)/gu

/** Why a score is of another game: the side behind it, or before it, is none that the record knows. */
export function otherOpponent({ value, start, end }: Mention, scene: Scene): string | undefined {
  if (!isFigureValue(value) || value.figure.form !== 'score') return undefined
  const { text } = scene.input.sentence
  const beaten = [...text.slice(0, start).matchAll(BEATEN)].at(-1)
  return unknown(OPPONENT.exec(text.slice(end)), end, scene) ?? unknown(beaten, 0, scene)
}

function unknown(
  found: RegExpExecArray | null | undefined,
  offset: number,
  { input: { names, sentence } }: Scene,
): string | undefined {
  const name = found?.groups?.['name']
  if (!found || name === undefined) return undefined
  const last = offset + found.index + found[0].length
  const known = (names[sentence.index] ?? []).some((one) => one.start < last && last <= one.end)
  return known ? undefined : `“${name}” may be the side of another game`
}
