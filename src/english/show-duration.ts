import type { Amount, Modifier } from './amount.ts'
import { timeUnits } from './time-units.ts'

/** Each modifier as words before a number. */
export const hedgeWords: Readonly<Record<Modifier, string>> = {
  exact: '',
  approximate: 'about ',
  nearly: 'nearly ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  'at-least': 'at least ',
  'at-most': 'up to ',
  between: '',
  unknown: 'several ',
}

/** A duration in words: "nearly 6 hours", "3 hours 40 minutes", "3 to 5 hours", "several days". */
export function showDuration(value: Amount): string {
  return hedgeWords[value.modifier] + showLength(value)
}

function showLength(value: Amount): string {
  const { number, high, modifier, precise, unit = 1 } = value
  const name = nameOf(unit)
  if (modifier === 'unknown') return plural(name)
  if (high !== undefined) return showRange(number, high, name, unit)
  if (precise) return showUnits(number)
  return showCount(number / unit, name)
}

/** "30 minutes to 1 hour 30 minutes" keeps its units; "3 to 5 hours" shares one. */
function showRange(low: number, high: number, name: string, unit: number): string {
  if (Number.isInteger((low / unit) * 2) && Number.isInteger((high / unit) * 2)) {
    return `${low / unit} to ${showCount(high / unit, name)}`
  }
  return `${showUnits(low)} to ${showUnits(high)}`
}

function showCount(count: number, name: string): string {
  if (count === 0.5) return `half ${name === 'hour' ? 'an' : 'a'} ${name}`
  // "45 minutes" for three quarters of an hour.
  if (!Number.isInteger(count * 2) && name !== 'second') return showUnits(count * secondsOf(name))
  return `${count} ${count === 1 ? name : plural(name)}`
}

/** "3 hours 40 minutes", from the largest unit that fits. */
function showUnits(seconds: number): string {
  const parts: string[] = []
  let left = Math.round(seconds * 100) / 100
  for (const { name, seconds: size } of timeUnits) {
    if (!spelled.has(name)) continue
    const count = name === 'second' ? Math.round(left * 100) / 100 : Math.floor(left / size)
    if (count === 0) continue
    parts.push(`${count} ${count === 1 ? name : plural(name)}`)
    left -= count * size
  }
  return parts.join(' ') || '0 seconds'
}

const spelled = new Set(['year', 'month', 'day', 'hour', 'minute', 'second'])

function nameOf(unit: number): string {
  return timeUnits.find(({ seconds }) => seconds === unit)?.name ?? 'second'
}

function secondsOf(name: string): number {
  return timeUnits.find((unit) => unit.name === name)?.seconds ?? 1
}

function plural(name: string): string {
  return name === 'century' ? 'centuries' : `${name}s`
}
