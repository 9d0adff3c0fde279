import type { DateValue } from './calendar.ts'
import { civilDate, daysInMonth, weekdayOf } from './civil-day.ts'
import { monthName } from './month-name.ts'
import { weekdayName } from './weekday-name.ts'

/**
 * A date in words: "Thursday 22 January 2026", "23–24 January 2026", "November 2025", "2022".
 * What the value leaves open stays open: "Thursday", "22 January", "November".
 */
export function dateInWords(value: DateValue): string {
  const words = value.from === undefined ? named(value) : span(value.from, value.to ?? value.from)
  const part = value.part === undefined ? '' : `, ${value.part}`
  return `${value.side === undefined ? '' : `${value.side} `}${words}${part}`
}

function named({ weekday, month, dayOfMonth }: DateValue): string {
  const date = month === undefined ? '' : `${dayOfMonth ?? ''} ${monthName(month)}`.trim()
  return [weekday === undefined ? '' : weekdayName(weekday), date].filter(Boolean).join(' ')
}

function span(from: number, to: number): string {
  const first = civilDate(from)
  const last = civilDate(to)
  const end = `${last.day} ${monthName(last.month)} ${last.year}`
  if (from === to) return `${weekdayName(weekdayOf(from))} ${end}`
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  if (whole && first.year === last.year) {
    if (first.month === last.month) return `${monthName(last.month)} ${last.year}`
    if (first.month === 1 && last.month === 12) return `${last.year}`
  }
  if (first.year !== last.year)
    return `${first.day} ${monthName(first.month)} ${first.year} – ${end}`
  return first.month === last.month
    ? `${first.day}–${end}`
    : `${first.day} ${monthName(first.month)} – ${end}`
}
