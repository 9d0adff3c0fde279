import { family, fits, free, must } from './fit.ts'
import type { Label } from './labels.ts'
import type { Flag, Reach, Report, Tied } from './report.ts'

/** Gold fact id to the ids of the record's facts that say it. */
export type FactMap = Readonly<Record<string, string | readonly string[]>>

/** Counts of labels; `false` and `errorsFalse` are of flags. */
export interface Count {
  must: number
  found: number
  false: number
  /** Of `found`, those that an error has found; of `false`, the errors. */
  errorsFound: number
  errorsFalse: number
  agree: number
  /** Of the mentions that agree, those tied to the right fact, and to a wrong one only. */
  linked: number
  wrong: number
}

export interface Score {
  readonly total: Count & { readonly flags: number; readonly debatable: number }
  readonly kinds: Readonly<Record<string, Count>>
  /** By the kind of the flag, not of the label. */
  readonly errors: Readonly<Record<string, Tally>>
  readonly missed: readonly Label[]
  readonly falseFlags: readonly Flag[]
  readonly mistied: readonly Mistied[]
}

/** A mention that agrees, and the facts that it was tied to instead. */
export interface Mistied {
  readonly label: Label
  readonly facts: readonly string[]
}

/** Errors that hit a label, and errors that hit none. */
export interface Tally {
  right: number
  wrong: number
}

/** The tally of a kind, made where it is missing. */
export function tally(tallies: Record<string, Tally>, kind: string): Tally {
  const known = tallies[kind] ?? { right: 0, wrong: 0 }
  tallies[kind] = known
  return known
}

/** Nothing counted yet. */
export function nothing(): Count {
  const links = { agree: 0, linked: 0, wrong: 0 }
  return { must: 0, found: 0, false: 0, errorsFound: 0, errorsFalse: 0, ...links }
}

/** `into` with every count of `other` added to its own. */
export function add(into: Count, other: Count): void {
  for (const key of countKeys) into[key] += other[key]
}

const countKeys = Object.keys(nothing()) as (keyof Count)[]

/**
 * A report held against labels. A flag hits a label when they overlap, its kind fits and it is not
 * much longer. A name that is spelt one way in one article is one label. Without a map every tie
 * of a fitting kind is right.
 */
export function score(
  labels: readonly Label[],
  { flags, tied }: Pick<Report, 'flags' | 'tied'>,
  map?: FactMap,
): Score {
  const counter = new Counter()
  const judged = judge(labels, flags)
  for (const flag of judged.wrong) {
    counter.of(flag.kind).false += 1
    if (flag.severity === 'error') counter.of(flag.kind).errorsFalse += 1
  }
  const missed: Label[] = []
  for (const group of grouped(labels)) {
    const [label] = group
    if (!label) continue
    const by = group.flatMap((one) => judged.hits.get(one) ?? [])
    const count = counter.of(family(label.kind))
    count.must += 1
    if (by.length > 0) count.found += 1
    else missed.push(label)
    if (by.some(({ severity }) => severity === 'error')) count.errorsFound += 1
  }
  const mistied: Mistied[] = []
  for (const label of labels) {
    if (label.verdict !== 'agree' || label.kind === undefined) continue
    const count = counter.of(family(label.kind))
    const ties = tied.filter((tie) => covers(tie, label))
    const right = ties.some(({ fact }) => isRight(fact, label, map))
    count.agree += 1
    if (right) count.linked += 1
    else if (map && ties.length > 0) {
      count.wrong += 1
      mistied.push({ label, facts: ties.map(({ fact }) => fact) })
    }
  }
  return {
    total: { ...counter.total(), flags: flags.length, debatable: judged.debatable },
    kinds: counter.kinds,
    errors: errorsOf(judged),
    missed,
    falseFlags: judged.wrong,
    mistied,
  }
}

class Counter {
  readonly kinds: Record<string, Count> = {}

  of(kind: string): Count {
    const count = this.kinds[kind] ?? nothing()
    this.kinds[kind] = count
    return count
  }

  total(): Count {
    const total = nothing()
    for (const count of Object.values(this.kinds)) add(total, count)
    return total
  }
}

interface Judged {
  readonly hits: ReadonlyMap<Label, readonly Flag[]>
  readonly right: readonly Flag[]
  readonly wrong: readonly Flag[]
  readonly debatable: number
}

function judge(labels: readonly Label[], flags: readonly Flag[]): Judged {
  const hits = new Map<Label, Flag[]>()
  const right: Flag[] = []
  const wrong: Flag[] = []
  let debatable = 0
  for (const flag of flags) {
    const near = labels.filter((label) => overlaps(flag.article, flag.spans, label))
    const hit = near.filter((label) => must.has(label.verdict) && fits(flag.kind, label.kind))
    for (const label of hit) hits.set(label, [...(hits.get(label) ?? []), flag])
    if (hit.length > 0) right.push(flag)
    else if (near.some(({ verdict }) => free.has(verdict))) debatable += 1
    else wrong.push(flag)
  }
  return { hits, right, wrong, debatable }
}

/** A list of people is longer than the label of one who is left out of it. */
const slack = (label: Label) => (label.kind === 'attendees' ? 400 : 60)

function overlaps(article: string, spans: readonly Reach[], label: Label): boolean {
  if (article !== label.article) return false
  const length = label.end - label.start
  const longest = Math.max(3 * length, length + slack(label))
  return spans.some(
    ({ start, end }) => start < label.end && end > label.start && end - start <= longest,
  )
}

function covers({ article, kind, span }: Tied, label: Label): boolean {
  return overlaps(article, [span], label) && fits(kind, label.kind)
}

function isRight(fact: string, label: Label, map: FactMap | undefined): boolean {
  return !map || [map[label.fact ?? '']].flat().includes(fact)
}

function grouped(labels: readonly Label[]): Iterable<readonly Label[]> {
  const groups = new Map<string, Label[]>()
  for (const label of labels) {
    if (!must.has(label.verdict)) continue
    const which = label.kind === 'name' ? label.quote.toLowerCase() : label.start
    const key = `${label.article}|${label.fact}|${which}`
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  return groups.values()
}

function errorsOf({ right, wrong }: Judged): Score['errors'] {
  const errors: Record<string, Tally> = {}
  for (const flag of right) if (flag.severity === 'error') tally(errors, flag.kind).right += 1
  for (const flag of wrong) if (flag.severity === 'error') tally(errors, flag.kind).wrong += 1
  return errors
}
