/** Plurals without an -s, and nouns that have none. */
const irregular = new Set(
  `people men women children police policemen policewomen firemen fishermen gunmen crewmen servicemen
  troops aircraft personnel staff crew cattle fish sheep feet teeth mice geese salmon deer clergy
  militia spacecraft offspring salespeople spokesmen businessmen congressmen lawmen data criteria`.split(
    /\s+/u,
  ),
)

/** Words in -s that are no plural noun: verbs, adjectives, singulars and adverbs of news. */
const not = new Set(
  `was is has does goes says his its this us as plus minus serious various previous numerous dangerous
  religious famous anonymous always perhaps besides sometimes across less unless yes thus versus
  news politics physics economics mathematics gas bus virus campus census bonus focus crisis basis
  analysis process success access business express congress progress press loss boss mass class
  glass cross pass dress stress address witness illness fitness homeless left`.split(/\s+/u),
)

/** Whether a lower-case word reads as a plural noun: "jets", "people", "votes"; not "serious". */
export function isPluralNoun(word: string): boolean {
  if (irregular.has(word)) return true
  if (not.has(word) || word.length < 4) return word === 'men' || word === 'kgs'
  return word.endsWith('s') && !/(?:ss|ous|us|is)$/u.test(word)
}
