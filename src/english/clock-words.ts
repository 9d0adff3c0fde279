import { type ClockTime, clockInWords, type Nearness } from './clock.ts'

const WORDS: Readonly<Record<Nearness, string>> = {
  at: '',
  about: 'about ',
  'shortly-before': 'shortly before ',
  'shortly-after': 'shortly after ',
  before: 'before ',
  after: 'after ',
}

/** A time in words: "7 p.m.", "shortly before midnight", "7:28 a.m. UTC", "9 p.m. to 5 a.m.". */
export function timeInWords({ from, to, grain, nearness, zone }: ClockTime): string {
  const before = nearness === 'before' || nearness === 'shortly-before'
  const words =
    grain === 'part'
      ? `${clockInWords(from)} to ${clockInWords(to)}`
      : clockInWords(before ? to : from)
  const local = zone === undefined || /^local$/iu.test(zone) ? '' : ` ${zone}`
  return `${WORDS[nearness]}${words}${local}`
}
