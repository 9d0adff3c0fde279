import { pattern } from '../../english/pattern.ts'
import type { Mention } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { Scene } from '../scene.ts'
import type { RecordedFigure } from './keywords.ts'
import { isHead } from './phrase.ts'

/** "52-yard", "52 yard": the number and its unit describe a noun. */
const DESCRIBES = pattern(
  /^[\d.,]+(?:-(?!million|billion|trillion|dollar|euro|percent)\p{L}+|\s(?:yard|meter|metre|foot|mile|inch|kilomet(?:re|er)|pound|ton|acre|gallon|lit(?:re|er)))$/u,
)
const DEFINITE = /\b(?:the|this|that|its|their|his|her)\s+$/iu

/**
 * Why a number may measure one of several: "an 52-yard run" is one of many runs. "A 9-metre wave hit"
 * is none, where the wave is the event itself.
 */
export function oneOfMany(
  { fact }: RecordedFigure,
  { text, start, end }: Mention,
  { input: { sentence }, events, readings }: Scene,
): string | undefined {
  if (!DESCRIBES.test(text) || DEFINITE.test(sentence.text.slice(0, start))) return undefined
  const own = { start: tokenAt(sentence, start), end: tokenAt(sentence, end - 1) + 1 }
  const isEvent = events.some(
    (one) =>
      one.trigger.part === 'noun' &&
      isHead(one.tokens, own, sentence.tokens) &&
      readings.get(one)?.event?.event.id === fact.event,
  )
  return isEvent ? undefined : `“${text}” measures one of several`
}

/**
 * The noun that the number describes is a word of the figure: "Ortiz’s 52-yard field | goal" is the
 * field goal of Ortiz. A "run" is not what he "ran" in all.
 */
export function describesOwn(
  { keywords }: RecordedFigure,
  { end }: Mention,
  { input: { sentence } }: Scene,
): boolean {
  const at = { start: 0, end: tokenAt(sentence, end - 1) + 1 }
  const own = new Set(keywords.flatMap(({ text }) => text.toLowerCase().split(/\P{L}+/u)))
  return sentence.tokens.some(
    ({ lower }, index) =>
      own.has(lower) &&
      // "an 52-yard | rushing touchdown" is a touchdown.
      !/(?:ed|ing)$/u.test(lower) &&
      isHead({ start: index, end: index + 1 }, at, sentence.tokens),
  )
}
