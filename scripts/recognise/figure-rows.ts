import { readFigures } from '../../src/english/figures.ts'
import type { FoundFigure, Quantity } from '../../src/english/quantity.ts'
import type { Outcome, OutsideCase } from './scorer.ts'

/** What one kind of row asks of a reading. */
export interface Wanted {
  /** The reading is of this kind at all: money, a share, a plain number. */
  is(reading: Quantity): boolean
  /** The reading's number as the rows write it. */
  number(reading: Quantity, outside: OutsideCase): number
  /** Whether anything beside the number is right too: the currency. */
  fits?(reading: Quantity, outside: OutsideCase): boolean
  /** Why the expectation contradicts the design. */
  contradiction?(outside: OutsideCase): string | undefined
}

/** The readings of a text that are of the kind, in words. */
export function hitsOf(wanted: Wanted, { text }: OutsideCase): readonly string[] {
  return readFigures(text)
    .filter((found) => readingsOf(found).slice(0, 1).some(wanted.is))
    .map(({ start, end }) => text.slice(start, end))
}

/** How the recogniser did on one row. */
export function scoreFigure(wanted: Wanted, outside: OutsideCase): Outcome {
  const { text } = outside
  const [from, to] = outside.span ?? [0, 0]
  const over = readFigures(text).filter(({ start, end }) => start < to && end > from)
  const found = over.map((one) => describe(text, one)).join('; ')
  const readings = over.flatMap(readingsOf).filter(wanted.is)
  // The row's span leaves out a hedge that stands there: it says nothing of hedges.
  const wider = over.some(({ start, end }) => start < from || end > to)
  const told = !wider || outside.value?.['mod'] !== 'exact'
  const outcomes = readings.map((reading) => {
    const { hedge, ...outcome } = judge(reading, wanted, outside, found)
    return told ? { hedge, ...outcome } : outcome
  })
  const right =
    outcomes.find((one) => one.result === 'right' && 'hedge' in one && one.hedge === true) ??
    outcomes.find(({ result }) => result === 'right')
  if (right) return right
  const reason = wanted.contradiction?.(outside)
  if (reason !== undefined) return { result: 'apart', found, reason }
  return outcomes[0] ?? { result: over.length > 0 ? 'wrong' : 'missed', found }
}

function readingsOf({ figure }: FoundFigure): readonly Quantity[] {
  return figure.form === 'quantity' ? figure.readings : []
}

function judge(
  reading: Quantity,
  wanted: Wanted,
  outside: OutsideCase,
  found: string,
): Outcome & { readonly hedge: boolean } {
  const { value } = outside
  const { amount } = reading
  // "a few" and "a couple of" give no number; the rows mark theirs as vague.
  if (amount.modifier === 'unknown') {
    return { result: value?.['vague'] === true ? 'right' : 'wrong', hedge: true, found }
  }
  const low = near(wanted.number(reading, outside), value?.['value'])
  const scale = wanted.number(reading, outside) / amount.number
  const high = amount.high === undefined || near(amount.high * scale, value?.['hi'])
  const right = low && high && (wanted.fits?.(reading, outside) ?? true)
  return { result: right ? 'right' : 'wrong', hedge: modOf(reading) === value?.['mod'], found }
}

function near(number: number, expected: unknown): boolean {
  if (typeof expected !== 'number') return false
  return Math.abs(number - expected) <= 1e-6 * Math.max(1e-3, Math.abs(expected))
}

function modOf({ amount }: Quantity): string {
  return amount.modifier === 'approximate' ? 'approx' : amount.modifier.replace('-', '_')
}

function describe(text: string, { start, end, figure }: FoundFigure): string {
  const words = `\`${text.slice(start, end)}\``
  if (figure.form === 'score') return `${words} score ${figure.sides.join('-')}`
  const shown = figure.readings.map(
    ({ amount, dimension, currency }) =>
      `${dimension} ${amount.modifier} ${amount.number}${amount.high === undefined ? '' : `-${amount.high}`} ${currency ?? ''}`,
  )
  return `${words} ${shown.join(' / ')}`
}
