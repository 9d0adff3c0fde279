/** A place in an article that an annotator has judged. Offsets are UTF-16, end exclusive. */
export interface Label {
  /** Name of the article's file, without its ending. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly verdict: string
  /** Id of the gold fact; undefined for one of nothing that the record holds. */
  readonly fact?: string
  readonly kind?: string
}

interface Row {
  readonly file?: string
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote?: string
  readonly surface?: string
  readonly verdict?: string
  readonly class?: string
  /** Null for one of nothing that the record holds. */
  readonly fact?: string | null
  readonly kind?: string
}

interface Gold {
  readonly mentions: readonly Row[]
  readonly distractors?: readonly Row[]
  /** Lists in the gold of the seeds; other things elsewhere. */
  readonly canonical?: unknown
  readonly names?: unknown
  readonly files?: Readonly<Record<string, { readonly file: string }>>
}

/** Every label of a file of labels, of the stories' form or of the seeds'. Throws on bad JSON. */
export function readLabels(text: string): readonly Label[] {
  const gold = JSON.parse(text) as Gold
  const canonical = list<{ readonly id: string; readonly kind?: string }>(gold.canonical)
  const kinds = new Map(canonical.map(({ id, kind }) => [id, kind]))
  const spellings = list<Row>(gold.names).filter((row) =>
    /translit|patronymic|variant/u.test(row.class ?? row.verdict ?? ''),
  )
  const rows: readonly Row[] = [
    ...gold.mentions,
    ...(gold.distractors ?? []).map((row) => ({ ...row, verdict: 'distractor' })),
    ...spellings.map((row) => ({ ...row, verdict: 'spelling-variant', kind: 'name' })),
  ]
  return rows.map((row) => {
    const verdict = row.verdict ?? ''
    const fact = row.fact ?? undefined
    const kind = row.kind ?? kinds.get(fact ?? '') ?? kindInId(fact, verdict)
    return {
      article: stem(row.file ?? gold.files?.[row.article]?.file ?? row.article),
      start: row.start,
      end: row.end,
      quote: row.quote ?? row.surface ?? '',
      verdict,
      ...(fact === undefined ? {} : { fact }),
      ...(kind === undefined ? {} : { kind }),
    }
  })
}

/** The name of a file without folders and ending. */
export function stem(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.[a-z]+$/u, '')
}

function list<Entry>(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : []
}

/** The seeds' fact ids tell the kind; the first that fits counts. */
const inId: readonly (readonly [RegExp, string])[] = [
  [/\.who/u, 'attendees'],
  [/^order:/u, 'order'],
  [/^quote\./u, 'quote'],
  [/\.name$/u, 'name'],
  [/\.role$/u, 'role'],
  [/duration/u, 'duration'],
  [/anniversary|\.nth|first/u, 'ordinal'],
  [/place|where/u, 'place'],
  [/date/u, 'date'],
  [/start/u, 'time'],
  [/count|share|amount|value/u, 'count'],
]

function kindInId(fact: string | undefined, verdict: string): string | undefined {
  if (fact === undefined || fact.includes('@')) return undefined
  if (verdict.includes('member')) return 'attendees'
  return inId.find(([pattern]) => pattern.test(fact))?.[1]
}
