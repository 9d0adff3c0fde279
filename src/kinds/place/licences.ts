import { irregularPasts } from '../../english/inflect.ts'
import { pattern } from '../../english/pattern.ts'
import type { Licence } from '../kind.ts'

/** "in the port city of", "near the outskirts of", "in central", "at Ortiz’s", "in Harlow and" */
const BETWEEN = [
  String.raw`(?:(?:the|an?|downtown|central|nearby|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|neighbou?ring|neutral)\s+){0,2}`,
  String.raw`(?:(?:[\p{L}-]+\s+){0,2}(?:city|cities|capitals?|towns?|villages?|port|outskirts|suburbs?|cent(?:re|er)|heart|streets|skies|waters|area|region|emirate|resort|island)(?:,?\s+|\s+(?:of|above|over|around)\s+)(?:the\s+)?)?`,
  String.raw`(?:\p{Lu}[\p{L}.-]*[’']s?\s+)?`,
  String.raw`(?:(?:\p{Lu}[\p{L}.-]*\s+){0,2}\p{Lu}[\p{L}.-]*(?:,\s+and|,|\s+and|\s+or)\s+(?:the\s+)?){0,3}`,
].join('')

/** What stands before a place that says where something was; matched at its end. */
export const PLACED = pattern(
  String.raw`(?<![\p{L}-])(?<preposition>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Oo]n|[Oo]ff|[Oo]ver|[Aa]bove|[Ww]ithin|[Aa]round|[Aa]cross)\s+${BETWEEN}$`,
  'u',
)

/** "flew to", "a visit to", "arrived in the city of" */
export const TRAVELLED = pattern(
  String.raw`(?<![\p{L}-])(?:trips?|visit(?:s|ed|ing)?|journeys?|tour|flights?|travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|came|comes?|went|goes)\s+(?:back\s+)?(?:to|into)\s+${BETWEEN}$`,
  'u',
)

/** A word behind a place that is no noun: "Harlow said", "Harlow and", "Harlow wants". */
const NO_NOUN = String.raw`(?!(?:and|or|but|nor|yet|to|in|on|at|for|from|by|with|of|as|that|which|who|when|where|while|after|before|during|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|not|also|then|says?|tells?|wants?|hosts?|sees?|makes?|gives?|takes?|sends?|meets?|holds?|${[...irregularPasts].join('|')}|\p{L}+ed)\b)`

/**
 * Constructions in which a place says where an event was. "From Harlow", "to Harlow", "the mayor
 * of Harlow" say something else, and a bare "Harlow said" names those who govern there.
 */
export const licences: readonly Licence[] = [
  {
    // "in Harlow", "at the City Hall", "in the capital of the province"
    says: '“in” says where',
    before: PLACED,
    attaches: 'governor',
  },
  {
    // "flew to Harlow", "a visit to Harlow"
    says: '“to” says where the journey went',
    before: TRAVELLED,
    attaches: 'governor',
  },
  {
    // "the Harlow meeting", "Harlow peace talks"
    says: 'the place stands before the noun',
    after: pattern(String.raw`^\s+${NO_NOUN}(?=\p{Ll})`, 'u'),
    attaches: 'noun',
  },
  {
    // "Harlow, where the talks were held", "Harlow, which hosted the talks"
    says: '“where” points back to the place',
    after: /^,?\s+(?:where|which\s+(?:hosts|hosted|is\s+hosting|will\s+host))\b/u,
    attaches: 'governor',
  },
]
