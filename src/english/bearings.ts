import { isSlip } from './spelling.ts'

/** Where something lies from a landmark: "12 miles north-west of the town of Harlow". */
export interface Bearing {
  /** Clockwise from north, 0 to 360. */
  readonly degrees: number
  /** As written: "north-west of the town of Harlow". */
  readonly text: string
  /** Words that tell the landmark from others, lower case: "harlow". */
  readonly landmark: readonly string[]
}

const POINT = /north|south|east|west/giu
const FIELDS: Readonly<Record<string, number>> = { north: 0, east: 90, south: 180, west: 270 }

// Right behind a length: "(20 miles) due north-north-west of the port of Harlow"
const BEARING =
  /^\s*(?:\([^()]{0,40}\)\s*)?(?:away\s+)?(?:to\s+the\s+|due\s+|just\s+)?(?<text>(?<points>(?:north|south|east|west)(?:[-\s]?(?:north|south|east|west)){0,2})(?:erly|wards?)?\s+(?:of|from)\s+(?<place>[^,.;:()“”"\n]{1,60}))/iu

// "of Harlow | in the north", "of the camp | where"
const ENDS =
  /\s(?:and|but|or|in|on|at|to|near|along|where|which|who|that|when|while|after|before|as|is|are|was|were|has|had|said)\s.*$/isu

/** They say what sort of landmark it is, and fit too many. */
const SORTS = new Set(
  `a an the of from its his her their this that town city village port island islands coast
  center centre airport province region state county district border main nearest nearby provincial
  regional old here there it where shore mainland south north east west`.split(/\s+/u),
)

/** The bearing that stands right behind a length, which ends at `at`. */
export function readBearing(text: string, at: number): Bearing | undefined {
  const groups = BEARING.exec(text.slice(at, at + 160))?.groups
  if (!groups) return undefined
  const place = (groups['place'] ?? '').replace(ENDS, '')
  const landmark = (place.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !SORTS.has(word),
  )
  const whole = groups['text'] ?? ''
  const shown = whole.slice(0, whole.length - (groups['place'] ?? '').length) + place
  return { degrees: degreesOf(groups['points'] ?? ''), text: shown.trim(), landmark }
}

/**
 * "north-west" halves the angle between its two, "north-north-west" that between its first and the
 * rest: the 16 points of the compass.
 */
function degreesOf(points: string): number {
  const fields = (points.toLowerCase().match(POINT) ?? []).map((point) => FIELDS[point] ?? 0)
  const [first = 0, ...rest] = fields
  if (rest.length === 0) return first
  const last = rest.length === 2 ? middle(rest[0] ?? 0, rest[1] ?? 0) : (rest[0] ?? 0)
  return middle(first, last)
}

function middle(one: number, other: number): number {
  const turn = ((other - one + 540) % 360) - 180
  return (one + turn / 2 + 360) % 360
}

/** A quarter of the compass: from there on one way is another, not the same told loosely. */
const QUARTER = 90

/** Whether two bearings go different ways: "north" and "north-west" do not, "north" and "east" do. */
export function partWays(one: Bearing, other: Bearing): boolean {
  const turn = Math.abs(one.degrees - other.degrees)
  return Math.min(turn, 360 - turn) >= QUARTER
}

/** Both are taken from a landmark of one name, a slip in its spelling aside. */
export function hasSameLandmark(one: Bearing, other: Bearing): boolean {
  return one.landmark.some((word) =>
    other.landmark.some((own) => word === own || isSlip(word, own)),
  )
}
