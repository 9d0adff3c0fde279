import {
  calendar,
  clocks,
  leading,
  months,
  numbered,
  speech,
  starters,
  trailing,
  weekdays,
} from './abbreviations.ts'
import type { Leaf } from './leaves.ts'

/** "." "?!" "…" */
const terminal = /^[.!?…‽]+$/u
/** Behind a stop, without a space, these close: reversed glyphs occur ("taken.“"). */
const closer = /^[”’"'»›“‘„«‹)\]}]+$/u
/** "(“" before the first word of what follows; reversed glyphs here too. */
const opener = /^[“‘"'«‹„”’»›([{*]+$/u
/** Any quotation mark, of either side. */
const quotation = /[”’"'»›“‘„«‹]/u
/** "HARLOW, Ill. — The council" */
const dash = /^[-–—]+$/u

/**
 * The indexes of the leaves that begin a sentence; the first is 0.
 * The parser's own boundaries are hints: it does not end a sentence after "Feb. 24." or "the U.S.",
 * and ends one after "No." and "Adm.". A headline has no sentence end behind an abbreviation.
 */
export function sentenceStarts(leaves: readonly Leaf[], headline = false): readonly number[] {
  const starts = leaves.length > 0 ? [0] : []
  for (let at = 0; at < leaves.length; at++) {
    if (!terminal.test(textAt(leaves, at))) continue
    const stop = at
    while (touches(leaves, at + 1) && endsToo(textAt(leaves, at + 1))) at++
    if (at + 1 >= leaves.length || touches(leaves, at + 1)) continue
    const first = firstWord(leaves, at + 1)
    if (first === undefined) continue
    const from = starts.at(-1) ?? 0
    if (ends({ leaves, from, stop, last: at, first, headline })) starts.push(at + 1)
  }
  return starts
}

interface Gap {
  readonly leaves: readonly Leaf[]
  /** Where the sentence began. */
  readonly from: number
  /** The stop, the last closing mark behind it, and the first word of what follows. */
  readonly stop: number
  readonly last: number
  readonly first: number
  readonly headline: boolean
}

function ends(gap: Gap): boolean {
  const { leaves, stop, first } = gap
  const next = textAt(leaves, first)
  if (/^\p{Ll}/u.test(next)) return false
  const mark = textAt(leaves, stop)
  if (mark.startsWith('..') || mark.startsWith('…')) return endsEllipsis(gap)
  if (mark !== '.') return !attributed(gap)
  const before = leaves[stop - 1]
  if (before?.type !== 'word' || before.end !== leaves[stop]?.start) return true
  return endsStop(gap, before.form.replace(/\.$/u, ''))
}

/** "the … Harlow library" leaves words out of one sentence; "land… The mayor" ends one. */
function endsEllipsis({ leaves, stop, first }: Gap): boolean {
  return starts(leaves, first) || touches(leaves, stop) || stop === 0 || follows(leaves, stop)
}

/** "stopped. ... I believe": the sentence was over before the ellipsis. */
function follows(leaves: readonly Leaf[], stop: number): boolean {
  return terminal.test(textAt(leaves, stop - 1))
}

/** "“Is it over?” Ortiz asked." */
function attributed({ leaves, stop, last, first }: Gap): boolean {
  if (last === stop || !quotation.test(textAt(leaves, last)) || starts(leaves, first)) return false
  for (let at = first; at < first + 8; at++) {
    const text = textAt(leaves, at)
    if (speech.has(text)) return true
    if (!/^(?:\p{Lu}|[.’'-]$|s$)/u.test(text)) return false
  }
  return false
}

/** Whether a full stop behind `stem` ends its sentence. */
function endsStop(gap: Gap, stem: string): boolean {
  const { leaves, first } = gap
  const next = textAt(leaves, first)
  const digit = /^\p{Nd}/u.test(next)
  if (leading.has(stem)) return false
  if (/^\p{Nd}+$/u.test(stem)) return !marksItem(gap)
  if (numbered.has(stem) && digit) return false
  if (months.has(stem)) return !digit && !calendar.has(next)
  if (weekdays.has(stem)) return starts(leaves, first)
  if (/^[ap]\.m$/iu.test(stem)) return !clockGoesOn(leaves, first)
  if (isShortened(gap, stem)) return !gap.headline && !digit && starts(leaves, first)
  return true
}

/** "1. The council": the number of an item, not the end of a sentence. */
function marksItem({ from, stop }: Gap): boolean {
  return stop - from === 1
}

/** "7 p.m. Friday", "7 p.m. Eastern", "7 p.m. Moscow time" */
function clockGoesOn(leaves: readonly Leaf[], first: number): boolean {
  const next = textAt(leaves, first)
  if (/^\p{Nd}/u.test(next) || clocks.has(next) || calendar.has(next)) return true
  if (months.has(next) || weekdays.has(next)) return true
  return /^[Tt]ime$/u.test(textAt(leaves, first + 1))
}

/** "U.S.", "James T.", "Acme Inc.", or a name that only the parser knows as an abbreviation. */
function isShortened({ leaves, last }: Gap, stem: string): boolean {
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(stem)) return true
  if (/^\p{Lu}$/u.test(stem) || trailing.has(stem)) return true
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(stem) && leaves[last + 1]?.begins === false
}

/** The word plainly begins a sentence; "A." of "A. Smith" does not. */
function starts(leaves: readonly Leaf[], first: number): boolean {
  const next = textAt(leaves, first)
  if (!starters.has(next)) return false
  return next.length > 1 || !(touches(leaves, first + 1) && textAt(leaves, first + 1) === '.')
}

/** The first word or figure behind a gap and its opening marks; a dash goes on with the sentence. */
function firstWord(leaves: readonly Leaf[], from: number): number | undefined {
  let at = from
  while (at < leaves.length && opener.test(textAt(leaves, at))) at++
  const text = textAt(leaves, at)
  return text === '' || dash.test(text) || terminal.test(text) ? undefined : at
}

function endsToo(text: string): boolean {
  return closer.test(text) || terminal.test(text)
}

function textAt(leaves: readonly Leaf[], at: number): string {
  return leaves[at]?.text ?? ''
}

/** No white space stands between the leaf and the one before. */
function touches(leaves: readonly Leaf[], at: number): boolean {
  const leaf = leaves[at]
  return leaf !== undefined && at > 0 && leaf.start === leaves[at - 1]?.end
}
