import type { Span, Where } from '../model.ts'

/**
 * A paragraph, heading or item, as a visitor reads it: one line, no markup.
 * `offsets[i]` is where the file has the i-th UTF-16 unit of `text`; one more ends the block.
 * `ends[i]` is where that unit ends there, more than one behind for `&amp;` and `\*`; left out
 * where every unit ends where the next begins.
 */
export interface Block {
  readonly where: Where
  readonly text: string
  readonly offsets: Uint32Array
  readonly ends?: Uint32Array
  /** What the file has of it, its markup included; where left out, its text. */
  readonly within?: Span
  /** 1 to 6, for a heading whose rank is known. */
  readonly rank?: number
  /** The same for all blocks of one block quote or aside. */
  readonly group?: number
  /** It goes on with the paragraph of the block before: a further cell of a row. */
  readonly continues?: true
  /** All its words are those of links. */
  readonly linked?: true
}

/** Gathers the text of a block unit by unit, each with its place in the file. */
export class BlockBuilder {
  text = ''
  readonly #offsets: number[] = []
  readonly #ends: number[] = []
  #cut = false

  /** Something is left out here: of the spaces on both sides of it, one is kept. */
  cut(): void {
    this.#cut = true
  }

  /** `text` stands in the file just so, from `at` on. */
  copy(text: string, at: number): void {
    if (this.#skips(text)) return
    this.text += text
    for (let unit = 0; unit < text.length; unit++) {
      this.#offsets.push(at + unit)
      this.#ends.push(at + unit + 1)
    }
  }

  /** All of `text` stands for what the file has from `start` to `end`. */
  replace(text: string, start: number, end: number): void {
    if (this.#skips(text)) return
    this.text += text
    for (let unit = 0; unit < text.length; unit++) {
      this.#offsets.push(start)
      this.#ends.push(end)
    }
  }

  #skips(text: string): boolean {
    const skips = this.#cut && text === ' ' && this.text.endsWith(' ')
    if (text !== '') this.#cut = skips
    return skips
  }

  /** The block without white space at its ends; undefined when nothing is left. */
  build(where: Where): Block | undefined {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    if (end <= start) return undefined
    const ends = Uint32Array.from(this.#ends.slice(start, end))
    const offsets = new Uint32Array(end - start + 1)
    offsets.set(this.#offsets.slice(start, end))
    offsets[end - start] = ends[end - start - 1] ?? 0
    return { where, text: this.text.slice(start, end), offsets, ends }
  }
}

/** The offsets 0, 1, 2 … `length`: those of any stretch of a file, as a part of one array. */
export function everyOffset(length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1)
  for (let at = 0; at <= length; at++) offsets[at] = at
  return offsets
}

/** Web addresses, whose digits are no dates or counts, and characters without a width. */
const unread = /(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]|[\u00AD\u200B\u2060\uFEFF]+/giu
const mayHaveUnread = /:\/\/|www\.|[\u00AD\u200B\u2060\uFEFF]/iu

/** The block without what no visitor reads out: web addresses, soft hyphens, zero-width spaces. */
export function legible(block: Block): Block {
  const { where, text, offsets } = block
  if (!mayHaveUnread.test(text)) return block
  const builder = new BlockBuilder()
  let from = 0
  const keep = (end: number) => {
    for (let unit = from; unit < end; unit++) {
      const start = offsets[unit] ?? 0
      builder.replace(text.charAt(unit), start, block.ends?.[unit] ?? start + 1)
    }
  }
  for (const match of text.matchAll(unread)) {
    keep(match.index)
    // Tags of a site generator are such characters: "a {{< ref >}} b" has one space.
    if (!match[0].includes('.') && !match[0].includes('/')) builder.cut()
    from = match.index + match[0].length
  }
  keep(text.length)
  return builder.build(where) ?? { where, text: '', offsets }
}
