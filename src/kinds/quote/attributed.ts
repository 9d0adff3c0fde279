import type { Article, FactRecord, Sentence } from '../../model.ts'
import { findNames } from '../../names/in-article.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import { announced, type Surroundings, speakerBefore, speakerBehind, UNKNOWN } from './speaker.ts'
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
  const around = (sentence: Sentence): Surroundings => ({
    text: sentence.text,
    quoted: sentence.quoted,
    names: named[sentence.index] ?? [],
    last,
  })
  let last: Speaker = UNKNOWN
  let before: Quotation | undefined
  let seen = 0
  return quotations.map((quotation) => {
    const start = quotation[0]?.sentence.index ?? 0
    // "Ortiz left early. “I was tired,” he said": the one named last, until somebody speaks.
    for (const sentence of article.sentences.slice(seen, start)) {
      last = subject(around(sentence)) ?? last
      seen = start
    }
    const previous = article.sentences[start - 1]
    const speaker = firstKnown(
      () => speakerOf(quotation, around),
      () => (isNext(before, quotation) ? last : UNKNOWN),
      () => (previous && opens(quotation) ? announced(around(previous)) : UNKNOWN),
    )
    if (speaker.as !== 'unknown') {
      last = speaker
      // "“…,” said Pryde of Ortiz. “…”": Pryde goes on.
      seen = (quotation.at(-1)?.sentence.index ?? start) + 1
    }
    before = quotation
    return { quotation, speaker }
  })
}

function firstKnown(...readings: readonly (() => Speaker)[]): Speaker {
  for (const reading of readings) {
    const speaker = reading()
    if (speaker.as !== 'unknown') return speaker
  }
  return UNKNOWN
}

/** The first person of a sentence that is nobody’s owner, and of whom the writer speaks. */
function subject({ names, quoted }: Surroundings): Speaker | undefined {
  const name = names.find(
    ({ type, possessive, start, end }) =>
      type === 'person' &&
      !possessive &&
      !quoted.some((part) => part.start <= start && end <= part.end),
  )
  return name && { as: 'person', ids: name.ids }
}

function speakerOf(quotation: Quotation, around: (sentence: Sentence) => Surroundings): Speaker {
  const [first, final] = [quotation[0], quotation.at(-1)]
  if (!first || !final) return UNKNOWN
  return firstKnown(
    () => speakerBehind(final.end, around(final.sentence)),
    () => speakerBefore(first.start, around(first.sentence)),
  )
}

/** Whether the sentence starts with the quotation. */
function opens([first]: Quotation): boolean {
  return first !== undefined && first.sentence.text.slice(0, first.start).trim() === ''
}

/** Both stand in one paragraph: the second goes on with the first’s speaker. */
function isNext(before: Quotation | undefined, quotation: Quotation): boolean {
  const [one, other] = [before?.at(-1), quotation[0]]
  return one !== undefined && one.sentence.paragraph === other?.sentence.paragraph
}
