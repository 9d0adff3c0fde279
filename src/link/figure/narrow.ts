import type { Kind } from '../../kinds/kind.ts'
import type { Mention, Sentence } from '../../model.ts'
import type { Scene } from '../scene.ts'
import { isName, type RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'
import { countsSeason, isSeasonal } from './season.ts'
import { hasBothSides } from './sides.ts'
import { isSameSort } from './sort.ts'
import { type Support, supportersOf } from './support.ts'
import { groundOf } from './way.ts'

/** The figures whose words stand by a number, best first; of a season, where it counts one. */
export function supportsOf(
  mention: Mention,
  kind: Kind,
  scene: Scene,
  figures: readonly RecordedFigure[],
): readonly Support[] {
  const same = figures.filter((one) => isSameSort(one, mention))
  const season = isSeasonal(mention, scene.input.sentence)
  const meant = same.filter((one) => isScoreOf(season, one))
  return supportersOf(mention, meant, groundOf(scene, kind.name))
}

function isScoreOf(season: boolean, figure: RecordedFigure): boolean {
  return figure.value.figure.form !== 'score' || countsSeason(figure) === season
}

/**
 * The pair without figures of another sort: "(10-5)" is no score of a game. Where another figure's
 * name is the nearest ("while Liu ran | 40 yards"), it is that one's. Undefined when none is left.
 */
export function narrowed(
  pair: Pair,
  supports: readonly Support[],
  sentence: Sentence,
): Pair | undefined {
  const season = isSeasonal(pair.mention, sentence)
  const [best] = supports
  const figures = pair.figures.filter((one) => isScoreOf(season, one))
  const known = supports.filter(({ figure }) => figures.includes(figure))
  if (best?.named && !figures.includes(best.figure) && !known.some(({ named }) => named)) {
    const others = figures.filter((one) => !one.keywords.some(isName))
    if (others.length === 0)
      return { ...pair, by: best.words > 0 ? 'near' : 'name', figures: [best.figure] }
  }
  return figures.length > 0 ? { ...pair, figures } : undefined
}

/** Of figures that are told as well as each other, the one with more of its own words there. */
export function bestSupported<T extends { readonly figure: RecordedFigure }>(
  tied: readonly T[],
  supports: readonly Support[],
): T | undefined {
  const scored = tied
    .map((one) => ({
      one,
      score: supports.find(({ figure }) => figure === one.figure)?.score ?? 0,
    }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.one : undefined
}

/**
 * The number can be no other: its own name and noun stand there ("Ortiz’s 40-yard field goal"), the
 * name right before the bracket of a season, or both sides of a score.
 */
export function isCertain(
  figure: RecordedFigure,
  support: Support | undefined,
  scene: Scene,
): boolean {
  if (!support) return false
  if (countsSeason(figure)) return support.bracketed
  if (figure.value.figure.form === 'score' && hasBothSides(figure, scene)) return true
  return support.named && support.words > 0
}

/** "The Hawks gained 507 yards": of all that a side did, its name alone does not tell what. */
export function nameAlone(
  figure: RecordedFigure,
  { by }: Pair,
  support: Support | undefined,
): string | undefined {
  if (by !== 'name' || !support || support.words > 0 || support.part) return undefined
  if (figure.value.figure.form === 'score') return undefined
  return figure.keywords.every(isName) ? undefined : 'only the name tells what it is'
}
