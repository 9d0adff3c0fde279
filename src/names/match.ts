import { FUNCTION_WORDS, TITLE_WORDS } from '../english/name-words.ts'
import { foldName, givenKey, sameSurname } from '../english/transliteration.ts'
import type { NameMention } from '../model.ts'
import { type Form, plain } from './forms.ts'
import type { NameWord } from './words.ts'

/** A form found at some words of a text: the first, and the one behind the last. */
export interface Match {
  readonly form: Form
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly by: NameMention['by']
}

type Fit = 'exact' | 'folded' | undefined

function fitWord(form: Form, index: number, word: NameWord): Fit {
  const wanted = form.words[index] ?? ''
  const found = plain(word.text)
  if (found === plain(wanted)) return 'exact'
  // "ORTIZ TO RESIGN", but not "U" for "u".
  if (found.length > 1 && found === plain(wanted).toUpperCase()) return 'exact'
  const lower = wanted === wanted.toLowerCase() || wanted === 'The'
  // "The council" of "the council"; "Harlow city council" of "Harlow City Council".
  const loose = lower || (index > 0 && form.type !== 'person' && wanted.length > 3)
  if (loose && word.lower === plain(wanted).toLowerCase()) return 'exact'
  if (!form.folded || !word.capital || Math.min(wanted.length, found.length) < 4) return undefined
  const last = form.words.length - 1
  if (index === 0 && last > 0) return givenKey(found) === givenKey(wanted) ? 'folded' : undefined
  if (index === last && last > 0) return sameSurname(found, wanted) ? 'folded' : undefined
  return foldName(found) === form.folded[index] ? 'folded' : undefined
}

// A blank, a hyphen or an apostrophe; "al-Saif" is "Al Saif".
const JOINED = /^(?:\s+|-|')$/u
// The full stop of "T. J." and "Dr. Ortiz".
const ABBREVIATED = /^\.?\s*$/u

function fitGap(form: string, written: string, before: string): boolean {
  // "the workers’ council" is "the workers' council".
  const [wanted, found] = [plain(form), plain(written)]
  if (wanted === found) return true
  if (JOINED.test(wanted) && JOINED.test(found)) return true
  return before.length <= 2 && ABBREVIATED.test(wanted) && ABBREVIATED.test(found)
}

/** Words between given name and surname that belong to the name: "Yuri Petrovich Belov". */
function middleWords(words: readonly NameWord[], at: number, text: string): number {
  let count = 0
  while (count < 2) {
    const [word, next] = [words[at + count], words[at + count + 1]]
    if (!word?.capital || !next) break
    if (TITLE_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.lower)) break
    const gap = text.slice(word.end, next.start)
    if (!/^\s+$/u.test(gap) && !(word.text.length === 1 && ABBREVIATED.test(gap))) break
    count += 1
  }
  return count
}

/** The form, read from the words at `from`; undefined where it does not stand there. */
export function matchForm(
  form: Form,
  words: readonly NameWord[],
  from: number,
  text: string,
): Match | undefined {
  let at = from
  let fit: Fit = 'exact'
  for (const index of form.words.keys()) {
    const previous = words[at - 1]
    let word = words[at]
    if (!word) return undefined
    if (index > 0 && previous) {
      const gap = text.slice(previous.end, word.start)
      if (!fitGap(form.gaps[index - 1] ?? '', gap, previous.text)) return undefined
    }
    let found = fitWord(form, index, word)
    if (!found && form.type === 'person' && index > 0 && index === form.words.length - 1) {
      for (let skipped = middleWords(words, at, text); skipped > 0 && !found; skipped--) {
        word = words[at + skipped]
        found = word && fitWord(form, index, word)
        if (found) at += skipped
      }
    }
    if (!found) return undefined
    if (found === 'folded') fit = 'folded'
    at += 1
  }
  const [first, last] = [words[from], words[at - 1]]
  if (!first || !last) return undefined
  const tail = form.gaps.at(-1) ?? ''
  const end = last.end + (tail !== '' && text.startsWith(tail, last.end) ? tail.length : 0)
  const by = fit === 'folded' ? 'variant' : form.by
  return { form, from, to: at, start: first.start, end, by }
}
