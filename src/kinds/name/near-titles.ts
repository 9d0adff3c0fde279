import { areKindred, isSlip } from '../../english/spelling.ts'
import type { Article, FactRecord, NameMention, Sentence } from '../../model.ts'
import { capitalisation, type NameWord, nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { belongsToAnother } from './another.ts'
import { isCalled } from './called.ts'
import { isPartOf } from './part-of.ts'
import type { StatedName } from './value.ts'

interface Title {
  readonly id: string
  readonly type: NameMention['type']
  readonly form: string
  readonly words: readonly string[]
  /** What it is called without its name: "ferry" of `also: [the ferry]`. */
  readonly nouns: readonly string[]
}

/** One word alone must be this long, and be changed by one letter: "Austria" and "Australia". */
const distinctive = 7

const compiled = new WeakMap<FactRecord, readonly Title[]>()

/** Names of places and groups whose words are all capitalised; "the council" is none. */
function titlesOf(record: FactRecord): readonly Title[] {
  const known = compiled.get(record)
  if (known) return known
  const titles = (['place', 'group'] as const).flatMap((type) =>
    [...(type === 'place' ? record.places : record.groups).values()].flatMap(({ id, name, also }) =>
      [name, ...also].flatMap((form): readonly Title[] => {
        const words = nameWords(form)
        const plain = words.every(({ text, capital }) => capital && /\p{Ll}/u.test(text))
        const nouns = also.flatMap(
          (one) => /^the (?<noun>\p{Ll}+)$/u.exec(one)?.groups?.['noun'] ?? [],
        )
        return plain ? [{ id, type, form, words: words.map(({ text }) => text), nouns }] : []
      }),
    ),
  )
  compiled.set(record, titles)
  return titles
}

/** Where a name is looked for. */
interface Site {
  readonly words: readonly NameWord[]
  readonly at: number
  readonly sentence: Sentence
  readonly article: Article
}

/**
 * Names of places and groups that are nearly one of the record: of three words or more, one in
 * another form ("Harbor Northern Lines" for "Harbor North Lines"); of two or more, one a slip
 * away; of one, a distinctive word with one letter changed, where the article has it right too or
 * says that it is so called.
 */
export function nearTitles(
  sentence: Sentence,
  { article, record }: RecogniseContext,
): readonly Recognised<StatedName>[] {
  const { text } = sentence
  const titles = titlesOf(record)
  if (titles.length === 0) return []
  const words = nameWords(text)
  if (capitalisation(text, words) === 'capitals') return []
  return words.flatMap(({ capital }, at): readonly Recognised<StatedName>[] => {
    if (!capital) return []
    const near = titles.filter((title) => isNear(title, { words, at, sentence, article }))
    const longest = near.toSorted((a, b) => b.words.length - a.words.length)[0]
    if (!longest) return []
    const last = words[at + longest.words.length - 1]
    const span = { start: words[at]?.start ?? 0, end: last?.end ?? 0 }
    const ids = [...new Set(near.filter(({ type }) => type === longest.type).map(({ id }) => id))]
    const written = text.slice(span.start, span.end)
    const doubtful = longest.words.length === 1
    return [{ ...span, value: { as: 'stated', text: written, ids, type: longest.type, doubtful } }]
  })
}

function isNear(title: Title, site: Site): boolean {
  const { words, at } = site
  const wanted = title.words
  const only = onlyOther(wanted, site)
  const [written, right] = [words[at + (only ?? 0)]?.text ?? '', wanted[only ?? 0] ?? '']
  if (only === undefined || written === written.toUpperCase()) return false
  if (wanted.length > 2 && areKindred(written, right)) return true
  if (!isSlip(written, right)) return false
  return wanted.length > 1 || isSlipAlone(written, right, title, site)
}

/** The one word of a name that is another one in the text; undefined if none is, or several. */
function onlyOther(wanted: readonly string[], { words, at, sentence }: Site): number | undefined {
  let other: number | undefined
  for (const [i, right] of wanted.entries()) {
    const word = words[at + i]
    if (!word?.capital) return undefined
    if (i > 0 && sentence.text.slice(words[at + i - 1]?.end, word.start) !== ' ') return undefined
    if (word.text === right) continue
    if (other !== undefined) return undefined
    other = i
  }
  return other
}

/**
 * "Dunmroe" where the article has Dunmore too, and neither is a part of a longer name: long enough
 * for one word alone, with letters changed but none left out.
 */
function isSlipAlone(
  written: string,
  right: string,
  { nouns }: Title,
  { words, at, sentence, article }: Site,
): boolean {
  if (right.length < distinctive || belongsToAnother(written, article)) return false
  if (isPartOf(words, at, sentence.text)) return false
  if (article.text.includes(right)) return written.length === right.length
  return isCalled(sentence.text, words[at]?.start ?? 0, nouns)
}
