import type { Root, SentenceContent } from 'nlcst'
import { toString as formOf } from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import { unified } from 'unified'

/** A leaf of the nlcst tree that is not white space; offsets in the block's text. */
export interface Leaf {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: 'word' | 'punctuation' | 'symbol'
  /** Counts the words and marks of the block: the leaves of `five-hour` share a number. */
  readonly word: number
  /** The whole word or mark: `five-hour`, `Feb.`. */
  readonly form: string
  /** The parser begins a sentence here. A hint, see `boundaries.ts`. */
  readonly begins: boolean
}

const english = unified().use(retextEnglish).freeze()

/**
 * Longer texts are parsed in pieces. The parser's time grows with the square of a run like
 * `. . .`, and it overflows the stack on 300 kB of dots; no paragraph is as long as this.
 */
const pieceLength = 8192

/** The words and marks of a block, in order. Never throws, whatever the text. */
export function leavesOf(text: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  let start = 0
  let words = 0
  while (start < text.length) {
    const end = pieceEnd(text, start)
    words = addLeaves(leaves, english.parse(text.slice(start, end)), start, words)
    start = end
  }
  return leaves
}

/** Where a piece may end: behind a white space if there is one, never inside a character. */
function pieceEnd(text: string, start: number): number {
  const limit = start + pieceLength
  if (limit >= text.length) return text.length
  for (let at = limit; at > start + pieceLength / 2; at--) {
    if (text.charCodeAt(at - 1) === 32) return at
  }
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}

/** Leaves partition the text, so lengths give the positions. Returns the count of words so far. */
function addLeaves(leaves: Leaf[], root: Root, from: number, count: number): number {
  let start = from
  let word = count
  let begins = false

  const add = (node: SentenceContent): void => {
    const form = 'value' in node ? node.value : formOf(node)
    if (node.type === 'WhiteSpaceNode') {
      start += form.length
      return
    }
    for (const leaf of node.type === 'WordNode' ? node.children : [node]) {
      const text = leaf.value
      const end = start + text.length
      leaves.push({ start, end, text, type: typeOf(leaf.type), word, form, begins })
      begins = false
      start = end
    }
    word++
  }

  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') {
      start += formOf(paragraph).length
      continue
    }
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') {
        start += formOf(sentence).length
        continue
      }
      begins = start > from
      for (const node of sentence.children) add(node)
    }
  }
  return word
}

function typeOf(type: string): Leaf['type'] {
  if (type === 'TextNode') return 'word'
  return type === 'PunctuationNode' ? 'punctuation' : 'symbol'
}
