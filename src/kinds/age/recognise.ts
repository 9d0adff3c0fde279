import { looksDemonym, TITLE_WORDS } from '../../english/name-words.ts'
import type { FactRecord, NameMention, Sentence, Span } from '../../model.ts'
import { nameWords } from '../../names/words.ts'
import type { RecogniseContext, Recognised } from '../kind.ts'
import type { StatedAge } from './value.ts'

/** A number beside a name, and whether nothing but its place says that it is an age. */
interface Found extends Span {
  readonly years: number
  readonly bare: boolean
}

const JUNIOR = String.raw`(?:,?\s(?:Jr|Sr)\.?)?`
/** Behind a name, with what says that it is an age. */
const TOLD: readonly RegExp[] = [
  // "Ortiz, aged 49", "Ortiz, age 49"
  new RegExp(`^${JUNIOR},?\\s(?:aged?)\\s(?<years>\\d{1,3})(?![\\d.,-]*\\d)`, 'u'),
  // "Ortiz, who is 49,", "Ortiz is 49 years old"
  new RegExp(`^${JUNIOR},?\\s(?:who\\s)?(?:is|was)\\s(?<years>\\d{1,3})\\syears\\sold`, 'u'),
  new RegExp(`^${JUNIOR},\\swho\\sis\\s(?<years>\\d{1,3})(?=[,.;]|\\sand\\s)`, 'u'),
  // "Ortiz, a 49-year-old clerk"
  new RegExp(`^${JUNIOR},\\s(?:a|an|the)\\s(?<years>\\d{1,3})-years?-old`, 'u'),
]
// "Ortiz, 49, said", "Ortiz, 49."
const BARE = new RegExp(`^${JUNIOR},\\s(?<years>\\d{1,3})(?=,\\s|[.;](?:\\s|$)|$)`, 'u')
// "Ortiz (49)"
const BRACKETS = new RegExp(`^${JUNIOR}\\s\\((?<years>\\d{1,3})\\)`, 'u')
// "49-year-old clerk Dana Ortiz"
const BEFORE = /(?<years>(?<!\d)\d{1,3})-years?-old\s(?<between>[^,;:.()“”"]{0,60})$/u

/** Nobody is older. */
const oldest = 122

/**
 * Ages right beside the people of the record: "Dana Ortiz, 49,", "the 49-year-old mayor Dana
 * Ortiz", "Ortiz, who is 49". None inside quotations, none of a possessor ("Ortiz’s son, 12,").
 */
export function recognise(
  sentence: Sentence,
  { names, record, article }: RecogniseContext,
): readonly Recognised<StatedAge>[] {
  const { text, quoted } = sentence
  const previous = article.sentences[sentence.index - 1]?.text ?? ''
  const described = byTitle(text, previous, names, record).filter(
    ({ start }) => !quoted.some((quote) => quote.start <= start && start < quote.end),
  )
  const named = names.flatMap((name): readonly Recognised<StatedAge>[] => {
    const [person, other] = name.ids
    if (name.type !== 'person' || name.by === 'role' || name.possessive) return []
    if (person === undefined || other !== undefined) return []
    const found = behind(text, name) ?? before(text, name)
    if (!found || found.years > oldest) return []
    const { start, end, ...age } = found
    if (quoted.some((quote) => quote.start < end && start < quote.end)) return []
    return [{ start, end, value: { as: 'stated', person, ...age } }]
  })
  return [...named, ...described.filter((one) => named.every(({ start }) => start !== one.start))]
}

// "The 49-year-old mayor"
const DESCRIBED = /\bthe (?<years>\d{1,3})-years?-old (?<title>\p{Ll}[\p{Ll} ’'-]{2,40})/giu

/**
 * "The 49-year-old mayor said": whose title it is, where the record gives it to one person alone, the
 * sentence before named her, and this one names nobody else.
 */
function byTitle(
  text: string,
  previous: string,
  names: readonly NameMention[],
  { people }: FactRecord,
): readonly Recognised<StatedAge>[] {
  return [...text.matchAll(DESCRIBED)].flatMap((match): readonly Recognised<StatedAge>[] => {
    const { years = '', title = '' } = match.groups ?? {}
    const holders = [...people.values()].filter(({ roles }) =>
      roles.some((role) => startsWithWords(title.toLowerCase(), role.toLowerCase())),
    )
    const [holder] = holders
    const start = match.index + match[0].indexOf(years)
    const end = start + years.length
    if (!holder || holders.length > 1 || Number(years) > oldest) return []
    // "the 19-year-old clerk Ann Moe", "the 19-year-old clerk, Ann Moe,"
    if (/^,?\s?\p{Lu}/u.test(text.slice(match.index + match[0].length))) return []
    if (!previous.includes(holder.name.split(' ').at(-1) ?? holder.name)) return []
    const others = names.some(
      ({ type, by, ids }) => type === 'person' && by !== 'role' && !ids.includes(holder.id),
    )
    if (others) return []
    const value = { as: 'stated', person: holder.id, years: Number(years), bare: true } as const
    return [{ start, end, value }]
  })
}

/** "mayor of the town" starts with "mayor", "mayoral aide" does not, nor does "mayor’s aide". */
function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}’'-]/u.test(text.slice(words.length))
}

function behind(text: string, { end }: NameMention): Found | undefined {
  const rest = text.slice(end, end + 60)
  for (const pattern of TOLD) {
    const found = foundBy(pattern.exec(rest), end, false)
    if (found) return found
  }
  return foundBy(BARE.exec(rest) ?? BRACKETS.exec(rest), end, true)
}

function before(text: string, { start }: NameMention): Found | undefined {
  const from = Math.max(0, start - 80)
  const match = BEFORE.exec(text.slice(from, start))
  const words = nameWords(match?.groups?.['between'] ?? '')
  // "a 49-year-old man met Ortiz"
  const isTitle = words.every(
    ({ lower, text: word }) => TITLE_WORDS.has(lower) || looksDemonym(word),
  )
  return isTitle ? foundBy(match, from, false) : undefined
}

function foundBy(match: RegExpExecArray | null, from: number, bare: boolean): Found | undefined {
  const years = match?.groups?.['years']
  if (!match || years === undefined) return undefined
  const start = from + match.index + match[0].indexOf(years)
  return { start, end: start + years.length, years: Number(years), bare }
}
