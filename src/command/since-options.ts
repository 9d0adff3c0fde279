import { didYouMean } from '../facts/did-you-mean.ts'
import { today } from './today.ts'

/** What a check is held against beside the record: an earlier state, and the calendar. */
export interface SinceRequest {
  /** A git reference; only what is new since the merge base of HEAD and that fails. */
  readonly since?: string
  readonly failOnRecordChange: boolean
  /** Whose record decides. */
  readonly record: 'head' | 'base'
  /** `2026-12-31` */
  readonly today: string
}

type Given = ReadonlyMap<string, readonly string[]>

/** What the options of `--since` ask for, and the day; with any complaint, half of it. */
export function readSinceOptions(given: Given): {
  readonly request: SinceRequest
  readonly complaints: readonly string[]
} {
  const since = given.get('since')?.at(-1)
  const side = given.get('record')?.at(-1) ?? 'head'
  const day = readToday(given)
  const alone = ['record', 'fail-on-record-change'].filter(
    (name) => given.has(name) && since === undefined,
  )
  const request = {
    ...(since === undefined ? {} : { since }),
    failOnRecordChange: given.has('fail-on-record-change'),
    record: side === 'base' ? ('base' as const) : ('head' as const),
    today: day.today,
  }
  return {
    request,
    complaints: [
      ...alone.map((name) => `\`--${name}\` needs \`--since REF\` to say what changed.`),
      ...(side === 'head' || side === 'base' ? [] : [unknownSide(side)]),
      ...day.complaints,
    ],
  }
}

function unknownSide(value: string): string {
  const guess = didYouMean(value, ['head', 'base'])
  return `Unknown value \`${value}\` of \`--record\`, expected one of \`head\`, \`base\`.${guess ? ` ${guess}` : ''}`
}

/** The day of `--today`, else of the clock. */
function readToday(given: Given): {
  readonly today: string
  readonly complaints: readonly string[]
} {
  const asked = given.get('today')?.at(-1)
  if (asked === undefined) return { today: today(), complaints: [] }
  return { today: asked, complaints: isDay(asked) ? [] : [noDay('today', asked)] }
}

/** `2026-12-31`, and such a day exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The complaint on an option that is no day. */
export function noDay(option: string, value: string): string {
  return `Unknown value \`${value}\` of \`--${option}\`, expected a day such as \`2026-12-31\`.`
}
