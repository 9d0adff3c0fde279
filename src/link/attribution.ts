import { pattern } from '../english/pattern.ts'
import type { Sentence, Span } from '../model.ts'

/** Whom an article gives a statement to. `voice` is empty for "is put at 13". */
export interface Attribution {
  readonly voice: string
  /** The voice, or the verb alone, in the sentence's text. */
  readonly at: Span
}

/**
 * Verbs that give what follows, or what went before, to a voice. Those that take an object as
 * well ("claimed 12 lives", "added 101 yards") only count before "that" or behind a comma.
 */
const VERB =
  /\b(?:(?<plain>said|says|say|saying|told|tells|estimates?|estimated|reckons?|reckoned|reported|reports)|(?<open>claims?|claimed|adds|added|notes|noted|writes|wrote|insists|insisted|argues|argued|maintains|maintained|alleges|alleged|believes?|believed|suggests|suggested|recalls|recalled|explains|explained|states|stated))\b/giu

/** Phrase: "police put the crowd at 5,000", "the toll was put at 13" */
const PUT = pattern(/\b(?:puts?|putting|estimated)\b[^,;.]{0,40}?\bat\s+(?:\p{L}+\s+){0,3}$/iu)

/** Phrase: "according to the council" */
const ACCORDING = /\baccording to\s+(?<voice>[^,;:.()“”"]{1,80})/giu

/** Where another voice may begin. Phrases: "…; organisers", "…, while organisers" */
const CONTRAST = /;|,\s+(?:but|while|whereas|although|though|yet)\b/giu

/** Phrases: "an estimated", "were reported", "the noted" (no voice speaks in them) */
const NO_VOICE = /(?:^|\s)(?:an?|the|its?|was|were|been|be|being|is|are|that|this|no)\s*$/iu

/** Behind a comma, what may follow "police said": nothing, or when and where it was said. */
const CLOSED =
  /^\s*(?:$|[.,;:)”"]|(?:on|in|at|to|late|early|earlier|later|last|after|by|\p{Lu}\p{L}+day)\b)/u

/**
 * To whom the sentence gives what it states at a span; undefined when it speaks itself. The
 * nearest voice before the span counts, within its side of a contrast, else one that closes it.
 */
export function attributionOf(sentence: Sentence, span: Span): Attribution | undefined {
  const side = sideOf(sentence.text, span)
  return before(side, span) ?? accordingTo(side) ?? behind(side, span)
}

interface Side extends Span {
  readonly text: string
}

function sideOf(text: string, span: Span): Side {
  let start = 0
  let end = text.length
  for (const found of text.matchAll(CONTRAST)) {
    const after = found.index + found[0].length
    if (after <= span.start) start = after
    else if (found.index >= span.end) end = Math.min(end, found.index)
  }
  return { start, end, text }
}

/** "Police said the march drew 5,000", "the toll was put at 13". */
function before({ text, start }: Side, span: Span): Attribution | undefined {
  const lead = text.slice(start, span.start)
  const put = PUT.exec(lead)
  if (put) return voiced(text, start, start + put.index, put[0].split(/\s/u)[0]?.length ?? 0)
  for (const found of [...lead.matchAll(VERB)].reverse()) {
    const rest = lead.slice(found.index + found[0].length)
    if (!speaks(found, lead, rest)) continue
    const attribution = voiced(text, start, start + found.index, found[0].length)
    // "the mayor, who said she was tired, spoke for two hours": the clause has ended.
    if (/^(?:who|which)\b/iu.test(attribution.voice) && rest.includes(',')) continue
    return attribution
  }
  return undefined
}

function speaks(found: RegExpExecArray, lead: string, rest: string): boolean {
  if (NO_VOICE.test(lead.slice(Math.max(0, found.index - 40), found.index))) return false
  return found.groups?.['plain'] !== undefined || /^\s+that\b/iu.test(rest)
}

/** "The march drew 5,000, according to police." */
function accordingTo({ text, start, end }: Side): Attribution | undefined {
  for (const found of text.slice(start, end).matchAll(ACCORDING)) {
    const voice = found.groups?.['voice']?.trim() ?? ''
    const from = start + found.index + found[0].indexOf(voice)
    return { voice, at: { start: from, end: from + voice.length } }
  }
  return undefined
}

/** "The march drew 5,000, police said.", "…, said Dana Ortiz, the mayor." */
function behind({ text, end }: Side, span: Span): Attribution | undefined {
  const tail = text.slice(span.end, end)
  for (const found of tail.matchAll(VERB)) {
    const comma = tail.lastIndexOf(',', found.index)
    if (comma < 0) continue
    const voice = tail.slice(comma + 1, found.index).trim()
    const rest = tail.slice(found.index + found[0].length)
    if (voice === '') return voicedAfter(text, span.end + found.index, found[0].length, end)
    if (CLOSED.test(rest) && !NO_VOICE.test(voice))
      return voiced(text, span.end + comma + 1, span.end + found.index, found[0].length)
  }
  return undefined
}

/** Phrases: "came and police" (said), "noted, the mayor" (said); not the comma of 5,000 */
const BREAK = /[;:()“”"—–]|,(?!\d)|\b(?:and|that|but|as)\s/giu

/** A verb's voice: the words from the last mark or conjunction up to it; none of a passive. */
function voiced(text: string, from: number, verb: number, length: number): Attribution {
  const words = text.slice(from, verb)
  const last = [...words.matchAll(BREAK)].at(-1)
  const voice = words.slice(last ? last.index + last[0].length : 0).trim()
  if (voice === '' || NO_VOICE.test(words)) {
    return { voice: '', at: { start: verb, end: verb + length } }
  }
  const start = text.lastIndexOf(voice, verb)
  return { voice, at: { start, end: start + voice.length } }
}

/** "said Dana Ortiz": the voice stands behind its verb. */
function voicedAfter(text: string, verb: number, length: number, end: number): Attribution {
  const words = text.slice(verb + length, end).split(/[,;:.()“”"]/u)[0] ?? ''
  const voice = words.trim()
  const start = verb + length + words.indexOf(voice)
  return { voice, at: { start, end: start + voice.length } }
}
