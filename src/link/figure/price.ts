import type { Mention, Sentence } from '../../model.ts'
import type { RecordedFigure } from './keywords.ts'

/** What an event costs or brings as a whole (FrameNet 1.7: Commerce_scenario, Expensiveness). */
const PRICE =
  /\b(?:pric|cost|worth|valu|pa(?:y|id)|deal|total|sum\b|amount|bu(?:y|ought)|acqui|purchas|sale|sold|sell|bid|offer|rais|fund|invest|contract|budget|agree|settle|award|prize|fine|loan|loot|haul|stol|damage|donat|spen[dt])/iu
/** What an amount may be made of; one of these alone is a part of a price: not "in cash and stock". */
const MEDIUM =
  /^\s+(?:worth\s+)?(?:in|of)\s+(?:cash|stock|shares|bonds|debt|equity|notes|options)\b(?!\s+(?:and|or|plus)\s+(?:cash|stock|shares|bonds|debt|equity|notes|options)\b)/iu

/** "a $5 million deal" tells the price of a deal, not what its record holds in cash. */
export function isPrice({ fact, keywords }: RecordedFigure): boolean {
  return [fact.label ?? '', ...keywords.map(({ text }) => text)].some((words) => PRICE.test(words))
}

/** "$4 million in cash" of a price of $5 million is what is paid in cash. */
export function inMedium(
  { keywords }: RecordedFigure,
  { end }: Mention,
  { text }: Sentence,
): string | undefined {
  const words = MEDIUM.exec(text.slice(end))?.[0].trim()
  const medium = words?.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  if (words === undefined || keywords.some(({ forms }) => forms.some((one) => one.has(medium))))
    return undefined
  return `“${words}” speaks of a part, not of the whole`
}
