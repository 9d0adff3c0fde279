import { articles, possessives } from '../../english/word-classes.ts'
import type { Piece } from './value.ts'
import type { QuoteWord } from './words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/**
 * Words on which nobody ends while the sentence goes on: determiners, degree adverbs, "to" and
 * auxiliaries before what they govern, and prepositions that are not left stranded (CGEL ch. 5 § 2,
 * ch. 7 § 4). "in" and "on" are: "the town we live in".
 */
const GOVERNING: ReadonlySet<string> = new Set([
  ...[...articles, ...possessives],
  ...list(`
    no every this these those very quite than of from into between during among toward towards
    be been being is are was were am has have had will would can could shall should may might must
    not to and or`),
])

/** A last word that may go without loss: adverbs of time, place and assent, and "-ly". */
const ADJUNCTS: ReadonlySet<string> = new Set(
  list(`
    now then here there today tomorrow yesterday tonight again too also either anyway though however
    yet still already soon ever once twice home together alone else please sir madam everybody
    everyone anymore forever before since first later abroad outside inside up down back away`),
)

/**
 * Whether the record’s words end in a piece where no sentence or phrase of English would: behind a
 * word that governs the next one ("that no boat hit the"), or one word before the record’s sentence
 * ends ("the fund will be made" of "… made available"). `rest` follows the piece in the record, and
 * `last` is the record’s word for its last one.
 */
export function isCutShort(
  piece: Piece,
  rest: readonly QuoteWord[],
  last: QuoteWord | undefined,
): boolean {
  const end = piece.at(-1)
  const [next] = rest
  if (!end || !next || end.open || piece.length < 3 || !last || isPaused(last)) return false
  if (GOVERNING.has(end.key)) return true
  const isWhole = rest.length === 1 || isLast(next)
  return isWhole && !ADJUNCTS.has(next.key) && !/ly$/u.test(next.key)
}

/** The last word of a sentence. */
export function isLast({ text }: QuoteWord): boolean {
  return /[.?!]$/u.test(text)
}

function isPaused({ text }: QuoteWord): boolean {
  return /[,;:.?!]$/u.test(text)
}
