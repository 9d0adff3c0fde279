import type { Outcome, OutsideCase, Scorer } from './scorer.ts'

/** What a recogniser did on a file of cases. */
export interface Measured {
  readonly kind: string
  /** Cases that expect a value and do not contradict the design. */
  readonly rows: number
  readonly right: number
  readonly rightWithHedge: number
  readonly missed: number
  readonly apart: number
  readonly negatives: number
  readonly hits: number
  /** One line for each case that is not right, for `--list`. */
  readonly notes: readonly string[]
}

/** Run a scorer over its cases. */
export function measure(kind: string, all: readonly OutsideCase[], scorer: Scorer): Measured {
  const cases = all.filter((one) => scorer.judges?.(one) ?? true)
  const negatives = cases.filter(({ negative }) => negative)
  const hits = negatives.filter((one) => scorer.hits(one).length > 0)
  const judged = cases
    .filter(({ negative }) => !negative)
    .map((outside) => ({ outside, outcome: scorer.score(outside) }))
  const count = (is: (outcome: Outcome) => boolean) =>
    judged.filter(({ outcome }) => is(outcome)).length
  const apart = count(({ result }) => result === 'apart')
  return {
    kind,
    rows: judged.length - apart,
    right: count(({ result }) => result === 'right'),
    rightWithHedge: count(({ result, hedge }) => result === 'right' && hedge !== false),
    missed: count(({ result }) => result === 'missed'),
    apart,
    negatives: negatives.length,
    hits: hits.length,
    notes: [
      ...judged.flatMap(({ outside, outcome }) => noteOf(outside, outcome)),
      ...hits.map((one) => `  hit     ${quote(one)}: ${scorer.hits(one).join('; ')}`),
    ],
  }
}

/** The sum of several files. */
export function pool(all: readonly Measured[]): Measured {
  const sum = (key: Exclude<keyof Measured, 'kind' | 'notes'>) =>
    all.reduce((total, one) => total + one[key], 0)
  return {
    kind: 'pooled',
    rows: sum('rows'),
    right: sum('right'),
    rightWithHedge: sum('rightWithHedge'),
    missed: sum('missed'),
    apart: sum('apart'),
    negatives: sum('negatives'),
    hits: sum('hits'),
    notes: [],
  }
}

/** "duration   78 rows, right 97.4 %, …" */
export function lineOf(one: Measured): string {
  return [
    `${one.kind.padEnd(10)}${one.rows} rows`,
    `right value ${share(one.right, one.rows)}`,
    `value and hedge ${share(one.rightWithHedge, one.rows)}`,
    `missed ${one.missed}`,
    `counted apart ${one.apart}`,
    `negatives hit ${one.hits} of ${one.negatives} (${share(one.hits, one.negatives)})`,
  ].join(', ')
}

/** Every case that is not right, with what was found. */
export function listOf({ kind, notes }: Measured): string {
  return [`${kind}: ${notes.length} to look at`, ...notes].join('\n')
}

function noteOf(outside: OutsideCase, outcome: Outcome): readonly string[] {
  const { result, hedge, found, reason } = outcome
  if (result === 'right' && hedge !== false) return []
  const label = (result === 'right' ? 'hedge' : result).padEnd(7)
  const why = reason === undefined ? '' : ` (${reason})`
  const expected = JSON.stringify(outside.value)
  return [`  ${label} ${quote(outside)} expected ${expected}, found ${found || 'nothing'}${why}`]
}

function quote({ text, span }: OutsideCase): string {
  const shown = text.length > 120 ? `${text.slice(0, 117)}…` : text
  return span ? `\`${text.slice(...span)}\` in \`${shown}\`` : `\`${shown}\``
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
