import { grouped } from '../../grouped.ts'
import type { Confidence, Excerpt, Fact, Finding, Link, Result, Verdict } from '../../model.ts'
import { rank, type State, stateOf } from './state.ts'

/** One value of an article that is tied to the fact of its row. */
export interface Entry {
  readonly at: Excerpt
  readonly state: State
  /** `understates`, or why it could not be compared. */
  readonly says: string
  /** The value that the article was held to, where that is not the fact's first. */
  readonly held?: string
  readonly confidence: Confidence
  /** Index of its finding in the result. */
  readonly finding?: number
}

/** All that one article says of one fact, in text order; the state is that of the worst. */
export interface Cell {
  readonly state: State
  readonly entries: readonly Entry[]
}

export interface Row {
  readonly fact: Fact
  /** By the article's column; nothing for a silent one. */
  readonly cells: ReadonlyMap<number, Cell>
}

/** Facts of one event, or of all people, places, groups, quotations or figures. */
export interface Group {
  readonly name: string
  readonly rows: readonly Row[]
}

export interface Matrix {
  readonly articles: readonly string[]
  readonly groups: readonly Group[]
}

/** Facts down, articles across, in the order of the records and of the result. */
export function matrixOf(result: Result): Matrix {
  const articles = result.articles.map(({ file }) => file)
  const columns = new Map(articles.map((file, index) => [file, index]))
  const said = grouped(saidIn(result), ({ fact }) => nameOf(fact))
  const rowOf = (fact: Fact) => ({
    fact,
    cells: cellsOf(said.get(nameOf(fact)) ?? [], columns),
  })
  const groups = grouped(everyFact(result), groupOf)
  return {
    articles,
    groups: [...groups].map(([name, facts]) => ({ name, rows: facts.map(rowOf) })),
  }
}

/** The facts of the records, and any that only a claim knows of. */
function everyFact({ facts, verdicts }: Result): readonly Fact[] {
  const known = new Map(facts.map((fact) => [nameOf(fact), fact]))
  for (const { fact } of verdicts) if (!known.has(nameOf(fact))) known.set(nameOf(fact), fact)
  return [...known.values()]
}

/** Two records may have an id in common. */
function nameOf({ id, at }: Fact): string {
  return `${at.file}:${id}`
}

function groupOf({ id, event }: Fact): string {
  return event ?? id.split('.')[0] ?? id
}

/** An entry, and the fact that it is of. */
interface Said {
  readonly fact: Fact
  readonly entry: Entry
}

/** Every value that is tied to a fact: those that were compared, then the others. */
function saidIn(result: Result): readonly Said[] {
  const shown = new Map(result.facts.map((fact) => [nameOf(fact), fact.shown]))
  const findings = new Map(result.findings.map((one, index) => [placeOf(one), index]))
  const claims = result.verdicts.map((verdict) => {
    const { fact, link } = verdict
    const finding = findings.get(`${fact.id}:${link.at.file}:${link.at.start}:${link.at.end}`)
    const held = fact.shown === shown.get(nameOf(fact)) ? {} : { held: fact.shown }
    const entry = entryOf(verdict, finding === undefined ? undefined : result.findings[finding])
    return { fact, entry: { ...entry, ...held, ...(finding === undefined ? {} : { finding }) } }
  })
  const others = result.unlinked.flatMap((link) =>
    link.fact ? [{ fact: link.fact, entry: uncompared(link) }] : [],
  )
  return [...claims, ...others]
}

function placeOf({ fact, article }: Finding): string {
  return `${fact}:${article.file}:${article.start}:${article.end}`
}

function entryOf(verdict: Verdict, finding: Finding | undefined): Entry {
  const { link, comparison } = verdict
  const note = comparison.note === undefined ? '' : `: ${comparison.note}`
  return {
    at: link.at,
    state: finding?.acknowledged || verdict.suppression ? 'passed' : stateOf(verdict),
    says: `${comparison.relation}${note}`,
    confidence: link.confidence,
  }
}

function uncompared({ at, reason, confidence }: Link): Entry {
  return { at, state: 'unchecked', says: reason ?? 'it was not compared', confidence }
}

function cellsOf(said: readonly Said[], columns: ReadonlyMap<string, number>): Row['cells'] {
  const entries = said.map(({ entry }) => entry)
  const cells = [...grouped(entries, ({ at }) => at.file)].flatMap(([file, list]) => {
    const column = columns.get(file)
    return column === undefined ? [] : [[column, cellOf(list)] as const]
  })
  return new Map(cells)
}

function cellOf(list: readonly Entry[]): Cell {
  const entries = [...list].sort((a, b) => a.at.start - b.at.start)
  const worst = Math.min(...entries.map(({ state }) => rank(state)))
  return { state: entries.find(({ state }) => rank(state) === worst)?.state ?? 'silent', entries }
}
