import { overlaps } from '../../compare/interval.ts'
import { readClaim } from '../../compare/reading.ts'
import type { Amount } from '../../english/amount.ts'
import { type ClockTime, DAY } from '../../english/clock.ts'
import type { Fact, RecordedEvent } from '../../model.ts'
import { eventFacts } from '../event-facts.ts'
import { hint, type Rule } from '../rule.ts'

/** `starts`, `ends` and `lasted` of one event that cannot all be right, and an end before its start. */
export const span: Rule = ({ record }) =>
  [...(record?.events.values() ?? [])].flatMap((event) => {
    const { starts, ends, lasted } = record ? eventFacts(event.id, record) : {}
    if (!starts || !ends || starts.value.zone !== ends.value.zone) return []
    if ([starts, ends].some(({ fact }) => isOpen(fact))) return []
    const length = lengthOf(starts.value, ends.value)
    const times = `from \`${starts.fact.shown}\` to \`${ends.fact.shown}\``
    if (lasted && !isOpen(lasted.fact)) {
      if (fits(length, lasted.value)) return []
      const { shown, at } = lasted.fact
      const message = `\`${event.id}\` cannot have lasted \`${shown}\` ${times}`
      return [hint(at.file, at, message, 'Mend one of `starts`, `ends` and `lasted`.')]
    }
    if (!isOneDay(event) || length.most >= 0 || length.least + DAY <= HALF_A_DAY) return []
    const { at } = ends.fact
    const message = `\`${event.id}\` ends before it starts: ${times}`
    const help = 'Mend one of them, or give `when` both days, or `lasted`, if it took so long.'
    return [hint(at.file, at, message, help)]
  })

/** What goes past midnight ends within so many minutes; "9 a.m. to 8 a.m." is a slip. */
const HALF_A_DAY = DAY / 2

/** Minutes. Negative where the end is earlier in the day than the start. */
interface Length {
  readonly least: number
  readonly most: number
}

function lengthOf(starts: ClockTime, ends: ClockTime): Length {
  const [first, last] = [reach(starts), reach(ends)]
  return { least: last.least - first.most, most: last.most - first.least }
}

/** Minutes that words for a time leave open: "7 p.m." may be ten past, "about" twice as much. */
const SLACK = { minute: 2, hour: 15, part: 0 } as const

function reach({ from, to, grain, nearness }: ClockTime): Length {
  const slack = SLACK[grain] + (nearness === 'at' ? 0 : 30)
  const least = nearness === 'before' ? Number.NEGATIVE_INFINITY : from - slack
  const most = nearness === 'after' ? Number.POSITIVE_INFINITY : to + slack
  return { least, most }
}

/** Whether so many minutes, or so many and some days, can be the amount, which is of seconds. */
function fits({ least, most }: Length, lasted: Amount): boolean {
  if (lasted.modifier === 'unknown') return true
  const { literal } = readClaim(lasted)
  const rounding = lasted.precise ? 0 : lasted.step / 2
  const stated = { ...literal, low: literal.low - rounding, high: literal.high + rounding }
  const days = Math.ceil(lasted.number / 60 / DAY) + 1
  return Array.from({ length: days + 1 }, (_, day) => day * DAY).some((more) =>
    overlaps(stated, {
      low: Math.max(0, (least + more) * 60),
      high: (most + more) * 60,
      lowClosed: true,
      highClosed: true,
    }),
  )
}

/** Values that changed or are disputed need not fit each other. */
function isOpen({ revisions, disputed, accept }: Fact): boolean {
  return Boolean(revisions ?? disputed ?? accept)
}

function isOneDay({ when }: RecordedEvent): boolean {
  return when === undefined || (when.grain === 'day' && when.from === when.to && !when.side)
}
