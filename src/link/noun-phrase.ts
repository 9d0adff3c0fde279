import { irregularPasts } from '../english/inflect.ts'
import { auxiliaries, possessives, prepositions, pronouns } from '../english/word-classes.ts'
import type { Token } from '../model.ts'

export interface NounPhrase {
  /** First token, determiner included. */
  readonly first: number
  readonly definiteness: 'definite' | 'indefinite' | 'bare'
  /** Lower-case words between determiner and head; "one-on-one" is one. */
  readonly modifiers: readonly string[]
}

const MAX_TOKENS = 16
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const CLOSED = new Set([
  ...[
    'and',
    'or',
    'but',
    'which',
    'who',
    'when',
    'said',
    'held',
    'hold',
    'holds',
    'holding',
    'met',
  ],
  ...['not', 'as', 'if', 'it', 'they', 'he', 'she', 'there', 'had', 'told', 'led', 'left', 'made'],
])

/** Walks left from a noun to its determiner: "the | high-stakes Harlow | talks". */
export function nounPhrase(tokens: readonly Token[], head: number): NounPhrase {
  const modifiers: string[] = []
  let first = head
  let definite = false
  for (let i = head - 1; i >= 0 && head - i <= MAX_TOKENS; i--) {
    const start = wordStart(tokens, i)
    const token = tokens[start]
    if (!token || tokens[i]?.type !== 'word') {
      // "Liu–Ortiz summit": a dash without spaces joins two names.
      if (/^[-–]$/u.test(tokens[i]?.text ?? '') && !tokens[i]?.spaced) continue
      // "the Nov. 9 meeting": inside a sentence a full stop ends a short form.
      if (tokens[i]?.text === '.' && !tokens[i]?.spaced) continue
      break
    }
    const possessor = isPossessor(tokens, start, i)
    const word = joined(tokens, start, i)
    if (POINTING.has(word) || possessives.has(word))
      return { first: start, definiteness: 'definite', modifiers }
    if (word === 'a' || word === 'an')
      return { first: start, definiteness: definite ? 'definite' : 'indefinite', modifiers }
    if (
      isPastVerb(tokens, start) ||
      CLOSED.has(word) ||
      prepositions.has(word) ||
      auxiliaries.has(word)
    )
      break
    definite ||= possessor
    modifiers.unshift(possessor ? word.replace(/[’']s?$/u, '') : word)
    first = start
    i = start
  }
  return { first, definiteness: definite ? 'definite' : 'bare', modifiers }
}

/** A sentence opens with a capital whatever the word: "Two armed raids". */
const OPENERS =
  /^(?:.*ly|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some|more|most|other|both|all|no|any|each|every|such|first|last|next|when|after|before|while|since|once|if|as)$/u

/** "Vance | addressed | talks": behind a name, a pronoun or a plural a past form is the verb. */
function isPastVerb(tokens: readonly Token[], i: number): boolean {
  const [subject, verb] = [tokens[i - 1], tokens[i]]
  if (subject?.type !== 'word' || verb?.text !== verb?.lower || !verb?.spaced) return false
  if (!/\p{L}{2}ed$/u.test(verb.lower) && !irregularPasts.has(verb.lower)) return false
  const name = /^\p{Lu}\p{Ll}/u.test(subject.text) && !OPENERS.test(subject.lower)
  return name || pronouns.has(subject.lower) || /[^s’']s$/u.test(subject.lower)
}

/** First token of the word that token `i` belongs to. */
function wordStart(tokens: readonly Token[], i: number): number {
  let start = i
  while (start > 0 && tokens[start - 1]?.word === tokens[i]?.word) start--
  return start
}

function joined(tokens: readonly Token[], start: number, end: number): string {
  let word = ''
  for (let i = start; i <= end; i++) word += tokens[i]?.lower ?? ''
  return word
}

/** "Friday’s", "the envoys’": the mark is the word's last token or the one before its "s". */
function isPossessor(tokens: readonly Token[], start: number, end: number): boolean {
  return end > start && /^[’']$/u.test(tokens[end - 1]?.text ?? '') && tokens[end]?.lower === 's'
}
