import type { Mention } from '../../model.ts'
import type { RecordedFigure } from './keywords.ts'
import { type Ground, isScore } from './way.ts'

/** "first-set", "second leg", "game-3": one of several that are played in a row. */
const ONE_OF_A_ROW =
  /\b(?:(?:first|second|third|fourth|fifth|\d)[\s-]+(?:set|leg|game|frame|round|period|quarter|half|map)|(?:set|leg|game|frame|round|period|quarter|half|map)[\s-]+(?:one|two|three|four|five|\d))\b/iu
// "6-3, 7-6 (5)", "6-3 7-6(7/5), and"
const JOINED = /^\s?(?:\(\d+(?:[-–/]\d+)?\))?(?:,|;)?(?:\s(?:and|then))?\s$/u

/** A score with its place in the record’s row. */
export interface InRow {
  readonly mention: Mention
  readonly figure: RecordedFigure
  /** The last of its row: what stands behind that is said of them all. */
  readonly last: Mention
}

/**
 * Scores in a row go to the record's own row: "won 6-3, 7-6 (5)" to its first and its second set,
 * where one event has as many.
 */
export function seriesOf(
  { mentions, scene }: Ground,
  figures: readonly RecordedFigure[],
): readonly InRow[] {
  const { text } = scene.input.sentence
  const scores = mentions.filter((one) => isScore(one) && text[one.start - 1] !== '(')
  const recorded = rowOf(figures)
  const rows = rowsOf(scores, text).filter(({ length }) => length > 1 && length === recorded.length)
  return rows.flatMap((row) =>
    row.flatMap((mention, index) => {
      const [figure, last] = [recorded[index], row.at(-1)]
      return figure && last ? [{ mention, figure, last }] : []
    }),
  )
}

function rowsOf(scores: readonly Mention[], text: string): readonly (readonly Mention[])[] {
  const rows: Mention[][] = []
  let last: Mention | undefined
  for (const score of scores) {
    const joined = last !== undefined && JOINED.test(text.slice(last.end, score.start))
    if (joined) rows.at(-1)?.push(score)
    else rows.push([score])
    last = score
  }
  return rows
}

/** The scores that one event of the record has in a row; none where two events have some. */
function rowOf(figures: readonly RecordedFigure[]): readonly RecordedFigure[] {
  const row = figures.filter(
    ({ fact, value }) =>
      value.figure.form === 'score' && ONE_OF_A_ROW.test((fact.label ?? '').replaceAll('_', '-')),
  )
  return new Set(row.map(({ fact }) => fact.event)).size === 1 ? row : []
}
