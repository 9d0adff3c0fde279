import type { Article, FactRecord, NameMention, Sentence, Span } from '../../model.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { bylineStart } from './byline.ts'
import { givenAlone } from './given-alone.ts'
import { nearNames } from './near.ts'
import { nearTitles } from './near-titles.ts'
import { respacedNames } from './respaced.ts'
import { isTitled } from './titled.ts'
import type { NameValue } from './value.ts'

/**
 * The names of the record in a sentence, in any spelling, and near misses of them. Quotations,
 * bylines and addresses are left alone, and so are titles and demonyms: they are no spellings. A
 * name in an accepted form is told at its first place in the article only.
 */
export function recognise(
  sentence: Sentence,
  context: RecogniseContext,
): readonly Recognised<NameValue>[] {
  const { text, quoted } = sentence
  const end = bylineStart(text)
  const open = (span: Span) =>
    span.end <= end &&
    !quoted.some((quote) => isWithin(quote, span, text)) &&
    !isAddress(text, span)
  const known = context.names.filter((name) => name.by !== 'role')
  const news = (name: NameMention) =>
    !isExact(name, context.record) || isFirst(name, sentence, context.article)
  const named = onePerSpan(known.filter(spells))
    .filter(news)
    .map(({ text: words, ids, type, start, end: to, by }): Recognised<NameValue> => {
      const roles = ids.flatMap((id) => context.record.people.get(id)?.roles ?? [])
      const titled = by === 'variant' && isTitled(text, { start, end: to }, roles)
      const value = { as: 'stated', text: words, ids, type, doubtful: false, titled } as const
      return { start, end: to, value }
    })
  const taken = known.map(({ start, end: to }) => ({ start, end: to }))
  const respaced = respacedNames(sentence, context.record, taken)
  const titles = nearTitles(sentence, context).filter(
    (title) => !taken.some((name) => name.start <= title.start && title.end <= name.end),
  )
  const relatives = givenAlone(sentence, context, taken)
  const near = nearNames(sentence, context, [...taken, ...respaced, ...titles, ...relatives])
  return [...named, ...respaced, ...titles, ...relatives, ...near]
    .filter(open)
    .sort((a, b) => a.start - b.start)
}

// "a boat called “Sea Wren”" names it; "misspelt as “Sae Wren”" speaks of the letters.
const OF_LETTERS = /\b(?:mis)?spel(?:t|led|ling)\b|\bsic\b|\btypo\b/iu

/** Others spell as they please in their own words; marks around a name alone quote nobody. */
function isWithin(quote: Span, { start, end }: Span, text: string): boolean {
  if (quote.end <= start || end <= quote.start) return false
  const around = text.slice(quote.start, start) + text.slice(end, quote.end)
  return /[\p{L}\p{N}]/u.test(around) || OF_LETTERS.test(text)
}

/** "Austrians" and "the council" are other words for a group, not another spelling. */
function spells({ type, by }: NameMention): boolean {
  return type === 'person' || by !== 'alias'
}

/** A form that the record has, letter for letter. */
function isExact({ type, ids, text }: NameMention, record: FactRecord): boolean {
  const section = { person: record.people, place: record.places, group: record.groups }[type]
  return ids.some((id) => {
    const named = section.get(id)
    if (!named) return false
    const forms = [named.name, ...named.also]
    return forms.some((form) => form === text || (type === 'person' && form.endsWith(` ${text}`)))
  })
}

/** What is spelt as it should be is told once: "Dana Ortiz", and not every "Ortiz" after it. */
function isFirst({ text, start }: NameMention, { offsets }: Sentence, article: Article): boolean {
  return article.text.indexOf(text) === offsets[start]
}

const ORDER: readonly NameMention['type'][] = ['person', 'place', 'group']

/** A capital may be a place and a side; its spelling is one matter. */
function onePerSpan(names: readonly NameMention[]): readonly NameMention[] {
  const first = new Map<number, NameMention>()
  for (const name of names) {
    const other = first.get(name.start)
    if (!other || ORDER.indexOf(name.type) < ORDER.indexOf(other.type)) first.set(name.start, name)
  }
  return [...first.values()]
}

// "@DanaOritz", "dana.oritz@harlow.example", "harlow.example/Oritz", "#Oritz", "Oritz_2"
const BEFORE = /[@#/_\\=&]$|[\p{L}\p{N}]\.$/u
const BEHIND = /^(?:[@_\\=&/]|\.[\p{Ll}\p{N}])/u

function isAddress(text: string, { start, end }: Span): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 2), start)) || BEHIND.test(text.slice(end, end + 2))
  )
}
