import type { TextFile, Where } from '../model.ts'
import { type Block, BlockBuilder, sliceBlock } from './block.ts'
import { readDateline } from './dateline.ts'
import type { Parts } from './parts.ts'

interface Line {
  readonly text: string
  readonly start: number
}

/** Headings of news text are shorter than this; a long line is a paragraph without its stop. */
const headingLength = 100

/** White space and the byte order mark around the words of a line. */
const words = /\S(?:.*\S)?/u

/** "meeting.", "“Who knows?”", "as follows:" */
const closed = /[.!?…:;][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u

/** "- item", "• item" */
const bullet = /^[-*•–‣·]\s+(?=\S)/u

/**
 * The paragraphs of a plain text file, in order. Each line is a paragraph of its own, as in news
 * text, unless its paragraph is hard-wrapped. A short line without a final stop is a heading, or
 * the title where it is the first. The date is that of a dateline in the first line.
 */
export function readPlainText({ text }: TextFile): Parts {
  const blocks = [...paragraphs(text)]
  const published = readDateline(blocks[0])
  const first = published ? 1 : 0
  const line = blocks[0]
  if (published && line) blocks[0] = { ...line, where: 'body' }
  const title = blocks[first]
  if (title?.where === 'heading') blocks[first] = { ...title, where: 'title' }
  return { blocks, problems: [], ...(published ? { published } : {}) }
}

function paragraphs(text: string): readonly Block[] {
  const groups = groupLines(text)
  const wrapped = groups.some((lines) => looksWrapped(lines) && continuesInLowerCase(lines))
  return groups.flatMap((lines) =>
    wrapped && looksWrapped(lines) ? [join(lines)] : lines.map(oneLine),
  )
}

/** Lines with words, grouped by the blank lines between them. CRLF, LF and a lone CR end a line. */
function groupLines(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let group: Line[] = []
  let start = 0
  while (start <= text.length) {
    const end = lineEnd(text, start)
    const found = words.exec(text.slice(start, end))
    if (found) group.push({ text: found[0], start: start + found.index })
    if (!found && group.length > 0) {
      groups.push(group)
      group = []
    }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

/** Most lines but the last are 60 to 90 wide and stop in mid-sentence. */
function looksWrapped(lines: readonly Line[]): boolean {
  const above = lines.slice(0, -1)
  const full = above.filter(
    ({ text }) => text.length >= 60 && text.length <= 90 && !closed.test(text),
  )
  return full.length * 2 > above.length
}

/** Tells wrapped prose from a column of headlines, which all begin with a capital. */
function continuesInLowerCase(lines: readonly Line[]): boolean {
  return lines.slice(1).some(({ text }) => /^\p{Ll}/u.test(text))
}

function join(lines: readonly Line[]): Block {
  const builder = new BlockBuilder()
  let end = 0
  for (const line of lines) {
    if (builder.text !== '') builder.replace(' ', end, line.start)
    builder.copy(line.text, line.start)
    end = line.start + line.text.length
  }
  return builder.build('body') ?? sliceBlock('body', '', end)
}

function oneLine({ text, start }: Line): Block {
  const marker = bullet.exec(text)?.[0].length ?? 0
  if (marker > 0) return sliceBlock('list', text.slice(marker), start + marker)
  return sliceBlock(whereOf(text), text, start)
}

function whereOf(text: string): Where {
  return text.length <= headingLength && !closed.test(text) ? 'heading' : 'body'
}
