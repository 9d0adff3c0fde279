import type { Article, Problem, Published, Sentence, TextFile } from '../model.ts'
import { readMarkdown } from './markdown.ts'
import type { Parts } from './parts.ts'
import { readPlainText } from './plain-text.ts'
import { readSentences } from './sentences.ts'

/** By the ending of the file's name, in lower case. */
const formats: Readonly<Record<string, (file: TextFile) => Parts>> = {
  md: readMarkdown,
  markdown: readMarkdown,
}

/**
 * An article with its sentences at exact offsets in the file. Never throws.
 * `published` is used where the article states no date of its own. Where the file has no words,
 * `article` is undefined and the reason is in `problems`.
 */
export function readArticle(
  file: TextFile,
  published?: Published,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const parts = readParts(file)
  const sentences: Sentence[] = []
  parts.blocks.forEach((block, paragraph) => {
    for (const each of readSentences(block, paragraph, sentences.length)) sentences.push(each)
  })
  if (sentences.length === 0) return { problems: [...parts.problems, empty(file)] }
  const day = parts.published ?? published
  const { updated, facts } = parts
  const article = {
    ...file,
    sentences,
    ...(day ? { published: day } : {}),
    ...(updated === undefined ? {} : { updated }),
    ...(facts ? { facts } : {}),
  }
  return { article, problems: parts.problems }
}

/** Front matter makes a text Markdown whatever its name: standard input has none. */
/** The records that an article asks to be held to in its front matter; for most, none. */
export function recordsNamedBy(file: TextFile): readonly string[] {
  // Phrase: "facts: [harlow]" (a look ahead, for most articles have no such line)
  return /^facts\s*:/mu.test(file.text) ? (readParts(file).facts ?? []) : []
}

function readParts(file: TextFile): Parts {
  const { ending = '' } = /\.(?<ending>[^./\\]+)$/u.exec(file.file)?.groups ?? {}
  const named = formats[ending.toLowerCase()]
  return (named ?? (frontMatter.test(file.text) ? readMarkdown : readPlainText))(file)
}

const frontMatter = /^\u{FEFF}?---[ \t]*\r?\n/u

function empty({ file, text }: TextFile): Problem {
  const message = text.trim() === '' ? 'the article is empty' : 'the article has no words'
  return { file, message, help: 'Give a file with text, or leave this one out.' }
}
