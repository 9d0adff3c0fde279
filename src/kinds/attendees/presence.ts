import type { Unit } from './units.ts'

// "in the room", "at the table", "on the call"
const INSIDE =
  /^(?:room|table|meeting|talks|session|hearing|summit|negotiations|discussions|call)$/u

/** "present", "in attendance", "in the room", "at the table" at `at`. */
export function isPresent(units: readonly Unit[], at: number): boolean {
  const [word, next, noun] = [0, 1, 2].map((i) => units[at + i]?.lower ?? '')
  if (word === 'present' || word === 'attending') return true
  if (word === 'in' && next === 'attendance') return true
  return /^(?:in|at|on)$/u.test(word ?? '') && next === 'the' && INSIDE.test(noun ?? '')
}

const BE = /^(?:is|are|was|were|been|be)$/u

/** "Ortiz and Vance were there.", "… were there, too": `at` is the "there". */
export function isThere(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'there') return false
  const be = [units[at - 1], units[at - 2]].some((unit) => BE.test(unit?.lower ?? ''))
  const after = units[at + 1]
  const ends = after === undefined || after.as === 'mark'
  return be && (ends || /^(?:too|as|with|for|when|on)$/u.test(after.lower))
}

/** "sat in", "sat in on the talks", not "sat in the front row": `at` is the verb. */
export function sitsIn(units: readonly Unit[], at: number): boolean {
  const after = units[at + 2]
  if (units[at + 1]?.lower !== 'in') return false
  return after === undefined || after.as === 'mark' || after.lower === 'on'
}

// "sat opposite", "sat down facing", "sat across the table from"
const OPPOSITE =
  /\b(?:sat|sits?|sitting|seated)(?: down)?(?: directly)? (?:opposite|facing|across(?: (?:the|a) table)? from)$/u

/** The words that end at `at` say that people sat face to face. */
export function sitsOpposite(units: readonly Unit[], at: number): boolean {
  const words = units.slice(Math.max(0, at - 6), at + 1)
  return OPPOSITE.test(words.map((unit) => unit.lower).join(' '))
}
