import type { Direction, StatedOrder } from '../../compare/order.ts'
import { readDurations } from '../../english/durations.ts'
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

// "an hour later", "days earlier"; not "two hours later than", "an hour later this week"
const BACK = pattern(
  String.raw`(?<![\p{L}\d-])(?:${GAP})\s+(?<signal>later|earlier)(?![\p{L}-])(?!\s+(?:than|this|that|today|tonight|next|in\s+the\s+(?:day|week|month|year))\b)`,
  'giu',
)

/** A text without one of these has no such words; most have none. */
const GATE =
  /\b(?:before|after|following|ahead|prior|advance|run-up|eve|wake|aftermath|later|earlier)\b/iu

/** Words that put one event before or after another. Which events is for the linker to tell. */
export function recognise({ text }: Sentence): readonly Recognised<StatedOrder>[] {
  if (!GATE.test(text)) return []
  return [...signals(text), ...back(text)].sort((a, b) => a.start - b.start)
}

function signals(text: string): readonly Recognised<StatedOrder>[] {
  return [...text.matchAll(SIGNAL)].flatMap((match) => {
    const { gap = '', signal = '' } = match.groups ?? {}
    const direction = SIGNALS[signal.toLowerCase()]
    const end = match.index + match[0].length
    const skipped =
      (signal.toLowerCase() === 'following' || gap === '') &&
      NOT_BEFORE.test(text.slice(0, match.index))
    if (!direction || skipped || NOT_BEHIND.test(text.slice(end))) return []
    return [stated(text, match.index, end, direction, signal)]
  })
}

/** "an hour later": after what was spoken of before. */
function back(text: string): readonly Recognised<StatedOrder>[] {
  return [...text.matchAll(BACK)].map((match) => {
    const signal = match.groups?.['signal'] ?? ''
    const direction = signal.toLowerCase() === 'later' ? 'after' : 'before'
    const end = match.index + match[0].length
    const { value, ...span } = stated(text, match.index, end, direction, signal)
    return { ...span, value: { ...value, back: true } }
  })
}

function stated(
  text: string,
  from: number,
  end: number,
  direction: Direction,
  signal: string,
): Recognised<StatedOrder> {
  const to = end - signal.length
  const lead = text.slice(0, to).trimEnd()
  // "3 hours and 20 minutes after", "a day and a half before": the whole length, hedges inside.
  const whole = UNIT.test(lead) && readDurations(lead).find((one) => one.end === lead.length)
  const start = whole ? Math.min(from, whole.start) : from
  const by = lead.slice(start).toLowerCase()
  const gap = readGap(by)
  return { start, end, value: { as: 'stated', direction, ...(gap ? { by, gap } : {}) } }
}

const UNIT = /(?:s|hour|day|week|month|year|half|quarter)$/iu
