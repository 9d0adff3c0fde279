import { readArticle } from '../../../src/articles/read.ts'
import { quote } from '../../../src/kinds/quote/index.ts'
import type { QuoteValue } from '../../../src/kinds/quote/value.ts'
import type { Claim, Fact, FactRecord, Link } from '../../../src/model.ts'
import { findNames } from '../../../src/names/in-article.ts'
import { type PlainRecord, recordOf } from '../../link/record.ts'

/** A record whose `quotes` are read as the kind reads them. */
export function quotesRecord(plain: PlainRecord, quotes: unknown): FactRecord {
  const record = recordOf(plain)
  const context = {
    person: (id: string) => (record.people.has(id) ? id : undefined),
    group: () => undefined,
    place: () => undefined,
    event: () => undefined,
    ids: () => [],
  }
  const reading = quote.readTop?.('quotes', quotes, context)
  const facts = (reading?.values ?? []).map(
    ({ label, value }): Fact => ({
      id: `quotes.${label}`,
      kind: 'quote',
      key: 'quotes',
      ...(label === undefined ? {} : { label }),
      value,
      shown: quote.show(value, record),
      at: { file: record.file, text: '', start: 0, end: 0 },
    }),
  )
  return { ...record, facts }
}

/** Every quotation of a text, tied and compared where the record has it. */
export function quotationsIn(text: string, record: FactRecord): readonly (Link & Partial<Claim>)[] {
  const { article } = readArticle({ file: 'a.md', text }, undefined)
  if (!article) return []
  const names = findNames(article, record)
  const links = article.sentences.flatMap((sentence) => {
    const own = names[sentence.index] ?? []
    return quote.recognise(sentence, { article, names: own, record }).flatMap((found) => {
      const { start, end, value } = found
      const words = sentence.text.slice(start, end)
      const mention = { kind: 'quote', sentence: sentence.index, text: words, start, end, value }
      const context = { article, sentence, names: own, record, facts: record.facts }
      const tied = quote.tie?.(mention, context)
      const at = found.at ?? { file: article.file, text: words, start, end }
      return tied ? [{ mention, at, where: sentence.where, ...tied }] : []
    })
  })
  const claims = links.flatMap((link) => {
    const { fact } = link
    if (!fact) return []
    const value = fact.value as QuoteValue
    const comparison = quote.compare(value, link.mention.value, { record })
    return [{ link, fact, comparison }]
  })
  const whole = quote.whole?.(claims, article, record) ?? claims
  return links.map((link) => {
    const claim = whole.find(({ link: { mention } }) => mention === link.mention)
    return claim ? { ...link, ...claim, at: claim.link.at } : link
  })
}
