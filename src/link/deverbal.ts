import { phrasalForms, verbForms, verbFormsOf } from '../english/inflect.ts'
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

/** Verbs of which a noun is made with a particle behind them (CGEL ch. 19 § 4.2.4): "walkout". */
const COMPOUNDED =
  'break|build|burn|buy|call|carve|cave|check|clean|close|come|cook|crack|cut|drive|drop|fall|flare|fly|get|hand|hang|hide|hold|kick|knock|lay|lift|lock|look|make|march|mark|meet|melt|mix|phase|pick|play|pull|push|roll|round|run|sail|sell|send|set|shake|shoot|show|shut|sit|sleep|slow|spin|stand|start|step|strike|swear|take|tear|throw|tie|tip|touch|try|turn|walk|wash|wind|wipe|work|write'
const PARTICLE_NOUN = new RegExp(
  `^(?<verb>${COMPOUNDED})-?(?<particle>out|over|off|up|down|in|away|back|through|on)$`,
  'u',
)

/** The forms of the verb and its particle that a noun is made of: "walked out" of "walkout"; or none. */
export function particleVerbsOf(noun: string): readonly string[] {
  const { verb, particle } = PARTICLE_NOUN.exec(noun)?.groups ?? {}
  return verb && particle ? phrasalForms(`${verb} ${particle}`) : []
}

/** Nouns of places, times and minds, of acts that have a verb of another sense, and of particles. */
const NO_DEED = /^(?:hear|build|even|morn|feel|cloth|be|sitt|stand|down|out|inn)ing$/u

/** The forms of the verb that a gerund is of: "filed" of "filing"; none where it is no deed. */
export function verbsOfGerund(noun: string): readonly string[] {
  const stem = /^(?<stem>\p{L}{3,})ing$/u.exec(noun)?.groups?.['stem']
  if (stem === undefined || NO_DEED.test(noun)) return []
  const bases = [stem, `${stem}e`, stem.slice(0, -1)]
  return bases.filter((base) => verbForms(base).includes(noun)).flatMap(verbForms)
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const SUFFIX = /(?:ing|ion|ment|al|ure|ance|y)$/u
