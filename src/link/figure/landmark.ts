import { compareFigures } from '../../compare/figures.ts'
import { partWays } from '../../english/bearings.ts'
import { isFigureValue, type Measure } from '../../english/quantity.ts'
import type { Scene } from '../scene.ts'
import type { RecordedFigure } from './keywords.ts'
import type { Pair } from './pairs.ts'

/**
 * Why a distance from the record's landmark may be that of something else: no word of the sentence
 * is for the event, and it is both another way off and another distance ("The lifeboat was 60 miles
 * south of Harlow").
 */
export function elsewhereFrom(
  { fact, value }: RecordedFigure,
  { mention }: Pair,
  scene: Scene,
): string | undefined {
  const [known, said] = [
    value.figure,
    isFigureValue(mention.value) ? mention.value.figure : undefined,
  ]
  if (known.form === 'score' || said?.form !== 'quantity' || !known.bearing || !said.bearing)
    return undefined
  const told = scene.events.some((event) =>
    scene.readings.get(event)?.scored.some((one) => one.event.id === fact.event),
  )
  if (told || isAsFar(known, said) || !partWays(known.bearing, said.bearing)) return undefined
  return `“${said.bearing.text}” may be where something else was`
}

/**
 * "50 miles north of Harlow" is no distance "from the ferry": the figure's own words say from where it
 * is taken, and none of them is the landmark behind the number.
 */
export function otherLandmark({ value }: RecordedFigure, { mention }: Pair): string | undefined {
  const said = isFigureValue(mention.value) ? mention.value.figure : undefined
  if (said?.form !== 'quantity' || !said.bearing || said.bearing.landmark.length === 0)
    return undefined
  const from = value.about.filter((phrase) => /\b(?:from|of)\s+\S/iu.test(phrase))
  if (from.length === 0 || from.length < value.about.length) return undefined
  const own = from.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  if (said.bearing.landmark.some((word) => own.includes(word))) return undefined
  return `“${said.bearing.text}” is taken from another place`
}

/** The distances agree, whichever way they go. */
function isAsFar({ readings: known }: Measure, { readings: said }: Measure): boolean {
  const plain = (readings: Measure['readings']) => ({
    figure: { form: 'quantity' as const, readings },
    about: [],
  })
  return compareFigures(plain(known), plain(said)).relation !== 'conflicts'
}
