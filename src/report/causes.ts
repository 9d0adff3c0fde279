import { grouped } from '../grouped.ts'
import type { Finding, Relation, Result, Verdict } from '../model.ts'
import { worstFirst } from './severity.ts'

/**
 * Why findings belong together. `record`: most articles disagree with a fact in the same way, so
 * the record may be wrong. `article`: most of what an article says differs, so it may be about
 * something else. `value`: an article says the same of a fact in one or more places.
 */
export interface Cause {
  /** Stays the same while its findings do; no two causes of a result share it. */
  readonly id: string
  readonly type: 'record' | 'article' | 'value'
  /** Its worst finding first, the others in the order of the result. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** How many articles (`record`) or facts (`article`) disagree, of how many that were held. */
  readonly disagree: number
  readonly held: number
}

/** Fewer articles may be alike by chance. */
const fewestArticles = 3

/** An article that is wrong of fewer facts is easily read one by one. */
const fewestFacts = 4

/** A spelling or a wording says nothing of the story, and the record is right to ask for one. */
const wording: ReadonlySet<string> = new Set<Relation>(['variant', 'misspelled', 'differs'])

/**
 * The findings of a result by their cause, in the order of the first finding of each. Every
 * finding has one; what a person accepted is nobody's evidence and stays by itself. Pure.
 */
export function causesOf({
  findings,
  verdicts,
}: Pick<Result, 'findings' | 'verdicts'>): readonly Cause[] {
  const held = verdicts.filter(({ comparison }) => comparison.relation !== 'unchecked')
  const open = findings.filter(({ acknowledged }) => !acknowledged)
  const ofRecord = recordCauses(open, held)
  const taken = new Set(ofRecord.flatMap((one) => one.findings))
  const ofArticle = articleCauses(
    open.filter((one) => !taken.has(one)),
    held,
  )
  for (const one of ofArticle) for (const finding of one.findings) taken.add(finding)
  const rest = findings.filter((one) => !taken.has(one))
  const ofValue = valuesOf({ findings: rest })
  const at = new Map(findings.map((finding, index) => [finding, index]))
  const first = (cause: Cause) => Math.min(...cause.findings.map((one) => at.get(one) ?? 0))
  return [...ofRecord, ...ofArticle, ...ofValue].sort((a, b) => first(a) - first(b))
}

/** Findings, as those of a cause, by what is said: each value of an article with all its places. */
export function valuesOf({ findings }: Pick<Result, 'findings'>): readonly Cause[] {
  return [...grouped(findings, valueKey)].flatMap(([key, all]) => causeOf('value', key, all, 1, 1))
}

/** The id of its cause, for each finding. */
export function causeIds(causes: readonly Cause[]): ReadonlyMap<Finding, string> {
  return new Map(causes.flatMap(({ id, findings }) => findings.map((one) => [one, id] as const)))
}

function recordCauses(open: readonly Finding[], held: readonly Verdict[]): readonly Cause[] {
  const spoken = grouped(held, ({ fact }) => `${fact.at.file}:${fact.id}`)
  return [...grouped(open, recordKey)].flatMap(([key, findings]) => {
    const [first] = findings
    if (!first) return []
    const articles = filesOf(spoken.get(factKey(first)) ?? [], ({ link }) => link.at.file)
    const disagree = filesOf(findings, ({ article }) => article.file)
    if (disagree < fewestArticles || disagree * 2 <= articles) return []
    return causeOf('record', key, findings, disagree, Math.max(articles, disagree))
  })
}

function articleCauses(open: readonly Finding[], held: readonly Verdict[]): readonly Cause[] {
  const telling = open.filter((one) => !wording.has(relationOf(one)))
  // Its people and places have their names in any story.
  const told = grouped(
    held.filter(({ fact }) => fact.entity === undefined),
    ({ link }) => link.at.file,
  )
  return [...grouped(telling, ({ article }) => article.file)].flatMap(([file, findings]) => {
    const spoken = new Set((told.get(file) ?? []).map(({ fact }) => `${fact.at.file}:${fact.id}`))
    const differing = new Set(findings.map(factKey).filter((fact) => spoken.has(fact))).size
    if (differing < fewestFacts || differing * 2 <= spoken.size) return []
    return causeOf('article', file, findings, differing, spoken.size)
  })
}

function causeOf(
  type: Cause['type'],
  key: string,
  all: readonly Finding[],
  disagree: number,
  held: number,
): readonly [Cause] | readonly [] {
  const [first, ...others] = [...all].sort(worstFirst)
  return first ? [{ id: `${type}:${key}`, type, findings: [first, ...others], disagree, held }] : []
}

/** The same words of the same fact, held alike: what somebody accepted stays apart. */
function valueKey(finding: Finding): string {
  const { article, rule, severity, status, acknowledged } = finding
  const standing = acknowledged ? 'accepted' : `${status}:${severity}`
  const parts = [article.file, factKey(finding), rule, standing, normal(article.text)]
  return parts.join(':')
}

function recordKey(finding: Finding): string {
  const words = wording.has(relationOf(finding)) ? `:${normal(finding.article.text)}` : ''
  return `${factKey(finding)}:${finding.rule}${words}`
}

/** Two records may have an id in common. */
function factKey({ record, fact }: Finding): string {
  return `${record.file}:${fact}`
}

function relationOf({ rule }: Finding): string {
  return rule.slice(rule.indexOf('/') + 1)
}

function normal(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function filesOf<Item>(items: readonly Item[], file: (item: Item) => string): number {
  return new Set(items.map(file)).size
}
