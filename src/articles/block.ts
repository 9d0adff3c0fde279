import type { Where } from '../model.ts'

/**
 * A paragraph, heading or item, as a visitor reads it: one line, no markup.
 * `offsets[i]` is where the file has the i-th UTF-16 unit of `text`; `ends[i]`, where that unit
 * ends there. The two differ by more than one for `&amp;` and `\*`.
 */
export interface Block {
  readonly where: Where
  readonly text: string
  readonly offsets: Uint32Array
  readonly ends: Uint32Array
}

/** Gathers the text of a block unit by unit, each with its place in the file. */
export class BlockBuilder {
  text = ''
  readonly #offsets: number[] = []
  readonly #ends: number[] = []

  /** `text` stands in the file just so, from `at` on. */
  copy(text: string, at: number): void {
    this.text += text
    for (let unit = 0; unit < text.length; unit++) {
      this.#offsets.push(at + unit)
      this.#ends.push(at + unit + 1)
    }
  }

  /** All of `text` stands for what the file has from `start` to `end`. */
  replace(text: string, start: number, end: number): void {
    this.text += text
    for (let unit = 0; unit < text.length; unit++) {
      this.#offsets.push(start)
      this.#ends.push(end)
    }
  }

  /** The block without white space at its ends; undefined when nothing is left. */
  build(where: Where): Block | undefined {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    if (end <= start) return undefined
    return {
      where,
      text: this.text.slice(start, end),
      offsets: Uint32Array.from(this.#offsets.slice(start, end)),
      ends: Uint32Array.from(this.#ends.slice(start, end)),
    }
  }
}

/** The block whose text is the slice of a file from `start` on. */
export function sliceBlock(where: Where, text: string, start: number): Block {
  const offsets = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  for (let unit = 0; unit < text.length; unit++) {
    offsets[unit] = start + unit
    ends[unit] = start + unit + 1
  }
  return { where, text, offsets, ends }
}
