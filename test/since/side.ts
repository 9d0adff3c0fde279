import { check, kinds, type Renames, readRecord, type Side, sinceBase } from '../../src/index.ts'
import type { Result } from '../../src/model.ts'

interface Sources {
  readonly record: string
  readonly articles: Readonly<Record<string, string>>
}

function sideOf({ record, articles }: Sources): Side {
  const file = { file: 'facts.yaml', text: record }
  return {
    articles: Object.entries(articles).map(([name, text]) => ({ file: name, text })),
    records: [file],
    onDemand: [],
    shared: [],
    readings: new Map([[file.file, readRecord(file, kinds)]]),
    covered: true,
    acknowledged: [],
  }
}

/** The check of a change from `before` to `now`; `moved` has new names by their old ones. */
export function changeOf(
  before: Sources,
  now: Sources,
  moved: Readonly<Record<string, string>> = {},
  record: 'head' | 'base' = 'head',
): Result {
  const [base, head] = [sideOf(before), sideOf(now)]
  const has = (side: Side, file: string) =>
    [...side.articles, ...side.records].some((one) => one.file === file)
  const back = new Map(Object.entries(moved).map(([old, name]) => [name, old]))
  const renames: Renames = {
    before: (file) => back.get(file) ?? (has(base, file) ? file : undefined),
    now: (file) => moved[file] ?? (has(head, file) ? file : undefined),
  }
  const found = check(head.articles, head.records)
  return sinceBase(found, head, { since: 'main', commit: 'c', base, renames, record })
}
