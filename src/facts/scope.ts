import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, Published, TextFile } from '../model.ts'
import { coveredBy, isNamed } from './covers.ts'
import { didYouMean } from './did-you-mean.ts'
import { mergeRecords, type ReadFile } from './merge.ts'
import { publishedBy } from './published.ts'

/** What an article is held to. */
export interface Holding {
  /** Undefined when no record covers the article. */
  readonly record?: FactRecord
  /** The date that a record gives for the article. */
  readonly published?: Published
  readonly problems: readonly Problem[]
  /** The article names a record that is not there or cannot be read. */
  readonly lost?: true
}

/** Tells of each article which record it is held to. */
export interface Scope {
  holdingOf(file: string, named: readonly string[] | undefined): Holding
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
  const asOne = (chosen: readonly ReadFile[]) => {
    const key = chosen.map(({ file }) => file.file).join('\n')
    if (!merged.has(key)) merged.set(key, merge(chosen, input))
    return merged.get(key)
  }
  const hold = (file: string, chosen: readonly ReadFile[]): Holding => {
    const record = asOne(chosen)
    const published = chosen.flatMap((one) => publishedBy(one.record, file) ?? [])[0]
    return { ...(record ? { record } : {}), ...(published ? { published } : {}), problems: [] }
  }
  return {
    holdingOf(file, named) {
      if (!named) {
        return hold(file, covered ? files.filter((_, index) => covering[index]?.(file)) : files)
      }
      const all = [...files, ...onDemand]
      const means = (name: string) => (record: string) => isNamed(name, record, file)
      const lost = named.filter((name) => !all.some((one) => means(name)(one.file.file)))
      if (lost.length === 0) {
        return hold(
          file,
          all.filter((one) => named.some((name) => means(name)(one.file.file))),
        )
      }
      const unknown = lost.filter((name) => !broken.some(means(name)))
      return { problems: unknown.map((name) => unknownRecord(name, file, all)), lost: true }
    },
  }
}

function merge(chosen: readonly ReadFile[], { kinds, shared }: ScopeInput): FactRecord | undefined {
  return chosen.length > 1 ? mergeRecords(chosen, kinds, shared) : chosen[0]?.record
}

function unknownRecord(name: string, article: string, all: readonly ReadFile[]): Problem {
  const message = `No record \`${name}\`, which the article names under \`facts\` in its front matter`
  const files = all.map(({ file }) => file.file)
  const help = 'Write its path from the article, or its name without .yaml.'
  return { file: article, message, help: didYouMean(name, files) ?? help }
}
