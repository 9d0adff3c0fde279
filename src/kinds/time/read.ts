import type { ClockTime } from '../../english/clock.ts'
import { partTime } from '../../english/clock.ts'
import { findTimes } from '../../english/clock-times.ts'
import type { Reading } from '../kind.ts'

const HELP =
  'Write a time of day in quotation marks: "7 p.m.", "19:00", "shortly before midnight", "about 8 a.m.", "late evening".'

// "11:00", "12:30 UTC"
const DAY_CLOCK = /^\d{2}:\d{2}(?:$|\s+(?!a|p)\p{L})/iu

/** The time of day written in a record, or what was expected there. */
export function readTime(raw: unknown): Reading<ClockTime> {
  if (typeof raw === 'number') {
    // YAML reads 10.30 as 10.3 and, in its version 1.1, 20:00 as 1200.
    return misread(`\`${raw}\` is a number, not a time of day`)
  }
  if (typeof raw !== 'string') return misread('Expected a time of day')
  const text = raw.trim()
  const part = partTime(
    text
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/^(?:the|in the|at) /u, ''),
  )
  if (part) return { values: [{ path: [], value: part }], misread: [] }
  const found = findTimes(text)
  const [time] = found
  const whole =
    found.length === 1 &&
    time &&
    /^(?:at\s+)?$/iu.test(text.slice(0, time.start)) &&
    text.length === time.end
  if (!whole) return misread(`\`${text}\` does not read as a time of day`)
  // "11:00": a record writes the hours of the day with two digits, as ISO 8601 does.
  if (DAY_CLOCK.test(text)) {
    const { halfDay: _, ...value } = time.value
    return { values: [{ path: [], value }], misread: [] }
  }
  if (time.value.halfDay)
    return misread(
      `\`${text}\` does not say morning or evening`,
      'Write it with a.m. or p.m., or with two digits: "09:05", "21:05".',
    )
  return { values: [{ path: [], value: time.value }], misread: [] }
}

function misread(message: string, help = HELP): Reading<ClockTime> {
  return { values: [], misread: [{ path: [], message, help }] }
}
