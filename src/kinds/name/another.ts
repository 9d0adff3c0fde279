import { CALENDAR_WORDS, FUNCTION_WORDS, TITLE_WORDS } from '../../english/name-words.ts'
import type { Article } from '../../model.ts'
import { capitalisation, nameWords } from '../../names/words.ts'

/**
 * Whether the article uses a capitalised word as more than one person’s slipped surname: with a
 * given name before it ("Nora Kessle"), with another name behind it ("Kessle Street"), or as a
 * word of English ("kessle").
 */
export function belongsToAnother(word: string, article: Article): boolean {
  const quoted = word.replace(/[^\p{L}\p{N}]/gu, '\\$&')
  // "a porter": the same letters, small.
  if (
    new RegExp(`(?<![\\p{L}\\p{N}])${quoted.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(
      article.text,
    )
  )
    return true
  // "Nora Kessle", "Kessle Street"
  const beside = new RegExp(
    `(?:(?<before>\\p{Lu}[\\p{L}.]*)[ \\t]+)?(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])(?:[ \\t]+(?<after>\\p{Lu}\\p{L}*))?`,
    'gu',
  )
  for (const { groups } of runningText(article).matchAll(beside)) {
    if (isNoun(groups?.['after']) || isGiven(groups?.['before'])) return true
  }
  return false
}

const running = new WeakMap<Article, string>()

/** Without headlines in Title Case, where a verb beside a name looks like one: "Mayor Sees Kessle". */
function runningText(article: Article): string {
  const known = running.get(article)
  if (known !== undefined) return known
  const plain = article.sentences
    .filter(({ text }) => capitalisation(text, nameWords(text)) === 'sentence')
    .map(({ text }) => text)
    .join('\n')
  running.set(article, plain)
  return plain
}

const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|Co|Plc|PLC)$/u

/** "Kessle Inc." is the firm itself, under its legal form. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORM.test(word)
}

function isNoun(after: string | undefined): boolean {
  return after !== undefined && !isLegalForm(after)
}

function isGiven(before: string | undefined): boolean {
  if (before === undefined) return false
  const lower = before.toLowerCase().replace(/\./gu, '')
  return !TITLE_WORDS.has(lower) && !FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower)
}
