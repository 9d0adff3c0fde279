import { CALENDAR_WORDS } from '../../english/name-words.ts'
import type { Anchor } from './anchors.ts'
import { apposedSubject } from './apposed.ts'
import { appositionEnd } from './asides.ts'
import { isDeed, originEnd } from './deeds.ts'
import type { List } from './lists.ts'
import { isDenial } from './negation.ts'
import { isPresent, isThere, sitsIn } from './presence.ts'
import { readSide } from './side-verbs.ts'
import { titledFrom } from './titled.ts'
import type { Unit } from './units.ts'
import { AUXILIARIES, HOLD_VERBS, MEET_NOUNS, MEET_VERBS } from './words.ts'

/** What the clause behind a list says its people did, where that is taking part. */
export function predicateAfter(units: readonly Unit[], list: List): Anchor | undefined {
  const last = list.items.at(-1)
  if (last?.possessive || list.hyphen) return readOwned(units, list)
  const to = originEnd(units, list.to)
  const direct = readVerb(units, to)
  if (direct) return direct
  const next = units[to]
  // "Vance’s brother, Ortiz, met": the comma closes what the one before the name opened.
  // So does the one behind "Ortiz, along with Vance,".
  const opener = last && units[last.from - 1]?.lower
  if (next?.text === ',' && /^(?:,|with|as)$/u.test(opener ?? '')) {
    const aside = readVerb(units, to + 1)
    if (aside) return aside
  }
  // "Two envoys, Ortiz and Vance, met"
  const apposed = apposedSubject(units, list, titledFrom(units, list))
  const shared = apposed === undefined ? undefined : readVerb(units, apposed)
  if (shared) return shared
  // "Ortiz and Vance, who have met Liu, …"
  if (/^[,—–(]$/u.test(next?.text ?? '') && units[to + 1]?.lower === 'who') {
    const relative = readVerb(units, to + 2)
    if (relative) return relative
  }
  const close = appositionEnd(units.slice(list.to, to + 26))
  if (close === undefined) return undefined
  const after = to + close
  return readVerb(units, units[after]?.text === ',' ? after + 1 : after)
}

// "Ortiz’s second meeting with Liu"; "the Ortiz-Belov summit".
function readOwned(units: readonly Unit[], list: List): Anchor | undefined {
  const from = units[list.to]?.lower === "'s" ? list.to + 1 : list.to
  for (let at = from; at < from + 3; at++) {
    const unit = units[at]
    if (!unit || unit.as === 'mark' || unit.as === 'person') return undefined
    if (MEET_NOUNS.has(unit.lower)) return { construction: 'argument', pair: list.hyphen }
  }
  return undefined
}

function isSkipped(unit: Unit | undefined): boolean {
  if (unit?.as !== 'word') return false
  const { lower, capital } = unit
  // "on Saturday", but "sat down" is no day.
  if (capital && CALENDAR_WORDS.has(lower)) return true
  return AUXILIARIES.has(lower) || /ly$|^(?:on|late|early)$/u.test(lower)
}

function readVerb(units: readonly Unit[], from: number): Anchor | undefined {
  let at = from
  while (at - from < 9 && isSkipped(units[at])) {
    if (isDenial(units, at)) return undefined
    if (isThere(units, at)) return { construction: 'present' }
    at += 1
  }
  const lower = units[at]?.lower ?? ''
  const had = /^(?:had|have|has|having)$/u.test(units[at - 1]?.lower ?? '') && at > from
  if (isDenial(units, at)) return undefined
  if (had && nounWithin(units, at, 4)) return { construction: 'argument' }
  if (MEET_VERBS.has(lower)) return readMeet(units, at, at > from)
  if (HOLD_VERBS.has(lower) && nounWithin(units, at + 1, 6))
    return isDenial(units, at + 1) ? undefined : { construction: 'argument' }
  // "were in the room", not "put Ortiz and Vance in the room"
  if (at > from && isPresent(units, at)) return { construction: 'present' }
  return (
    readPresence(units, at, lower) ?? (isDeed(units, at) ? { construction: 'deed' } : undefined)
  )
}

function nounWithin(units: readonly Unit[], from: number, count: number): boolean {
  const near = units.slice(from, from + count)
  const stop = near.findIndex((unit) => unit.as === 'mark' && unit.lower !== "'s")
  return (stop < 0 ? near : near.slice(0, stop)).some((unit) => MEET_NOUNS.has(unit.lower))
}

const NEEDS_PREPOSITION =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|consulted|confer\w*|huddle\w*|negotiat\w*|dined|lunched)$/u

function readMeet(units: readonly Unit[], at: number, auxiliary: boolean): Anchor | undefined {
  const lower = units[at]?.lower ?? ''
  const near = units.slice(at + 1, at + 5)
  const argument: Anchor = { construction: 'argument' }
  if (lower === 'meeting' && !auxiliary) return undefined
  if (/^(?:receiv|host)/u.test(lower)) {
    const whom = units.slice(at + 1, at + 7).some((unit) => unit.as === 'person')
    return whom || nounWithin(units, at + 1, 5) ? argument : undefined
  }
  if (/^s[ai]t/u.test(lower)) {
    if (sitsIn(units, at)) return { construction: 'present' }
    const faces = /^(?:down|opposite|facing|across)$/u.test(near[0]?.lower ?? '')
    return faces ? argument : undefined
  }
  if (!NEEDS_PREPOSITION.test(lower)) return argument
  return near.some((unit) => /^(?:with|together)$/u.test(unit.lower)) ? argument : undefined
}

function readPresence(units: readonly Unit[], at: number, lower: string): Anchor | undefined {
  const next = units[at + 1]
  if (/^attend(?:ed|s|ing)?$|^participat(?:e|ed|es|ing)$|^present$/u.test(lower))
    return { construction: 'present' }
  if (/^(?:took|takes?|taking)$/u.test(lower) && next?.lower === 'part')
    return { construction: 'present' }
  if (/^join(?:ed|s|ing)?$/u.test(lower) && !isDeed(units, at)) {
    const joins = next && (next.as === 'person' || /^(?:them|him|her|the)$/u.test(next.lower))
    return joins ? { construction: 'joined' } : undefined
  }
  return readSide(units, at, lower)
}
