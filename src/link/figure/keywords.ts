import { type FigureValue, isFigureValue } from '../../english/quantity.ts'
import { formsOf } from '../../english/word-forms.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Fact, FactRecord, Span, Token } from '../../model.ts'

/** One of a figure's words or phrases, with every form of each of its words. */
export interface Keyword {
  readonly text: string
  readonly forms: readonly ReadonlySet<string>[]
}

/** A figure of the record, ready to be looked for. */
export interface RecordedFigure {
  readonly fact: Fact
  readonly value: FigureValue
  readonly keywords: readonly Keyword[]
}

const compiled = new WeakMap<FactRecord, readonly RecordedFigure[]>()

/** Every figure of the record with its words, compiled once per record. */
export function recordedFigures(record: FactRecord, kind: Kind): readonly RecordedFigure[] {
  const known = compiled.get(record)
  if (known) return known
  const figures = record.facts.flatMap((fact) => {
    const { value } = fact
    if (fact.kind !== kind.name || !isFigureValue(value)) return []
    const words = (kind.words?.(value) ?? []).flatMap((word) => spellingsOf(word, record))
    return [{ fact, value, keywords: words.map((word) => compile(word, fact.event !== undefined)) }]
  })
  compiled.set(record, figures)
  return figures
}

/** "Hawks" stands for the group of that name: "Harlow Hawks" and "Harlow" are its words as well. */
function spellingsOf(word: string, { groups, people }: FactRecord): readonly string[] {
  const named = [...groups.values(), ...people.values()].find(({ name, also }) =>
    [name, ...also].includes(word),
  )
  return named ? [...new Set([word, named.name, ...named.also])] : [word]
}

/** What an event paid may be told by any word for that; a figure of no event keeps to its own. */
function compile(text: string, framed: boolean): Keyword {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return { text, forms: words.map((word) => formsOf(word, framed)) }
}

/** A keyword that is a name to its last word: "Ortiz", "Harlow Hawks"; not "Richter scale". */
export function isName({ text }: Keyword): boolean {
  return /^\p{Lu}/u.test(text) && /(?:^|[\s-])[\p{Lu}\p{N}][^\s-]*$/u.test(text)
}

/** Words of a phrase may stand this far apart: "the budget of the library". */
const PHRASE_REACH = 6

/** Where a keyword stands among the tokens of a sentence; ends are exclusive. */
export function occurrencesOf(keyword: Keyword, tokens: readonly Token[]): readonly Span[] {
  const [first, ...rest] = keyword.forms
  if (!first) return []
  const found: Span[] = []
  for (const [index, token] of tokens.entries()) {
    if (!first.has(token.lower)) continue
    let span: Span | undefined = { start: index, end: index + 1 }
    for (const forms of rest) span = span && widened(span, forms, tokens)
    if (span) found.push(span)
  }
  return found
}

/** The words of those keywords of some figures that stand in a sentence, lower case. */
export function wordsThere(
  figures: readonly RecordedFigure[],
  tokens: readonly Token[],
): ReadonlySet<string> {
  const there = figures.flatMap(({ keywords }) =>
    keywords.filter((keyword) => occurrencesOf(keyword, tokens).length > 0),
  )
  return new Set(there.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/u)))
}

/** The span with the nearest token of these forms, if it is near enough. */
function widened(
  span: Span,
  forms: ReadonlySet<string>,
  tokens: readonly Token[],
): Span | undefined {
  for (let away = 0; away < PHRASE_REACH; away += 1) {
    const behind = span.end + away
    if (forms.has(tokens[behind]?.lower ?? '')) return { start: span.start, end: behind + 1 }
    const before = span.start - 1 - away
    if (forms.has(tokens[before]?.lower ?? '')) return { start: before, end: span.end }
  }
  return undefined
}
