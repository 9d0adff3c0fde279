/** A value that an article may have wrong: the words that are right, and those of the slip. */
export interface Slip {
  readonly right: string
  readonly wrong: string
  /** Where the wrong words stand in the text that has them, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The article with this slip and no other. */
  readonly text: string
}

/** An article as it should be, and one text for each of its slips. */
export interface Marked {
  readonly text: string
  readonly slips: readonly Slip[]
}

// "It began at [[7 p.m.|9 p.m.]]"
const MARK = /\[\[(?<right>[^|\]]+)\|(?<wrong>[^\]]+)\]\]/gu

/** Reads an article whose values are marked `[[right|wrong]]`. */
export function readMarked(marked: string): Marked {
  const marks = [...marked.matchAll(MARK)]
  const withOnly = (slip: RegExpExecArray | undefined) =>
    marked.replace(MARK, (_words, right: string, wrong: string, at: number) =>
      at === slip?.index ? wrong : right,
    )
  const slips = marks.map((mark): Slip => {
    const { right = '', wrong = '' } = mark.groups ?? {}
    const start = marked.slice(0, mark.index).replace(MARK, '$<right>').length
    return { right, wrong, start, end: start + wrong.length, text: withOnly(mark) }
  })
  return { text: withOnly(undefined), slips }
}
