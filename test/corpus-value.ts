import { isFigureValue, type Quantity } from '../src/english/quantity.ts'
import type { RecogniseContext } from '../src/kinds/kind.ts'
import type { FactRecord } from '../src/model.ts'

const day = 86_400_000

const record: FactRecord = {
  file: 'facts.yaml',
  people: new Map(),
  places: new Map(),
  groups: new Map(),
  events: new Map(),
  facts: [],
  published: [],
  covers: [],
  policy: new Map(),
}

const article = { file: 'article.txt', text: '', sentences: [], comments: [] }

/** What a recogniser may ask for, with an empty record. `published` is an ISO date. */
export function contextOf(published?: string): RecogniseContext {
  const known = published === undefined ? {} : { published: Date.parse(published) / day }
  return { ...known, article, names: [], record }
}

/**
 * A recognised value as the corpus writes it: durations in `seconds` and `to`, days as ISO dates;
 * any other value as it is.
 */
export function machineForm(kind: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { number, high, from, to, ...rest } = value as Readonly<Record<string, unknown>>
  if (kind === 'figures') return figureForm(value)
  if (kind === 'duration') return { seconds: number, ...optional({ to: high }), ...rest }
  if (kind === 'date') return { ...optional({ from: iso(from), to: iso(to) }), ...rest }
  return value
}

/** The dimension with its number; a score by its sides. */
function figureForm(value: unknown): unknown {
  if (!isFigureValue(value)) return value
  const { figure } = value
  if (figure.form === 'score') {
    return { score: figure.sides, ...(figure.either ? { either: true } : {}) }
  }
  const [first, second] = figure.readings.map(quantityForm)
  return { ...first, ...(second === undefined ? {} : { also: second }) }
}

function quantityForm({ amount, dimension, currency, per, nouns, counted }: Quantity) {
  const number = Math.round(amount.number * 1e6) / 1e6
  return {
    [dimension]: number,
    modifier: amount.modifier,
    ...optional({ to: amount.high, currency, per }),
    ...(counted ? { noun: nouns.at(-1) } : {}),
  }
}

function iso(civilDay: unknown): string | undefined {
  if (typeof civilDay !== 'number') return undefined
  return new Date(civilDay * day).toISOString().slice(0, 10)
}

function optional(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
