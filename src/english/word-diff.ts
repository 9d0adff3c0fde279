/** A pair of places, in one list of words and in the other, that hold the same word. */
export interface Pair {
  readonly one: number
  readonly other: number
}

/** Longer lists are cut: the table grows with the product of both lengths. */
const most = 600

/**
 * The longest run of words that both lists share in order, not necessarily side by side, as pairs
 * of places (longest common subsequence). Only the first 600 words of each count.
 */
export function sharedWords(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const [rows, columns] = [Math.min(one.length, most), Math.min(other.length, most)]
  const width = columns + 1
  const table = new Uint16Array((rows + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      table[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (one[i] === other[j]) pairs.push({ one: i++, other: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** A word as it is compared, and as it is shown; '' shows nothing. */
export interface DiffWord {
  readonly key: string
  readonly text: string
}

/**
 * What must change in `written` to make it `wanted`, word by word: "without [-settling-]
 * {+resolving+} the issue", in the marks of `git diff --word-diff`.
 */
export function wordDiff(written: readonly DiffWord[], wanted: readonly DiffWord[]): string {
  const keys = (words: readonly DiffWord[]) => words.map(({ key }) => key)
  const pairs = sharedWords(keys(written), keys(wanted))
  const parts: string[] = []
  let [one, other] = [0, 0]
  for (const pair of [...pairs, { one: written.length, other: wanted.length }]) {
    const [gone, added] = [
      shown(written.slice(one, pair.one)),
      shown(wanted.slice(other, pair.other)),
    ]
    if (gone) parts.push(`[-${gone}-]`)
    if (added) parts.push(`{+${added}+}`)
    const same = written[pair.one]?.text
    if (same) parts.push(same)
    ;[one, other] = [pair.one + 1, pair.other + 1]
  }
  // "long-" and "term" are one word, unless only one of them differs.
  return parts
    .join(' ')
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .replace(/[,;:.]+$/u, '')
}

function shown(words: readonly DiffWord[]): string {
  return words
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .replace(/[,;:]$/u, '')
}
