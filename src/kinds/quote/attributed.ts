import type { Article, FactRecord, NameMention } from '../../model.ts'
import { findNames } from '../../names/in-article.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import { speakerBefore, speakerBehind } from './speaker.ts'
import type { Speaker } from './value.ts'

/** A quotation with its speaker. */
export interface Attributed {
  readonly quotation: Quotation
  readonly speaker: Speaker
}

/** Read once per article and record, though sentences are asked for one by one. */
const read = new WeakMap<Article, { record: FactRecord; all: readonly Attributed[] }>()

/**
 * The quotations of an article with the speaker that the words around each give: behind it,
 * before it, or, where a pronoun or nothing stands there, the speaker of the one before.
 */
export function attributed(article: Article, record: FactRecord): readonly Attributed[] {
  const known = read.get(article)
  if (known?.record === record) return known.all
  const all = attribute(article, record)
  read.set(article, { record, all })
  return all
}

function attribute(article: Article, record: FactRecord): readonly Attributed[] {
  const quotations = quotationsOf(article)
  if (quotations.length === 0) return []
  const named = findNames(article, record)
  let last: Speaker = { as: 'unknown' }
  let before: Quotation | undefined
  let seen = 0
  return quotations.map((quotation) => {
    const start = quotation[0]?.sentence.index ?? 0
    // "Ortiz left early. “I was tired,” he said": the one named last, until somebody speaks.
    for (; seen <= start - 1; seen++) last = subject(named[seen] ?? []) ?? last
    const speaker = speakerOf(quotation, named, last, isNext(before, quotation))
    if (speaker.as !== 'unknown') last = speaker
    before = quotation
    return { quotation, speaker }
  })
}

/** The first person of a sentence that is nobody’s owner. */
function subject(names: readonly NameMention[]): Speaker | undefined {
  const name = names.find(({ type, possessive }) => type === 'person' && !possessive)
  return name && { as: 'person', ids: name.ids }
}

function speakerOf(
  quotation: Quotation,
  named: readonly (readonly NameMention[])[],
  last: Speaker,
  next: boolean,
): Speaker {
  const [first, final] = [quotation[0], quotation.at(-1)]
  if (!first || !final) return { as: 'unknown' }
  const around = ({ sentence }: typeof first) => ({
    text: sentence.text,
    quoted: sentence.quoted,
    names: named[sentence.index] ?? [],
    last,
  })
  const behind = speakerBehind(final.end, around(final))
  if (behind.as !== 'unknown') return behind
  const before = speakerBefore(first.start, around(first))
  return before.as === 'unknown' && next ? last : before
}

/** Both stand in one paragraph: the second goes on with the first’s speaker. */
function isNext(before: Quotation | undefined, quotation: Quotation): boolean {
  const [one, other] = [before?.at(-1), quotation[0]]
  return one !== undefined && one.sentence.paragraph === other?.sentence.paragraph
}
