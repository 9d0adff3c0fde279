import type { Article, Problem, Prose, Published, Sentence, TextFile } from '../model.ts'
import { publishedIn } from './article-date.ts'
import { placeComments } from './comments.ts'
import { factsNamedIn } from './front-matter.ts'
import type { MatterReaders } from './front-matter-value.ts'
import { silentBlocks } from './not-asserted.ts'
import { type Readers, readParts } from './readers.ts'
import { readSentences } from './sentences.ts'

/** How articles are read. */
export interface Reading {
  /** What `loadReaders` resolved to for these articles; without it, text and Markdown are read. */
  readonly readers?: Readers | undefined
  readonly prose?: Prose | undefined
}

export interface ArticleOptions extends Reading {
  /** Used where the article states no date of its own. */
  readonly published?: Published
}

/**
 * An article with its sentences at exact offsets in the file. Never throws.
 * Where the file has no words, `article` is undefined and the reason is in `problems`.
 */
export function readArticle(
  file: TextFile,
  { published, readers = {}, prose }: ArticleOptions = {},
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const parts = readParts(file, readers, { toml: readers.toml, prose })
  const silent = silentBlocks(parts.blocks)
  const sentences: Sentence[] = []
  const paragraphs: number[] = []
  let paragraph = -1
  for (const block of parts.blocks) {
    if (!block.continues || paragraph < 0) paragraph++
    paragraphs.push(paragraph)
    if (silent.has(block)) continue
    for (const each of readSentences(block, paragraph, sentences.length)) sentences.push(each)
  }
  if (sentences.length === 0) {
    const unread = parts.blocks.length === 0 && parts.problems.length > 0
    return { problems: unread ? parts.problems : [...parts.problems, empty(file, silent.size > 0)] }
  }
  const day = publishedIn(file.file, parts) ?? published
  const { updated, facts, settings } = parts
  const article = {
    ...file,
    sentences,
    comments: placeComments(parts.comments ?? [], parts.blocks, paragraphs),
    ...(settings && { settings }),
    ...(day ? { published: day } : {}),
    ...(updated === undefined ? {} : { updated }),
    ...(facts ? { facts } : {}),
  }
  return { article, problems: parts.problems }
}

/** The records that an article asks to be held to in its front matter; for most, none. */
export function recordsNamedBy(file: TextFile, readers: MatterReaders = {}): readonly string[] {
  // Phrase: "facts: [harlow]", "facts = ["harlow"]" (for most articles have no such line)
  return /^facts\s*[:=]/mu.test(file.text) ? factsNamedIn(file.text, readers) : []
}

function empty({ file, text }: TextFile, silent: boolean): Problem {
  if (silent) {
    const message = 'the article has only corrections and links to others, which assert nothing'
    return { file, message, help: 'Give a file with text, or leave this one out.' }
  }
  const message = text.trim() === '' ? 'the article is empty' : 'the article has no words'
  return { file, message, help: 'Give a file with text, or leave this one out.' }
}
