import { DAY } from './clock.ts'
import { isCount, isScore } from './clock-doubles.ts'
import { CLOCK_FORMS, CLOCK_GATE, COLON } from './clock-forms.ts'
import { matchesOf } from './pattern.ts'
import { countOf } from './small-count.ts'

/** A bare time of day in a text, before hedges and zones. */
export interface ClockAtom {
  readonly start: number
  readonly end: number
  readonly minutes: number
  readonly grain: 'minute' | 'hour'
  readonly halfDay?: true
}

/** Every bare time of day, longest first where two share words. */
export function clockAtoms(text: string): readonly ClockAtom[] {
  if (!CLOCK_GATE.test(text)) return []
  const found: ClockAtom[] = []
  const taken = new Uint8Array(text.length)
  for (const [gate, form] of CLOCK_FORMS) {
    for (const match of matchesOf(text, gate, form)) {
      const atom = atomOf(match)
      const free = !taken.subarray(match.index, match.index + match[0].length).includes(1)
      // "Three in the morning" opens a sentence as a count; alone it is a time.
      const count =
        match.index === 0 &&
        /^\p{L}/u.test(match[0]) &&
        match[0].length < text.length &&
        match.groups?.['part']
      if (
        !atom ||
        !free ||
        count ||
        isCount(text, match) ||
        (form === COLON && isScore(text, atom))
      )
        continue
      taken.fill(1, atom.start, atom.end)
      found.push(atom)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function atomOf(match: RegExpExecArray): ClockAtom | undefined {
  const span = { start: match.index, end: match.index + match[0].length }
  const groups = flat(match.groups ?? {})
  const name =
    groups['name'] ?? (/noon|midnight/iu.test(groups['hour'] ?? '') ? groups['hour'] : undefined)
  const stated =
    name === undefined
      ? countOf((groups['hour'] ?? '').replace(/^0(?=\d)/u, ''))
      : /night/iu.test(name)
        ? 0
        : 12
  const minute =
    groups['thirty'] === undefined
      ? Number(groups['minute'] ?? 0)
      : groups['thirty'] === 'fifteen'
        ? 15
        : 30
  if (stated === undefined || stated > 24) return undefined
  const half = halfOf(groups, stated)
  if (half !== undefined && (stated > 12 || stated === 0) && groups['half'] !== undefined)
    return undefined
  const hour = half === undefined ? stated : (stated % 12) + (half === 'p' ? 12 : 0)
  const past = pastOf(groups)
  if (past === undefined) return undefined
  const minutes = (hour * 60 + minute + past + DAY) % DAY
  // "07:28" and "19:00" are times of 24 hours; "7:28", "half past seven" leave the half open.
  const open =
    half === undefined &&
    name === undefined &&
    stated >= 1 &&
    stated <= 12 &&
    !/^0/u.test(groups['hour'] ?? '')
  const fine =
    groups['minute'] !== undefined || groups['thirty'] !== undefined || groups['way'] !== undefined
  const value = { ...span, minutes, grain: fine ? ('minute' as const) : ('hour' as const) }
  return open && !/^\d{4}/u.test(match[0]) ? { ...value, halfDay: true } : value
}

/** The two ways to write a range share their groups. */
function flat(groups: Record<string, string | undefined>): Record<string, string | undefined> {
  const last = groups['last'] ?? groups['last2']
  if (last === undefined) return groups
  const hour = groups['hour'] ?? groups['hour2']
  const half = groups['half'] ?? groups['half2']
  // "11 to 1 p.m." begins in the morning.
  const turns = /^p/iu.test(half ?? '') && Number(hour) % 12 > Number(last) % 12
  return { hour, minute: groups['minute'] ?? groups['minute2'], half: turns ? 'a' : half }
}

function halfOf(groups: Record<string, string | undefined>, hour: number): 'a' | 'p' | undefined {
  const stated = groups['half']?.charAt(0).toLowerCase()
  if (stated === 'a' || stated === 'p') return stated
  const part = groups['part']?.toLowerCase()
  if (part === 'morning') return 'a'
  if (part === 'afternoon' || part === 'evening') return 'p'
  if (groups['lunch'] !== undefined) return hour >= 11 && hour < 12 ? 'a' : 'p'
  if (part === 'night' || groups['night'] !== undefined) return hour === 12 || hour < 5 ? 'a' : 'p'
  return undefined
}

/** Minutes that "half past" or "ten to" add; 0 without them. */
function pastOf(groups: Record<string, string | undefined>): number | undefined {
  const way = groups['way']?.toLowerCase()
  if (way === undefined) return 0
  // "a few minutes after eight" is near the hour, no number of minutes from it.
  if (/few|several|couple/iu.test(groups['count'] ?? '')) return undefined
  const quarter = groups['quarter']?.toLowerCase()
  const count =
    quarter === 'half' ? 30 : quarter === 'quarter' ? 15 : countOf(groups['count'] ?? '')
  if (count === undefined || count > 59) return undefined
  return way === 'past' || way === 'after' ? count : -count
}
