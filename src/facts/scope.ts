import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, TextFile } from '../model.ts'
import { coveredBy, isNamed } from './covers.ts'
import { didYouMean } from './did-you-mean.ts'
import { mergeRecords, type ReadFile } from './merge.ts'

/** What an article is held to. */
export interface Holding {
  /** None when no record covers the article. */
  readonly records: readonly FactRecord[]
  /** The article itself says that it is held to these. */
  readonly asked: boolean
  readonly problems: readonly Problem[]
  /** The article names a record that is not there or cannot be read. */
  readonly lost?: true
}

/** Tells of each article which records it is held to. */
export interface Scope {
  holdingOf(file: string, named: readonly string[] | undefined): Holding
  /** Several of its records read as one; undefined for none. */
  asOne(records: readonly FactRecord[]): FactRecord | undefined
}

export interface ScopeInput {
  readonly files: readonly ReadFile[]
  /** Only for the articles that name them. */
  readonly onDemand: readonly ReadFile[]
  /** Names of records that could not be read, which is told elsewhere. */
  readonly broken: readonly string[]
  /** Articles are held to the records that cover them, not to all. */
  readonly covered: boolean
  /** The names of all articles. */
  readonly articles: readonly string[]
  readonly kinds: readonly Kind[]
  readonly shared: readonly TextFile[]
}

/** Which record each article is held to: those it names, else those that cover it, else all. */
export function scopeOf(input: ScopeInput): Scope {
  const { files, onDemand, broken, covered, articles } = input
  const covering = files.map(({ record }) => coveredBy(record, articles))
  const merged = new Map<string, FactRecord | undefined>()
  const known = [...files, ...onDemand]
  const hold = (chosen: readonly ReadFile[], asked: boolean): Holding => ({
    records: chosen.map(({ record }) => record),
    asked,
    problems: [],
  })
  return {
    holdingOf(file, named) {
      if (!named) {
        const chosen = covered ? files.filter((_, index) => covering[index]?.(file)) : files
        return hold(chosen, false)
      }
      const means = (name: string) => (record: string) => isNamed(name, record, file)
      const lost = named.filter((name) => !known.some((one) => means(name)(one.file.file)))
      if (lost.length === 0) {
        const chosen = known.filter((one) => named.some((name) => means(name)(one.file.file)))
        return hold(chosen, true)
      }
      const problems = lost
        .filter((name) => !broken.some(means(name)))
        .map((name) => unknownRecord(name, file, known))
      return { records: [], asked: true, problems, lost: true }
    },
    asOne(records) {
      const [first] = records
      if (records.length < 2) return first
      const key = records.map(({ file }) => file).join('\n')
      const read = known.filter(({ record }) => records.includes(record))
      if (!merged.has(key)) merged.set(key, mergeRecords(read, input.kinds, input.shared))
      return merged.get(key)
    },
  }
}

function unknownRecord(name: string, article: string, all: readonly ReadFile[]): Problem {
  const message = `No record \`${name}\`, which the article names under \`facts\` in its front matter`
  const files = all.map(({ file }) => file.file)
  const help = 'Write its path from the article, or its name without .yaml.'
  return { file: article, message, help: didYouMean(name, files) ?? help }
}
