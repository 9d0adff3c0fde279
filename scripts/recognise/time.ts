import { DAY, type FoundTime } from '../../src/english/clock.ts'
import { findTimes } from '../../src/english/clock-times.ts'
import { surfaceOf } from './dates-wanted.ts'
import type { OutsideCase, Scorer } from './scorer.ts'

/** Times of day, by hour and minute: `time.jsonl`. */
export const time: Scorer = {
  hits: ({ text }) => findTimes(text).map(({ start, end }) => text.slice(start, end)),
  score(outside) {
    const [start, end] = outside.span ?? [0, 0]
    const over = findTimes(outside.text).filter((one) => one.start < end && one.end > start)
    const found = over.map((one) => shown(outside.text, one)).join('; ')
    const clock = over.find(({ value }) => value.grain !== 'part')
    if (clock && fits(clock, outside)) return { result: 'right', found }
    // "mid-afternoon" is taken for 14:00 there; it is a stretch of hours here.
    if (over.length > 0 && !clock && !/\d|thirty/u.test(surfaceOf(outside)))
      return { result: 'apart', found, reason: 'a part of the day, no clock time' }
    return { result: clock ? 'wrong' : 'missed', found }
  },
}

function fits({ value }: FoundTime, { value: wanted }: OutsideCase): boolean {
  const groups = /(?:^|T)(?<hour>\d\d):(?<minute>\d\d)/u.exec(String(wanted?.['iso']))?.groups
  if (!groups) return false
  const minutes = Number(groups['hour']) * 60 + Number(groups['minute'])
  const same = (other: number) => (((other - minutes) % DAY) + DAY) % DAY === 0
  // "3:30" leaves the half of the day open.
  return same(value.from) || same(value.to) || (value.halfDay === true && same(value.from + 720))
}

function shown(text: string, { start, end, value }: FoundTime): string {
  return `\`${text.slice(start, end)}\` ${value.from}-${value.to}`
}
