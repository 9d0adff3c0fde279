import type { Amount } from '../../src/english/amount.ts'
import { type Duration, readDurations } from '../../src/english/durations.ts'
import type { Outcome, OutsideCase, Scorer } from './scorer.ts'

/** Durations: seconds (months of 30 days, years of 365) and TIMEX3 `mod`. */
export const duration: Scorer = {
  hits: ({ text }) => readDurations(text).map((found) => text.slice(found.start, found.end)),
  score(outside) {
    const found = readDurations(outside.text)
    const overlapping = found.filter((one) => overlaps(one, outside))
    const shown = overlapping.map((one) => describe(outside.text, one)).join('; ')
    const reason = contradiction(outside)
    if (reason !== undefined) return { result: 'apart', found: shown, reason }
    const outcomes = overlapping.map((one) => judge(one.amount, outside, shown))
    const right = outcomes.find(({ result, hedge }) => result === 'right' && hedge)
    return right ?? outcomes[0] ?? { result: 'missed', found: '' }
  },
}

function judge(amount: Amount, outside: OutsideCase, found: string): Outcome {
  const expected = secondsOf(outside)
  const mod = outside.value?.['mod']
  // "several weeks": nobody says how many, and nobody expects a number.
  if (expected === undefined) {
    return { result: amount.modifier === 'unknown' ? 'right' : 'wrong', hedge: true, found }
  }
  if (amount.high !== undefined) {
    // The cases keep the first number of "two to three weeks" and know no range.
    const within = amount.number <= expected && expected <= amount.high
    return { result: within ? 'right' : 'wrong', hedge: mod === 'exact', found }
  }
  const near = Math.abs(amount.number - expected) <= 1e-6 * expected
  return { result: near ? 'right' : 'wrong', hedge: modOf(amount) === modKey(outside), found }
}

/** `approx` with side below is "nearly". */
function modKey({ value }: OutsideCase): string {
  const mod = String(value?.['mod'])
  return mod === 'approx' && value?.['side'] === 'below' ? 'nearly' : mod
}

function modOf({ modifier }: Amount): string {
  return modifier === 'approximate' ? 'approx' : modifier.replace('-', '_')
}

function secondsOf({ value }: OutsideCase): number | undefined {
  const seconds = value?.['seconds']
  if (typeof seconds === 'number') return seconds
  // "one billion years" has a year count and no seconds.
  const years = /^P(?<years>[\d.e+]+)Y$/u.exec(String(value?.['iso']))?.groups?.['years']
  return years === undefined ? undefined : Number(years) * 365 * 86_400
}

/** Why the expectation of a case contradicts the design; undefined for most. */
function contradiction({ text, span, value }: OutsideCase): string | undefined {
  const surface = span ? text.slice(...span) : ''
  if (/couple/u.test(surface) && value?.['seconds'] !== null) {
    return '“a couple of” gives no number (design, section 7)'
  }
  // "3 years, 2 months, 14 days, and 16 hours" is one length; elsewhere the data agree.
  const [start, end] = span ?? [0, 0]
  const joined =
    /\d \w+, (?:and )?$/u.test(text.slice(0, start)) || /^, (?:and )?\d/u.test(text.slice(end))
  return joined ? 'one unit of a length of several' : undefined
}

function overlaps(found: Duration, { span }: OutsideCase): boolean {
  return span !== null && found.start < span[1] && found.end > span[0]
}

function describe(text: string, { start, end, amount }: Duration): string {
  const upper = amount.high === undefined ? '' : `-${amount.high}`
  return `\`${text.slice(start, end)}\` ${amount.modifier} ${amount.number}${upper} s`
}
