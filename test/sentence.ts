import { lexemesOf } from '../src/english/lexemes.ts'
import type { Sentence } from '../src/model.ts'

/** A sentence of plain text at offset 0, for tests of recognisers. */
export function sentenceOf(text: string): Sentence {
  let word = -1
  const tokens = lexemesOf(text).map((lexeme) => {
    if (lexeme.spaced || lexeme.start === 0) word += 1
    return {
      start: lexeme.start,
      end: lexeme.end,
      text: text.slice(lexeme.start, lexeme.end),
      lower: lexeme.lower,
      type: lexeme.type === 'mark' ? ('punctuation' as const) : ('word' as const),
      word,
      spaced: lexeme.spaced,
    }
  })
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => index)
  return { index: 0, paragraph: 0, where: 'body', text, tokens, offsets, quoted: [] }
}
