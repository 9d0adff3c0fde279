import { kinship } from '../../english/kinship.ts'

/**
 * Nouns that head a title, by what they come to: "chief", "head" and "director" of one office are
 * one title, as are "spokesman" and "spokeswoman". Compounds are read before single words.
 */
const SAME: readonly string[] = [
  'president pres',
  'prime-minister premier pm',
  'minister',
  'chancellor',
  'secretary sec',
  'secretary-general',
  'governor gov',
  'mayor',
  'senator sen',
  'congress-member congressman congresswoman congressmember',
  'council-member councilman councilwoman councilor councillor councilmember alderman',
  'commissioner',
  'ambassador amb',
  'consul',
  'chair chairman chairwoman chairperson',
  'chief head director',
  'director-general',
  'spokesperson spokesman spokeswoman press-secretary',
  'ceo chief-executive',
  'cfo',
  'coo',
  'cto',
  'cio',
  'cmo',
  'attorney-general',
  'prosecutor',
  'attorney lawyer solicitor barrister counsel',
  'judge',
  'justice',
  'sheriff',
  'speaker',
  'treasurer',
  'clerk',
  'comptroller controller',
  'auditor',
  'superintendent supt',
  'inspector insp',
  'detective det',
  'sergeant sgt',
  'captain capt',
  'lieutenant lt',
  'major maj',
  'colonel col',
  'general gen',
  'admiral adm',
  'marshal',
  'commander',
  'commander-in-chief',
  'coach',
  'manager',
  'editor',
  'founder co-founder cofounder',
  'owner co-owner',
  'principal',
  'dean',
  'provost',
  'professor prof',
  'rector',
  'bishop archbishop',
  'cardinal',
  'pope',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'trustee',
  'nominee',
  'engineer',
  'pilot',
]

/** Titles that say little of an office: true of nearly anyone who holds one. */
const VAGUE = [
  ...kinship,
  ...`leader official aide envoy politician negotiator figure diplomat lawmaker legislator officer
  adviser advisor counsellor delegate member representative rep candidate counterpart colleague ally
  friend rival critic veteran executive statesman strongman ruler incumbent winner loser boss mediator
  assistant analyst expert staffer insider confidant associate partner emissary
  businessman businesswoman billionaire developer investor author writer journalist historian
  economist scientist doctor nurse teacher resident native player activist campaigner`.split(
    /\s+/u,
  ),
]

/** Words of address: they name no office. */
export const ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady sheikh sheik prince princess rev reverend father'.split(
    ' ',
  ),
)

/** Two or three words that are one noun of office. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\blieutenant governor\b|\blt governor\b|\blt gov\b/gu, 'deputy governor'],
  [/\bprime minister\b/gu, 'prime-minister'],
  [/\bsecretary general\b/gu, 'secretary-general'],
  [/\bdirector general\b/gu, 'director-general'],
  [/\battorney general\b/gu, 'attorney-general'],
  [/\b(?<office>prosecutor|governor|consul|inspector|surgeon|auditor) general\b/gu, '$<office>'],
  [/\bchief executive(?: officer)?\b/gu, 'ceo'],
  [/\bchief financ(?:ial|e) officer\b/gu, 'cfo'],
  [/\bchief operat(?:ing|ions) officer\b/gu, 'coo'],
  [/\bchief techn(?:ology|ical) officer\b/gu, 'cto'],
  [/\bchief information officer\b/gu, 'cio'],
  [/\bchief marketing officer\b/gu, 'cmo'],
  [/\bpress secretary\b/gu, 'press-secretary'],
  [/\b(?:council|city council|board) member\b/gu, 'council-member'],
  [/\bcommander in chief\b/gu, 'commander-in-chief'],
  [/\bco (?<office>founder|owner)\b/gu, 'co-$<office>'],
  [/\b(?<kin>son|daughter|brother|sister|father|mother) in law\b/gu, '$<kin>-in-law'],
  [/\bunder ?secretary\b/gu, 'deputy secretary'],
  [/\b(?<rank>vice|rear) admiral\b/gu, 'admiral'],
  [/\b(?:major|brigadier|lieutenant|colonel|lt|maj|brig|col) (?:general|gen)\b/gu, 'general'],
  [/\blieutenant colonel\b|\blt col\b/gu, 'colonel'],
]

const HEADS: ReadonlyMap<string, string> = new Map([
  ...VAGUE.map((word): [string, string] => [word, '']),
  ...SAME.flatMap((line) => {
    const words = line.split(' ')
    return words.map((word): [string, string] => [word, words[0] ?? word])
  }),
])

/** Ranks go before a name behind another title: "intelligence chief Admiral Ortiz". */
export const RANKS: ReadonlySet<string> = new Set(
  'general admiral colonel major captain lieutenant sergeant marshal professor judge senator'.split(
    ' ',
  ),
)

/** Plurals that are rather verbs: "who heads Ortiz’s office". */
const VERBS = new Set('heads chairs coaches captains pilots engineers marshals judges'.split(' '))

/**
 * What the noun comes to: `chief` for "director"; the empty string for a vague one ("official");
 * undefined for a word that heads no title. Lower case; a plural counts as its singular.
 */
export function headOf(word: string): string | undefined {
  if (HEADS.has(word) || !word.endsWith('s') || VERBS.has(word)) return HEADS.get(word)
  return HEADS.get(word.slice(0, -1))
}

/** Lower-case words of a title with its compounds joined: "prime-minister". */
export function joinCompounds(words: string): string {
  let joined = words
  for (const [pattern, whole] of COMPOUNDS) joined = joined.replace(pattern, whole)
  return joined
}
