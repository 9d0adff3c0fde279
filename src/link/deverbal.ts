import { verbFormsOf } from '../english/inflect.ts'
import { eventKinds } from './event-kinds.ts'

const verbs: readonly string[] = [
  ...new Set(Object.values(eventKinds).flatMap((kind) => kind.verbs)),
].filter((verb) => !/\s/u.test(verb))

/**
 * The forms of the verb that an event noun is derived from, by conversion or suffix (CGEL ch. 19 § 5.7):
 * "crash", "sinking", "collision", "acquittal". Only verbs of a kind of event; none where none is near.
 */
export function verbsOfNoun(noun: string): readonly string[] {
  if (verbs.includes(noun)) return verbFormsOf(noun)
  const suffix = SUFFIX.exec(noun)
  if (!suffix) return []
  const stem = noun.slice(0, suffix.index)
  const shared = verbs.map((verb) => ({ verb, length: sharedLength(stem, verb) }))
  const [nearest] = shared
    .filter(({ verb, length }) => length >= 3 && length >= verb.length - 2)
    .sort((a, b) => b.length - a.length || a.verb.length - b.verb.length)
  return nearest ? verbFormsOf(nearest.verb) : []
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const SUFFIX = /(?:ing|ion|ment|al|ure|ance|y)$/u
