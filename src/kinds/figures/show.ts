import type { Amount } from '../../english/amount.ts'
import { measureName } from '../../english/measures.ts'
import type { FigureValue, Quantity } from '../../english/quantity.ts'
import { hedgeWords, showDuration } from '../../english/show-duration.ts'

const signs: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹' }

/** A figure in words: "84 people", "$1.3 million", "about 20%", "13 nautical miles", "230-197". */
export function showFigure({ figure }: FigureValue): string {
  if (figure.form === 'score') return figure.sides.join('-')
  const [first, ...rest] = figure.readings
  const other = rest.find(({ dimension }) => dimension === first?.dimension)
  const way = figure.bearing ? ` ${figure.bearing.text}` : ''
  return `${first ? showQuantity(first) : ''}${other ? ` (${showQuantity(other)})` : ''}${way}`
}

function showQuantity(quantity: Quantity): string {
  const { amount, dimension, per } = quantity
  if (dimension === 'time') return showDuration(amount)
  const rate = per === undefined ? '' : ` ${/^[aeiou]/u.test(per) ? 'an' : 'a'} ${per}`
  return `${hedgeWords[amount.modifier]}${showAmount(quantity)}${rate}`
}

function showAmount({ amount, dimension, currency, nouns }: Quantity): string {
  if (amount.modifier === 'unknown') return nouns.join(' ')
  if (dimension === 'money') return showMoney(amount, currency ?? '')
  const number = showEnds(amount, dimension === 'temperature' ? 0 : undefined)
  if (dimension === 'share') return `${number}%`
  if (dimension === 'count') {
    if (nouns[0] === 'magnitude') return `magnitude ${number}`
    return [number, ...nouns].join(' ')
  }
  const name = measureName(dimension, amount.unit ?? 1)
  const one = amount.number === (amount.unit ?? 1) && amount.high === undefined
  return `${number} ${one ? singular(name) : name}`
}

const FAHRENHEIT = 5 / 9

function showEnds({ number, high, unit = 1 }: Amount, celsius?: number): string {
  const shift = celsius !== undefined && unit === FAHRENHEIT ? 32 : 0
  const low = showNumber(number / unit + shift)
  return high === undefined ? low : `${low} to ${showNumber(high / unit + shift)}`
}

function showMoney({ number, high }: Amount, currency: string): string {
  const ends = high === undefined ? [number] : [number, high]
  const sign = signs[currency]
  const shown = ends.map((end) =>
    sign === undefined ? showNumber(end) : `${sign}${showNumber(end)}`,
  )
  return sign === undefined ? `${shown.join(' to ')} ${currency}` : shown.join(' to ')
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** "1,234", "1.3 million", "800 billion"; at most three decimals. */
function showNumber(number: number): string {
  const scale = scales.find(([size]) => Math.abs(number) >= size)
  if (scale && Number.isInteger(round(number / scale[0]) * 1000)) {
    const short = round(number / scale[0])
    if (Math.abs(short * scale[0] - number) < 0.5) return `${short} ${scale[1]}`
  }
  const [whole = '', decimals] = String(round(number)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000
}

function singular(name: string): string {
  return name === 'feet' ? 'foot' : name === 'inches' ? 'inch' : name.replace(/s$/u, '')
}
