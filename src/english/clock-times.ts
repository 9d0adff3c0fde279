import type { ClockTime, FoundTime, Nearness } from './clock.ts'
import { DAY } from './clock.ts'
import { type ClockAtom, clockAtoms } from './clock-atoms.ts'
import { partTimes } from './part-times.ts'
import { pattern } from './pattern.ts'
import { ZONE } from './zone.ts'

// "shortly before", "around", "just after", "by": what stands before a time is part of it.
const HEDGE = pattern(
  /(?<![\p{L}\d-])(?<words>(?:(?:shortly|just|right|soon|a\s+(?:little|bit|few\s+minutes)|slightly|minutes|moments|not\s+long|a\s+few\s+minutes)\s+)?(?:before|after|past)|around|about|approximately|roughly|circa|close\s+to|nearly|almost|some\s+time\s+(?:before|after|around)|sometime\s+(?:before|after|around)|(?:long|well)\s+(?:before|after|past)|no\s+later\s+than|by)\s+$/iu,
)
// "3 p.m. or so", "3pm approximately".
const HEDGE_AFTER = pattern(
  /^(?:ish|[-\s](?:or\s+so|approximately|or\s+thereabouts|sharp))(?!\p{L})/iu,
)
const ZONE_AFTER = pattern(`^,?\\s?(?:\\()?(?<zone>${ZONE})(?!\\p{L})\\)?`, 'u')
// " (1023 GMT)", ", or 1023 GMT,", "/1023 GMT": the next time is the same moment.
const AGAIN = /^\s*(?:\(|\/|,?\s+or\s+|,\s+)$/u

/**
 * Every time of day that a text states: clock times with hedge, zone and the bracketed
 * equivalent in another zone, and parts of the day. Durations, scores and years are not among
 * them. In text order, none overlapping another.
 */
export function findTimes(text: string): readonly FoundTime[] {
  const times: FoundTime[] = []
  for (const atom of clockAtoms(text)) {
    const time = timeOf(text, atom)
    const last = times.at(-1)
    const same = last && (sameMoment(text, last, time) ?? between(text, last, time))
    if (same) times[times.length - 1] = same
    else if (!last || time.start >= last.end) times.push(time)
  }
  const taken = new Uint8Array(text.length)
  for (const { start, end } of times) taken.fill(1, start, end)
  const parts = partTimes(text).filter(({ start, end }) => !taken.subarray(start, end).includes(1))
  return [...times, ...parts].sort((a, b) => a.start - b.start)
}

function timeOf(text: string, atom: ClockAtom): FoundTime {
  const begin = Math.max(0, atom.start - 40)
  const hedge = HEDGE.exec(text.slice(begin, atom.start))
  const after = HEDGE_AFTER.exec(text.slice(atom.end, atom.end + 20))
  const hedged = atom.end + (after?.[0].length ?? 0)
  const zone = ZONE_AFTER.exec(text.slice(hedged, hedged + 50))
  const stated = hedge ? nearnessOf(hedge[0]) : after && !/sharp/iu.test(after[0]) ? 'about' : 'at'
  const value: ClockTime = {
    ...windowOf(atom.minutes, stated),
    grain: atom.grain,
    nearness: stated,
    ...(atom.halfDay === undefined || zone?.groups?.['zone'] === 'GMT'
      ? {}
      : { halfDay: true as const }),
    ...(zone ? { zone: zone.groups?.['zone'] ?? '' } : {}),
  }
  return {
    start: hedge ? begin + hedge.index : atom.start,
    end: hedged + closed(text, hedged, zone),
    value,
  }
}

// "10 a.m. (local time)" keeps its bracket; "(at 10 a.m. local time)" leaves the outer one.
function closed(text: string, start: number, zone: RegExpExecArray | null): number {
  if (!zone) return 0
  const bracketed = zone[0].includes('(')
  const length = zone[0].length
  return !bracketed && text[start + length - 1] === ')' ? length - 1 : length
}

function nearnessOf(words: string): Nearness {
  const text = words.toLowerCase()
  const near = /shortly|just|right|soon|little|bit|few|slightly|minutes|moments|not\s+long/u.test(
    text,
  )
  if (/before|nearly|almost|no\s+later|by/u.test(text))
    return near || /nearly|almost/u.test(text) ? 'shortly-before' : 'before'
  if (/after|past/u.test(text)) return near ? 'shortly-after' : 'after'
  return 'about'
}

// "shortly" is up to three quarters of an hour; "before" and "after" alone, up to four hours.
function windowOf(
  minutes: number,
  nearness: Nearness,
): { readonly from: number; readonly to: number } {
  switch (nearness) {
    case 'shortly-before':
      return { from: minutes - 45, to: minutes }
    case 'shortly-after':
      return { from: minutes, to: minutes + 45 }
    case 'before':
      return { from: minutes - 240, to: minutes }
    case 'after':
      return { from: minutes, to: minutes + 240 }
    default:
      return { from: minutes, to: minutes }
  }
}

// "between 8 and 10 a.m.": one time, somewhere in there.
function between(text: string, first: FoundTime, second: FoundTime): FoundTime | undefined {
  const intro = /\bbetween\s+$/iu.exec(text.slice(Math.max(0, first.start - 12), first.start))
  if (!intro || !/^\s+and\s+$/iu.test(text.slice(first.end, second.start))) return undefined
  const { halfDay: _, ...stated } = second.value
  const to = second.value.to + (second.value.to < first.value.from ? DAY : 0)
  const value = { ...stated, from: first.value.from, to, grain: 'part' as const }
  return { start: first.start - intro[0].length, end: second.end, value }
}

function sameMoment(text: string, first: FoundTime, second: FoundTime): FoundTime | undefined {
  const zone = second.value.zone
  if (zone === undefined || first.value.again !== undefined || first.value.zone === zone)
    return undefined
  const gap = text.slice(first.end, second.start)
  if (!AGAIN.test(gap)) return undefined
  const bracket = gap.includes('(') && text[second.end] === ')' ? 1 : 0
  return {
    start: first.start,
    end: second.end + bracket,
    value: { ...first.value, again: { minutes: second.value.from, zone } },
  }
}
