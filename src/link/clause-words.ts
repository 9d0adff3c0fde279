import { irregularPasts, verbForms } from '../english/inflect.ts'
import { reportingVerbs, subordinators } from '../english/word-classes.ts'
import type { Sentence } from '../model.ts'
import type { EventMention } from './event-mentions.ts'

const BEFORE = 14
const BEHIND = 9
const reports: ReadonlySet<string> = new Set([...reportingVerbs].flatMap(verbForms))
const RELATIVE = /^(?:who|which|that)$/u
const STOP = /^[;:"“”«»—–]$/u

/**
 * Lower-case words before a verb that its subject may hold: "the ferry, which | was built". They end
 * at another finite verb, at a conjunction, and at marks that part sentences.
 */
export function wordsBefore(
  { tokens }: Sentence,
  { tokens: own }: EventMention,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (let i = own.start - 1; i >= 0 && own.start - i <= BEFORE; i--) {
    i = beforeAside(tokens, i)
    const { text, lower } = tokens[i] ?? { text: ';', lower: ';' }
    if (STOP.test(text) || reports.has(lower) || irregularPasts.has(lower)) break
    if (RELATIVE.test(lower)) continue
    if (subordinators.has(lower)) break
    words.add(lower)
  }
  return words
}

/** "The ferry, which was built in Larne, | sank": the comma before the aside, else the token itself. */
function beforeAside(tokens: Sentence['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at
  const opens = tokens.findLastIndex(({ text }, i) => i < at && text === ',')
  return opens > 0 && RELATIVE.test(tokens[opens + 1]?.lower ?? '') ? opens : at
}

/** Lower-case words behind a verb that its object and adjuncts may hold, to the end of the clause. */
export function wordsBehind(
  { tokens }: Sentence,
  { tokens: own }: EventMention,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text, lower } of tokens.slice(own.end, own.end + BEHIND)) {
    if (STOP.test(text) || text === ',' || subordinators.has(lower)) break
    words.add(lower)
  }
  return words
}
