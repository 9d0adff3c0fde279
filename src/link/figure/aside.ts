import { verbForms } from '../../english/inflect.ts'
import { reportingVerbs } from '../../english/word-classes.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import { isWhen } from '../between.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import { isCount } from './way.ts'

/**
 * The event word has no number of its own: it says when something was, that it was said, or what
 * somebody is.
 */
export function isAside(event: EventMention, mention: Mention, sentence: Sentence): boolean {
  const at = tokenAt(sentence, mention.start)
  const { tokens } = sentence
  return (
    isAnchor(event, mention, at, tokens) ||
    isSaying(event, at, tokens) ||
    isApposed(event, at, tokens) ||
    isFronted(event, at, tokens)
  )
}

/** "Taking the lead in | the fight against crime, police on Friday arrested 12": told of the subject. */
function isFronted({ head, trigger }: EventMention, at: number, tokens: readonly Token[]): boolean {
  if (trigger.part !== 'noun' || !/^\p{Lu}\p{Ll}{2,}ing$/u.test(tokens[0]?.text ?? '')) return false
  const comma = tokens.findIndex(({ text }, index) => index > head && text === ',')
  return comma > 0 && comma < at && /^(?:\p{Lu}|\d|an?$|the$)/u.test(tokens[comma + 1]?.text ?? '')
}

/** "paid $5 million for Marlo, a firm known for | its sale of boats": told of the name alone. */
function isApposed({ head }: EventMention, at: number, tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      index < head &&
      text === ',' &&
      /^\p{Lu}|^\.$/u.test(tokens[index - 1]?.text ?? '') &&
      /^an?$/u.test(tokens[index + 1]?.lower ?? ''),
  )
  return comma > 0
}

const ANCHOR = /^(?:after|before|following|since|until)$/u

/**
 * "shares fell 5 per cent after | the announcement": an amount behind its verb is not that of the
 * event which dates it. A toll may be: "12 died after the crash".
 */
function isAnchor(
  { first, trigger }: EventMention,
  mention: Mention,
  at: number,
  tokens: readonly Token[],
): boolean {
  if (isCount(mention) || trigger.part !== 'noun' || first <= at) return false
  return ANCHOR.test(tokens[first - 1]?.lower ?? '')
}

const reports = new Set([...reportingVerbs].flatMap(verbForms))
const SUBJECTS = new Set(['that', 'it', 'he', 'she', 'they', 'we'])
const FEW = 3

/** "| announced on Monday it would buy Marlo for $5 million": the amount is of what was said. */
function isSaying({ tokens: span, trigger }: EventMention, at: number, tokens: readonly Token[]) {
  if (trigger.part !== 'verb' || !reports.has(trigger.words[0] ?? '') || span.end > at) return false
  for (let index = span.end; index <= span.end + FEW && index < at; index += 1) {
    const word = tokens[index]?.lower ?? ''
    if (SUBJECTS.has(word)) return true
    if (word !== 'on' && !isWhen(word)) return false
  }
  return false
}
