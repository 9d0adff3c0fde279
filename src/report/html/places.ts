import type { Excerpt, Result, Span } from '../../model.ts'
import { linesIn } from '../lines-in.ts'
import { sentenceAround } from './sentence.ts'
import { uncommented } from './uncommented.ts'

/** Words with what stands around them, as they are in the file, but for comments in an article. */
export interface Quoted {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Finds lines, sentences and record lines; each file is indexed once. */
export interface Places {
  /** `articles/harlow.md:14:9`; the file alone without a span or a text. */
  place(file: string, span?: Span): string
  /** The sentence around a span of an article. */
  sentence(at: Excerpt): Quoted
  /** The line of a record that a span begins on, its indent left out. */
  line(at: Excerpt): Quoted
}

/** Longer lines of a record are cut behind their words. In UTF-16 units. */
const longest = 200

/** Places over the texts of a result. */
export function placesOf(texts: Result['texts']): Places {
  const inFiles = linesIn(texts)
  const read = new Map<string, string>()
  const textOf = ({ file, text }: Excerpt) => {
    const known = read.get(file) ?? uncommented(file, texts.get(file) ?? text)
    read.set(file, known)
    return known
  }
  return {
    place: (file, span) => {
      if (!span || !texts.has(file)) return file
      const { line, column } = inFiles.of(file).place(span.start)
      return `${file}:${line}:${column}`
    },
    sentence: (at) => {
      if (!texts.has(at.file)) return { before: '', words: at.text, after: '' }
      const text = textOf(at)
      const around = sentenceAround(text, at)
      return {
        before: (around.cutBefore ? '… ' : '') + spaced(text.slice(around.start, at.start)),
        words: spaced(text.slice(at.start, at.end)),
        after: spaced(text.slice(at.end, around.end)) + (around.cutAfter ? ' …' : ''),
      }
    },
    line: (at) => {
      if (!texts.has(at.file)) return { before: '', words: at.text, after: '' }
      const lines = inFiles.of(at.file)
      const { text, start } = lines.line(lines.place(at.start).line)
      const end = start + text.length
      const words = at.end > end ? at.text : text.slice(at.start - start, at.end - start)
      const after = at.end > end ? '' : text.slice(at.end - start)
      return {
        before: text.slice(0, at.start - start).trimStart(),
        words,
        after: after.length > longest ? `${after.slice(0, longest)} …` : after,
      }
    },
  }
}

/** What a comment leaves is one space. */
function spaced(text: string): string {
  return text.replace(/ {2,}/gu, ' ')
}
