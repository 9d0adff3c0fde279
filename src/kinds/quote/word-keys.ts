import {
  articles,
  auxiliaries,
  coordinators,
  possessives,
  prepositions,
  pronouns,
} from '../../english/word-classes.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Words that two quotations may share without being the same one. */
export const stopWords: ReadonlySet<string> = new Set([
  ...[...articles, ...auxiliaries, ...coordinators, ...possessives, ...prepositions, ...pronouns],
  ...list(`
    very really quite so such too also just only even still yet already again now then here there
    well much many more most some any all each every both another other own same way thing things
    if because when where while although though how why what whose say said says tell told think
    know mean us me my mine yours oh yes let will can could would should may might must shall`),
])

/** Small numbers in figures: a style book may want either. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...list('zero one two three four five six seven eight nine ten eleven twelve').map(
    (word, number): [string, string] => [word, String(number)],
  ),
  ['percent', '%'],
  ['ok', 'okay'],
])

/** Without the endings of number, person and tense: "deals", "wanted", "carries". */
export function stem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/u, '')
    .replace(/(?<![su])s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ed|ing)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '')
}

/** Words that turn a sentence into its contrary. */
export const negations: ReadonlySet<string> = new Set(
  list('not no never none nobody nothing neither nor without'),
)
