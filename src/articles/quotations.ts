import type { Span } from '../model.ts'

/** “so”, "so", «so», ‘so’, 'so', ‹so› */
const marks = /[“”„‟"«»‘’‚‛'‹›]/gu
/** ‘so’, and the apostrophe of "Ortiz’s" */
const single = /[‘’‚‛'‹›]/u
/** On both sides of an apostrophe: "don’t" */
const letter = /[\p{L}\p{N}]/u
/** White space, or the paragraph's end */
const space = /^\s?$/u
/** What may stand before an opening mark: "(“", "—“", "‘“". */
const before = /[\s([{\-–—/:“”„"«»‘’'‹›…*]/u
/** What may stand behind a closing mark. */
const behind = /[\s)\]}\-–—/,.;:!?…“”"»«’‘'›‹*]/u
/** Punctuation that opens nothing; "“…and" and "“.5" do. */
const closing = /^(?:[,;:!?)\]]|\.(?![.\d]))/u
/** "’tis", "’90s", "’em": words that begin with an apostrophe. */
const elided = /^(?:tis|twas|twere|em|til|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/iu

type Turn = 'opens' | 'closes' | 'either'

/**
 * The quotations of a paragraph, marks included, in order and apart.
 * Whether a mark opens or closes is told by the white space and punctuation beside it, for glyphs
 * are reversed in real articles ("taken,“"). A double mark left open ends with its paragraph: the
 * next one repeats the opening mark. A single mark left open is an apostrophe.
 */
export function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = []
  const doubles = { start: -1 }
  const singles = { start: -1, perhaps: -1 }
  for (const match of text.matchAll(marks)) {
    const at = match.index
    if (single.test(match[0])) {
      if (doubles.start < 0) turnSingle(text, at, singles, spans)
    } else turnDouble(text, at, doubles, spans)
  }
  if (singles.perhaps >= 0) spans.push({ start: singles.start, end: singles.perhaps + 1 })
  if (doubles.start >= 0) spans.push({ start: doubles.start, end: text.length })
  return apart(spans)
}

function turnDouble(text: string, at: number, open: { start: number }, spans: Span[]): void {
  const turn = turnOf(text, at)
  const opens = turn === 'opens' || (turn === 'either' && open.start < 0)
  if (opens && open.start < 0) open.start = at
  if (opens || open.start < 0) return
  spans.push({ start: open.start, end: at + 1 })
  open.start = -1
}

/** "‘the workers’ plan’": a mark behind s may be a possessive, until the next mark tells. */
function turnSingle(
  text: string,
  at: number,
  open: { start: number; perhaps: number },
  spans: Span[],
): void {
  const turn = turnOfSingle(text, at)
  if (turn === 'opens') {
    if (open.perhaps >= 0) spans.push({ start: open.start, end: open.perhaps + 1 })
    if (open.start < 0 || open.perhaps >= 0) open.start = at
    open.perhaps = -1
  }
  if (turn !== 'closes' || open.start < 0) return
  if (/^s\s\p{Ll}/u.test(text.slice(at - 1, at) + text.slice(at + 1, at + 3))) open.perhaps = at
  else {
    spans.push({ start: open.start, end: at + 1 })
    open.start = -1
    open.perhaps = -1
  }
}

function turnOfSingle(text: string, at: number): Turn | undefined {
  const left = text.charAt(at - 1)
  const right = text.charAt(at + 1)
  if (letter.test(left)) return letter.test(right) ? undefined : 'closes'
  if (elided.test(text.slice(at + 1, at + 8))) return undefined
  return turnOf(text, at)
}

function turnOf(text: string, at: number): Turn {
  const glyph = text.charAt(at)
  const left = text.charAt(at - 1)
  const right = text.charAt(at + 1)
  // "« a gem »." has a space inside the mark; there the glyph tells.
  if (space.test(left) && (space.test(right) || closing.test(text.slice(at + 1, at + 3)))) {
    return glyphTurn(glyph)
  }
  if (space.test(left)) return 'opens'
  if (space.test(right)) return 'closes'
  const opens = before.test(left) && !behind.test(right)
  const closes = behind.test(right) && !before.test(left)
  if (opens !== closes) return opens ? 'opens' : 'closes'
  return glyphTurn(glyph)
}

function glyphTurn(glyph: string): Turn {
  if ('“„«‘‚‹'.includes(glyph)) return 'opens'
  return '”»’›'.includes(glyph) ? 'closes' : 'either'
}

/** Sorted, and without those inside another. */
function apart(spans: Span[]): readonly Span[] {
  spans.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end }
  }
  return kept
}
