import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { TextFile } from '../model.ts'
import { blankMarkRuns, exceedsMarkdown } from './markdown-limits.ts'
import { readTree } from './markdown-parts.ts'
import type { Parts, ReadOptions } from './parts.ts'
import { readPlainText } from './plain-text.ts'

/**
 * CommonMark with GitHub's tables, footnotes, ~~strikethrough~~ and tasks. Not with its bare web
 * addresses: they are found in the tree, where what is left of the text has no place.
 */
export const markdown = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      ...[gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
      ...[gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
    ],
  })
  .freeze()

/**
 * The headings, paragraphs, items, block quotes, cells and image descriptions of a Markdown file,
 * in order; code, definitions and addresses are not prose. The title and the descriptions of the
 * front matter come first; without that title, a heading that opens the file is the title.
 */
export function readMarkdown(file: TextFile, options: ReadOptions): Parts {
  const excess = exceedsMarkdown(blankMarkRuns(file.text))
  if (excess) return readAsPlainText(file, excess)
  return readTree(file, options, { parse: (text) => markdown.parse(text) })
}

function readAsPlainText(file: TextFile, excess: string): Parts {
  const message = `${excess}; the file is read as plain text`
  const help = 'Separate the paragraphs by blank lines, or remove what is no prose.'
  return { ...readPlainText(file), problems: [{ file: file.file, message, help }] }
}
