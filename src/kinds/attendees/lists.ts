import { TITLE_WORDS } from '../../english/name-words.ts'
import type { Item } from './items.ts'
import type { Unit } from './units.ts'
import { CLAUSE_STOPS, FINITE, MEET_VERBS } from './words.ts'

/** Somebody, or several people joined by commas and "and". */
export interface List {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
  /** Joined by a hyphen: "the Ortiz-Belov meeting". */
  readonly hyphen: boolean
}

type Joint = 'and' | 'comma' | 'hyphen' | 'led'

/** Maximal lists, in order. A possessor is in one only as its last item. */
export function listsOf(units: readonly Unit[], all: readonly Item[]): readonly List[] {
  // "Vance’s son-in-law, Bashir Okoye": Vance is part of the title.
  const items = all.filter((item, i) => {
    const next = all[i + 1]
    return !(item.possessive && next && isTitle(units.slice(item.to, next.from)))
  })
  const lists: List[] = []
  let run: Item[] = []
  let joints: Joint[] = []
  for (const [i, item] of items.entries()) {
    const before = items[i - 1]
    const found = before && !before.possessive ? joint(units, before, item) : undefined
    if (found === undefined) {
      lists.push(...split(run, joints))
      run = []
      joints = []
    } else joints.push(found)
    run.push(item)
  }
  return [...lists, ...split(run, joints)]
}

/** Cut a run so that every list of three or more ends in "and". */
function split(run: readonly Item[], joints: readonly Joint[]): readonly List[] {
  const lists: List[] = []
  let start = 0
  while (start < run.length) {
    let end = start + 1
    if (joints[start] === 'comma') {
      let last = start
      while (joints[last] === 'comma') last += 1
      if (joints[last] === 'and') end = last + 2
    }
    while (end < run.length && (joints[end - 1] === 'and' || joints[end - 1] === 'led')) end += 1
    if (joints[end - 1] === 'hyphen' && end === start + 1) end += 1
    const items = run.slice(start, end)
    const [first, last] = [items[0], items.at(-1)]
    const hyphen = joints[start] === 'hyphen' && items.length === 2
    if (first && last) lists.push({ items, from: first.from, to: last.to, hyphen })
    start = end
  }
  return lists
}

const CONJUNCTIONS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['and'],
  ['&'],
]

function joint(units: readonly Unit[], before: Item, item: Item): Joint | undefined {
  const gap = units.slice(before.to, item.from)
  if (
    gap.length === 1 &&
    /^[-–]$/u.test(gap[0]?.text ?? '') &&
    gap[0]?.start === units[before.to - 1]?.end
  )
    return 'hyphen'
  if (before.as === 'collective' && isLedBy(gap)) return 'led'
  const direct = readJoint(gap)
  if (direct) return direct
  const close = appositionEnd(gap)
  return close === undefined ? undefined : readJoint(gap.slice(close))
}

// "a US group led by special envoy Liu"
function isLedBy(gap: readonly Unit[]): boolean {
  return (
    /^(?:led|headed)$/u.test(gap[0]?.lower ?? '') && gap[1]?.lower === 'by' && isTitle(gap.slice(2))
  )
}

/** A comma or a conjunction, then nothing but a title. */
function readJoint(gap: readonly Unit[]): Joint | undefined {
  const comma = gap[0]?.text === ','
  const rest = comma ? gap.slice(1) : gap
  const word = CONJUNCTIONS.find((words) => words.every((one, i) => rest[i]?.lower === one))
  if (!comma && !word) return undefined
  if (!isTitle(rest.slice(word?.length ?? 0))) return undefined
  return word ? 'and' : 'comma'
}

const IN_TITLE = new Set('a an the his her its their of and to for'.split(' '))

/** Title, appositive or nothing before a name: "harbor police chief", "Vance’s son-in-law, ". */
export function isTitle(units: readonly Unit[]): boolean {
  const comma = units.at(-1)?.text === ','
  const words = comma ? units.slice(0, -1) : units
  const last = words.at(-1)
  if (!last) return !comma
  if (words.length > 12) return false
  return closesTitle(words, comma) && words.every((unit) => isTitleUnit(unit))
}

const NOUN_OPENERS = new Set('a an his her its their'.split(' '))

/** The last unit ends a title: "envoy", "Chief of the General Staff", without a comma "Harlovian". */
export function closesTitle(units: readonly Unit[], comma: boolean): boolean {
  // "Gov." and "Mr." end in a full stop of their own.
  const last = units.at(units.at(-1)?.text === '.' ? -2 : -1)
  if (!last) return false
  if (TITLE_WORDS.has(last.lower)) return true
  if (!comma && (last.as === 'group' || last.groups.length > 0)) return true
  // "her friend Ortiz", "Harlovian critic Ortiz": any noun, behind a word that makes it a noun.
  const opener = units.slice(-4, -1)
  const noun = last.as === 'word' && !last.capital && !IN_TITLE.has(last.lower)
  if (
    !comma &&
    noun &&
    !/(?:ly|ed)$/u.test(last.lower) &&
    opener.some((unit) => unit.as === 'group' || NOUN_OPENERS.has(unit.lower))
  )
    return true
  const near = units.slice(-8)
  return near.some((unit, i) => unit.lower === 'of' && TITLE_WORDS.has(near[i - 1]?.lower ?? ''))
}

/** May stand in a title: no verb, no preposition but "of", "to", "for". */
export function isTitleUnit(unit: Unit): boolean {
  if (unit.as === 'group' || unit.as === 'place') return true
  if (unit.as === 'person') return unit.possessive
  if (unit.lower === "'s" || unit.text === '.' || IN_TITLE.has(unit.lower)) return true
  if (unit.as !== 'word') return false
  const { lower } = unit
  return (
    !/^(?:by|with|between|among|as|them)$/u.test(lower) &&
    !CLAUSE_STOPS.has(lower) &&
    !FINITE.has(lower) &&
    (!MEET_VERBS.has(lower) || unit.capital)
  )
}

const OPENS_APPOSITION = new Set('the a an his her its their who whose now former then'.split(' '))

/**
 * Where an aside behind a name ends, as an index into the units: of ", the mayor," the second
 * comma, of "(D)" or "—…—" the unit behind. Undefined when there is none within 24 units.
 */
export function appositionEnd(units: readonly Unit[]): number | undefined {
  const mark = units[0]?.text ?? ''
  const closing = mark === '(' ? ')' : mark
  if (!/^[,(—–]$/u.test(mark)) return undefined
  const opener = units[1]
  if (mark === ',' && !(opener && opensApposition(opener))) return undefined
  const end = units.findIndex((unit, i) => i > 1 && i < 24 && unit.text === closing)
  if (end < 0) return undefined
  return mark === ',' ? end : end + 1
}

function opensApposition(unit: Unit): boolean {
  if (OPENS_APPOSITION.has(unit.lower) || TITLE_WORDS.has(unit.lower)) return true
  // "Ortiz, 52, and …"; "Liu, Vance’s sister, and …"
  return /^\p{N}/u.test(unit.text) || unit.as === 'group' || unit.possessive
}
