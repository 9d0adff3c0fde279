import { areKindred, isSlip } from '../../english/spelling.ts'
import type { FactRecord, NameMention, Sentence } from '../../model.ts'
import { capitalisation, type NameWord, nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import { belongsToAnother, isLegalForm } from './another.ts'
import type { StatedName } from './value.ts'

interface Title {
  readonly id: string
  readonly type: NameMention['type']
  readonly form: string
  readonly words: readonly string[]
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
        return plain ? [{ id, type, form, words: words.map(({ text }) => text) }] : []
      }),
    ),
  )
  compiled.set(record, titles)
  return titles
}

/**
 * Names of places and groups that are nearly one of the record: of three words or more, one in
 * another form ("Harbor Northern Lines" for "Harbor North Lines"); of two or more, one a slip
 * away; of one, a distinctive word with one letter changed, where the article has it right too.
 */
export function nearTitles(
  { text }: Sentence,
  { article, record }: RecogniseContext,
): readonly Recognised<StatedName>[] {
  const titles = titlesOf(record)
  if (titles.length === 0) return []
  const words = nameWords(text)
  if (capitalisation(text, words) === 'capitals') return []
  return words.flatMap(({ capital }, at): readonly Recognised<StatedName>[] => {
    if (!capital) return []
    const near = titles.filter((title) => isNear(title, words, at, text, article.text))
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

function isNear(
  { words: wanted }: Title,
  words: readonly NameWord[],
  at: number,
  text: string,
  article: string,
): boolean {
  const only = onlyOther(wanted, words, at, text)
  const [written, right] = [words[at + (only ?? 0)]?.text ?? '', wanted[only ?? 0] ?? '']
  if (only === undefined || written === written.toUpperCase()) return false
  if (wanted.length === 1 && !isDistinctive(written, right)) return false
  if (wanted.length > 2 && areKindred(written, right)) return true
  if (!isSlip(written, right)) return false
  return wanted.length > 1 || isSlipAlone(written, right, words, at, text, article)
}

/** The one word of a name that is another one in the text; undefined if none is, or several. */
function onlyOther(
  wanted: readonly string[],
  words: readonly NameWord[],
  at: number,
  text: string,
): number | undefined {
  let other: number | undefined
  for (const [i, right] of wanted.entries()) {
    const word = words[at + i]
    if (!word?.capital) return undefined
    if (i > 0 && text.slice(words[at + i - 1]?.end, word.start) !== ' ') return undefined
    if (word.text === right) continue
    if (other !== undefined) return undefined
    other = i
  }
  return other
}

/** Long enough for one word alone, with letters changed but none left out. */
function isDistinctive(written: string, right: string): boolean {
  return right.length >= distinctive && written.length === right.length
}

/** "Dunmroe" where the article has Dunmore too, and neither is a part of a longer name. */
function isSlipAlone(
  written: string,
  right: string,
  words: readonly NameWord[],
  at: number,
  text: string,
  article: string,
): boolean {
  if (!article.includes(right) || belongsToAnother(written, article)) return false
  return !isPartOf(words, at, text)
}

/** "Dunmroe Road", "New Dunmroe"; "Dunmroe Inc." is the name itself. */
function isPartOf(words: readonly NameWord[], at: number, text: string): boolean {
  const beside = (one: NameWord | undefined, other: NameWord | undefined) =>
    one?.capital === true &&
    other !== undefined &&
    /^[ -]$/u.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
  const legal = isLegalForm(words[at + 1]?.text ?? '')
  const sentenceStart = at === 1 && words[0]?.start === 0
  return (
    (!legal && beside(words[at + 1], words[at])) ||
    (!sentenceStart && beside(words[at - 1], words[at]))
  )
}
