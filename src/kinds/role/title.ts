import { looksDemonym } from '../../english/name-words.ts'
import { ADDRESS, headOf, joinCompounds, RANKS } from './heads.ts'

/** One title, taken apart. */
export interface Title {
  /** What its noun comes to, '' for a vague one ("official"). */
  readonly head: string
  /** What tells the office from others of that noun: "foreign", "presidential office". */
  readonly office: ReadonlySet<string>
  readonly former: boolean
  readonly deputy: boolean
  readonly acting: boolean
  readonly elect: boolean
  /** "then-mayor": of the time spoken of, whatever the person is now. */
  readonly thenOnly: boolean
}

const FORMER = new Set(
  'former ex onetime ousted deposed retired late outgoing erstwhile'.split(' '),
)
const DEPUTY = new Set('deputy vice assistant associate'.split(' '))
const ACTING = new Set('acting interim caretaker provisional'.split(' '))

/** They tell nothing of the office. */
const IDLE = new Set(
  `a an the his her its their our my this that one new newly top senior junior current incumbent
  veteran longtime long time first second then now fellow chief lead sole only so called own
  elected re appointed u s us uk american british national`.split(/\s+/u),
)

/** One word for the forms of it that titles use. */
const SAME: Readonly<Record<string, string>> = {
  presidential: 'president',
  defense: 'defence',
  parliamentary: 'parliament',
  ministerial: 'minister',
  mayoral: 'mayor',
}

/**
 * The titles in some words: usually one, two where a rank follows another title ("intelligence
 * chief Admiral"). Empty when no noun of office is among them. Nationality and possessors say
 * nothing of the office.
 */
export function readTitles(text: string): readonly Title[] {
  const [before, ...of] = wordsOf(withoutPossessor(text))
    .join(' ')
    .split(/ (?:of|for|at|in|to) /u)
  const words = (before ?? '').split(' ').filter((word) => !ADDRESS.has(word))
  const last = words.at(-1) ?? ''
  const rank = RANKS.has(headOf(last) ?? '') ? last : undefined
  const inner = words.slice(0, -1).findLastIndex((word) => headOf(word) !== undefined)
  if (rank !== undefined && inner >= 0 && inner === words.length - 2 && of.length === 0)
    return [...titleOf(words.slice(0, inner + 1), []), ...titleOf([rank], [])]
  return titleOf(
    words,
    of.flatMap((part) => part.split(' ')),
  )
}

function titleOf(words: readonly string[], of: readonly string[]): readonly Title[] {
  const at = words.findLastIndex((word) => headOf(word) !== undefined)
  const head = headOf(words[at] ?? '')
  if (head === undefined) return []
  const modifiers = words.slice(0, at)
  const has = (set: ReadonlySet<string>) => modifiers.some((word) => set.has(word))
  const office = [...modifiers, ...of]
    .filter((word) => !FORMER.has(word) && !DEPUTY.has(word) && !ACTING.has(word))
    .filter((word) => word !== '' && !IDLE.has(word) && word !== 's')
    .map((word) => SAME[word] ?? word)
  return [
    {
      head,
      office: new Set(office),
      former: has(FORMER),
      deputy: has(DEPUTY),
      acting: has(ACTING),
      elect: words.slice(at + 1).includes('elect'),
      thenOnly: modifiers.includes('then'),
    },
  ]
}

/** Without "Harlow’s" before the noun; "head of the mayor’s office" keeps its own. */
function withoutPossessor(text: string): string {
  const of = / of /u.exec(text)?.index ?? text.length
  const [front, back] = [text.slice(0, of), text.slice(of)]
  return front.replace(/^.*['’]s?\s+/u, '') + back.replace(/\p{Lu}[\p{L}.-]*['’]s\s+/gu, '')
}

/** Lower case, without marks, nationalities and the hyphens of compounds. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/['’]s(?!\p{L})/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => !looksDemonym(word))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
  return joinCompounds(plain.replace(/\s+/gu, ' ').trim()).split(' ')
}

/** The roles without those that are another wording of one before: "president", "US president". */
export function distinct(roles: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return roles.filter((role) => {
    const key = JSON.stringify(
      readTitles(role).map(({ office, ...title }) => ({ ...title, office: [...office].sort() })),
    )
    const isNew = key === '[]' || !seen.has(key)
    seen.add(key)
    return isNew
  })
}
