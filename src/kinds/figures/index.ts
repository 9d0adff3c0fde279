import { compareFigures } from '../../compare/figures.ts'
import { withElidedUnits } from '../../english/elided-units.ts'
import { readFigures } from '../../english/figures.ts'
import { isAnyone } from '../../english/person-nouns.ts'
import type { FigureValue } from '../../english/quantity.ts'
import type { Kind } from '../kind.ts'
import { lengthsOf } from './lengths.ts'
import { readFigureEntries } from './read.ts'
import { eventFigures, topFigures } from './schema.ts'
import { showFigure } from './show.ts'

/**
 * Counts, money, shares, measures, scores and votes: `figures: {speakers: 84 people}`. Money is in
 * whole units of its currency, measures in the base units of `english/measures.ts`.
 */
export const figures: Kind<FigureValue> = {
  name: 'figures',
  schema: { figures: eventFigures },
  top: { figures: topFigures },
  target: 'figure',
  licences: [],
  read: (_key, raw) => readFigureEntries(raw, false),
  readTop: (_key, raw) => readFigureEntries(raw, true),
  words,
  recognise: ({ text }, { record }) =>
    [...withElidedUnits(readFigures(text), text), ...lengthsOf(text, record)].map(
      ({ start, end, figure }) => ({ start, end, value: { figure, about: [] } }),
    ),
  compare: compareFigures,
  show: showFigure,
}

/**
 * The words of which one must stand near: those of the record, and the noun that is counted.
 * "People" says too little where there are other words.
 */
function words({ figure, about }: FigureValue): readonly string[] {
  const [first] = figure.form === 'score' ? [] : figure.readings
  const noun = first?.counted ? first.nouns.slice(-1) : []
  const all = [...about, ...noun]
  const telling = all.filter((word) => !isAnyone(word.toLowerCase()))
  return telling.length > 0 ? telling : all
}
