import { irregularVerbs, nounForms, verbForms } from './inflect.ts'
import { familyOf, frameOf } from './word-families.ts'

/**
 * Every written form of a word, whatever form it is given in, lower case: "spoke", "speak",
 * "speaks", "spoken", "speaking" for each of them. Words of one sense come along: "killed" brings
 * "dead", and those of one frame where asked for: "bought" brings "acquisition". Forms that English lacks may be among them; no text has them.
 */
export function formsOf(word: string, framed = false): ReadonlySet<string> {
  const lower = word.toLowerCase()
  const forms = new Set([lower])
  for (const base of basesOf(lower)) for (const form of inflected(base)) forms.add(form)
  for (const form of [...forms]) {
    for (const other of familyOf(form)) forms.add(other)
    if (framed) for (const other of frameOf(form)) forms.add(other)
  }
  return forms
}

function inflected(base: string): readonly string[] {
  return [...verbForms(base), ...nounForms(base)]
}

/** The words that `word` could be a form of, itself first. */
function basesOf(word: string): readonly string[] {
  const stripped = [/ies$/u, /es$/u, /s$/u, /ied$/u, /ed$/u, /d$/u, /ing$/u].flatMap((ending) => {
    if (!ending.test(word)) return []
    const stem = word.replace(ending, '')
    const doubled = /(?<letter>[bdgklmnprt])\k<letter>$/u.test(stem) ? [stem.slice(0, -1)] : []
    const y = /^\/i/u.test(String(ending)) ? [`${stem}y`] : []
    return [stem, `${stem}e`, ...y, ...doubled]
  })
  const irregular = irregularVerbs.filter((base) => verbForms(base).includes(word))
  // "interception" is of "intercept", "conviction" of "convict"; most other nouns in -ion are not.
  const verbal = /(?:[^ae]c|p)tions?$/u.test(word) ? [word.replace(/ions?$/u, '')] : []
  const likely = stripped.filter((base) => base.length >= 3 && inflected(base).includes(word))
  return [word, ...irregular, ...likely, ...verbal]
}
