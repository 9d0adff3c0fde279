import { pattern } from './pattern.ts'
/** Whether a bare weekday lies ahead of publication or behind it. */
export type Direction = 'past' | 'future'

// ", which", "; and", " after the vote": another clause, with a tense of its own.
const BREAK =
  /[;:—]|,(?=\s(?:and|but|which|who|where|as|with)\b)|\b(?:after|before|since|while|when|who|which|that|because|following|although|though|if|as)\b|\bahead of\b/giu

const ADVERB = '(?:also |not |then |now |likely |probably |again )?'
const PLANNED =
  'expected|scheduled|due|set|slated|planned|planning|plans?|hopes?|hoping|aims?|ready|likely|poised|agreed|vowed|promised|wants?'
const ACTS =
  'meet|hold|vote|decide|begin|start|open|resume|reopen|hear|discuss|visit|travel|address|take|face|host|sign|appear|attend|play|return|launch|speak|announce|unveil|release|publish|leave|arrive|fly|convene|gather|close|end|testify|consider|debate'

// "the first clerk to visit": what came about
const NOT_DONE =
  '(?<!\\b(?:first|second|third|fourth|fifth|last|latest|only|youngest|oldest)\\s(?:[^\\s,;]{1,20}\\s){0,5})'

/** "will be held", "is expected to meet", "due on", "to begin", "starts": what is still to come. */
const AHEAD = pattern(
  [
    `\\b(?:(?:will|would|won[’']t|shall)|(?<=\\w)[’']ll|going to|(?:${PLANNED}) to) ${ADVERB}(?:be )?\\p{L}+`,
    `\\b(?:is|are|be) (?:${PLANNED})(?: (?:for|on))?\\b|\\b(?:scheduled|due|set|slated|planned) (?:for|on)\\b`,
    `${NOT_DONE}\\bto (?:be held|${ACTS})\\b`,
    '\\b(?:begins?|starts|opens|takes place|kicks off|gets under way|resumes|upcoming)\\b',
  ].join('|'),
  'giu',
)

// "said", "was", "has met": nearer than a mark of the future, any of these settles it.
const BEHIND =
  /\b(?:said|met|held|was|were|had|did|took|began|came|went|told|spoke|sat|won|lost|left|made|gave|saw|got|fell|hit|struck|ran|flew|sent|has|have|announced|confirmed|reported|added|rejected|approved|voted|warned|arrived|opened|started|ended|signed|killed)\b/giu

// "Officials rejected": words in a row. "ruled": any word.
const WORDS = pattern(/\p{L}{3,}\s+\p{L}{3,}/u)
const WORD = pattern(/\p{L}{3,}/u)

/**
 * Which way a weekday without "last" or "next" points: ahead with "will", "expected to", "to
 * meet" in its clause, else behind. In front of its clause ("On Thursday, the council will
 * vote") the words behind it decide.
 */
export function directionOf(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - 200), start)
  const broken = lastEnd(BREAK, before)
  const clause = before.slice(Math.max(0, broken))
  const ahead = lastEnd(AHEAD, clause)
  const behind = lastEnd(BEHIND, clause)
  if (ahead >= 0 || behind >= 0) return ahead >= behind ? 'future' : 'past'
  // "Officials rejected the plan Thursday", "which ruled Thursday": a verb not known is a past.
  if ((broken < 0 ? WORDS : WORD).test(clause)) return 'past'
  const rest = text.slice(end, end + 120)
  const stop = rest.slice(2).search(BREAK)
  const next = stop < 0 ? rest : rest.slice(0, stop + 2)
  const will = next.search(AHEAD)
  const was = next.search(BEHIND)
  return will >= 0 && (was < 0 || will <= was) ? 'future' : 'past'
}

function lastEnd(mark: RegExp, text: string): number {
  let end = -1
  for (const match of text.matchAll(mark)) end = match.index + match[0].length
  return end
}
