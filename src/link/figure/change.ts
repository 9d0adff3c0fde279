import { isFigureValue } from '../../english/quantity.ts'
import type { Mention } from '../../model.ts'
import type { Scene } from '../scene.ts'
import type { RecordedFigure } from './keywords.ts'

// "grown 50%", "fell by 3 per cent", "contracted by 2%"; not "rejected the contract by 60%"
const CHANGED =
  /\b(?:gr(?:o|e)wn?|grow(?:s|ing)?|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|(?:increas|declin|decreas|surg|soar|climb|plung|tumbl|slump|shr[au]nk|jump|drop|expand|(?<!\b(?:an?|the|its|their|his|her|our|this|that|new)\s+)contract)\p{L}*)(?:\s+(?:by|about|some|another))?\s+$/iu
const RECORDED =
  /\b(?:gr[eo]w|growth|rise|rose|risen|rising|f[ae]ll|fallen|gain|loss|lost|up|down|cut|premium|increas|declin|decreas|surg|soar|climb|plung|tumbl|slump|shr[aiu]nk|jump|drop|expand|contract|chang)/iu
const REACH = 30

/**
 * Why a share is none of the record's: "takings have grown 30%" tells of a change (FrameNet 1.7:
 * Change_position_on_a_scale), where the record tells how much it is.
 */
export function changeOf(
  { fact, keywords }: RecordedFigure,
  { start, value }: Mention,
  scene: Scene,
): string | undefined {
  if (!isFigureValue(value) || value.figure.form === 'score') return undefined
  if (value.figure.readings[0]?.dimension !== 'share') return undefined
  const { text } = scene.input.sentence
  const changed = CHANGED.exec(text.slice(Math.max(0, start - REACH), start))
  const recorded = [fact.label ?? '', ...keywords.map((one) => one.text)]
  if (!changed || recorded.some((words) => RECORDED.test(words))) return undefined
  return `“${changed[0].trim()}” tells how it changed`
}
