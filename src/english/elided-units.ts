import { pattern } from './pattern.ts'
import type { Figure, FoundFigure, Quantity } from './quantity.ts'

/** Verbs whose second object leaves out what the first one counted: "Liu ran 40 yards and Ortiz added 12". */
const ELIDING = pattern(
  /(?:\b(?:while|and|but|whereas|with|as)\b|[,;])[^.;!?]{0,60}?\b(?:add(?:ed|s|ing)?|had|has|have|got|gets|managed|manages|contribut(?:ed|es|ing)|chipped in(?: with)?|finished with|followed with|collect(?:ed|s)|gain(?:ed|s)|record(?:ed|s)|scored)\s+(?:only |just |another )?$/iu,
)
/** Nothing that could be counted stands behind. */
const ENDED =
  /^\s*(?:$|[.,;:!?)]|(?:and|but|while|in|on|at|for|as|with|after|before|to|from|by)\b)/u
/** The first object is not farther off. */
const REACH = 140

/** Gives a bare number the unit or the noun of the number that it is set beside. */
export function withElidedUnits(
  found: readonly FoundFigure[],
  text: string,
): readonly FoundFigure[] {
  return found.map((one, index) => {
    const model = found[index - 1]
    const figure =
      model && isElided(model, one, text) ? filled(model.figure, one.figure) : undefined
    return figure ? { ...one, figure } : one
  })
}

function isElided(model: FoundFigure, { start, end, figure }: FoundFigure, text: string): boolean {
  const bare = plainOf(figure)
  if (!bare || bare.nouns.length > 0 || start - model.end > REACH) return false
  return ENDED.test(text.slice(end)) && ELIDING.test(text.slice(model.end, start))
}

function plainOf(figure: Figure): Quantity | undefined {
  if (figure.form === 'score') return undefined
  const [first] = figure.readings
  return first?.dimension === 'count' ? first : undefined
}

function filled(model: Figure, figure: Figure): Figure | undefined {
  const [known] = model.form === 'score' ? [] : model.readings
  const bare = plainOf(figure)
  if (!known || !bare || known.dimension === 'money' || known.dimension === 'share')
    return undefined
  if (known.dimension === 'count') {
    if (!known.counted) return undefined
    const { nouns, counted } = known
    return { form: 'quantity', readings: [{ ...bare, nouns, counted }] }
  }
  const { amount } = bare
  const unit = known.amount.unit ?? 1
  const high = amount.high === undefined ? {} : { high: amount.high * unit }
  const measured = { ...amount, number: amount.number * unit, ...high, step: amount.step * unit }
  return {
    form: 'quantity',
    readings: [
      { ...bare, amount: { ...measured, unit, precise: false }, dimension: known.dimension },
    ],
  }
}
