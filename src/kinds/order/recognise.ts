import type { Direction, StatedOrder } from '../../compare/order.ts'
import { GAP, readGap } from '../../english/gap.ts'
import { pattern } from '../../english/pattern.ts'
import type { Sentence } from '../../model.ts'
import type { Recognised } from '../kind.ts'

const SIGNALS: Readonly<Record<string, Direction>> = {
  before: 'before',
  'ahead of': 'before',
  'prior to': 'before',
  'in advance of': 'before',
  'in the run-up to': 'before',
  'on the eve of': 'before',
  after: 'after',
  following: 'after',
  'in the wake of': 'after',
  'in the aftermath of': 'after',
}

// "minutes before", "shortly after", "ahead of"; not "the following", "a day after day"
const SIGNAL = pattern(
  String.raw`(?<![\p{L}\d-])(?:(?:(?<gap>${GAP})|shortly|soon|immediately|right|directly|long|not long)\s+)?(?<signal>${Object.keys(SIGNALS).join('|')})(?![\p{L}-])`,
  'giu',
)
// "the following day", "before midnight", "after all", "before 8", "looked after"
const NOT_BEFORE = pattern(
  /(?:\b(?:the|a|this|each|every)\s+|\b(?:look|named|tak|call)\p{L}*\s+)$/iu,
)
const NOT_BEHIND =
  /^(?:\s+(?:\d|all\b|that\b|then\b|noon\b|midnight\b|dawn\b|dusk\b|dark\b|long\b|day\b)|\s*[.,;:!?)]|$)/iu

/** A text without one of these has no such words; most have none. */
const GATE = /\b(?:before|after|following|ahead|prior|advance|run-up|eve|wake|aftermath)\b/iu

/** Words that put one event before or after another. Which events is for the linker to tell. */
export function recognise({ text }: Sentence): readonly Recognised<StatedOrder>[] {
  if (!GATE.test(text)) return []
  return [...text.matchAll(SIGNAL)].flatMap((match) => {
    const { gap: by, signal = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const direction = SIGNALS[signal.toLowerCase()]
    const skipped =
      (signal.toLowerCase() === 'following' || by === undefined) &&
      NOT_BEFORE.test(text.slice(0, start))
    if (!direction || skipped || NOT_BEHIND.test(text.slice(end))) return []
    const gap = by === undefined ? undefined : readGap(by)
    const value = {
      as: 'stated' as const,
      direction,
      ...(by && gap ? { by: by.toLowerCase(), gap } : {}),
    }
    return [{ start, end, value }]
  })
}
