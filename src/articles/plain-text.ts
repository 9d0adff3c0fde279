import type { TextFile, Where } from '../model.ts'
import { type Block, BlockBuilder, everyOffset } from './block.ts'
import { readDateline } from './dateline.ts'
import type { Parts } from './parts.ts'

interface Line {
  readonly text: string
  readonly start: number
}

/** Headings of news text are shorter than this; a long line is a paragraph without its stop. */
const headingLength = 100

/** "meeting.", "“Who knows?”", "as follows:" */
const closed = /[.!?…:;][\p{Pe}\p{Pf}\p{Pi}"'*]{0,4}$/u

/** "- item", "• item" */
const bullet = /^[-*•–‣·]\s+(?=\S)/u

/**
 * The paragraphs of a plain text file, in order. Each line is a paragraph of its own, as in news
 * text, unless its paragraph is hard-wrapped. A short line without a final stop is a heading, or
 * the title where it is the first. The date is that of a dateline in the first lines.
 */
export function readPlainText({ text }: TextFile): Parts {
  const read = paragraphs(text, everyOffset(text.length))
  const dateline = readDateline(read)
  const title = dateline?.line === 0 ? 1 : 0
  const blocks = read.map((block, at): Block => {
    if (at === dateline?.line) return { ...block, where: 'body' }
    return at === title && block.where === 'heading' ? { ...block, where: 'title' } : block
  })
  return { blocks, problems: [], ...(dateline ? { published: dateline.published } : {}) }
}

function paragraphs(text: string, offsets: Uint32Array): readonly Block[] {
  const groups = groupLines(text)
  const wrapped = groups.some((lines) => looksWrapped(lines) && continuesInLowerCase(lines))
  return groups.flatMap((lines) =>
    wrapped && looksWrapped(lines)
      ? [join(lines)]
      : runs(lines).map((run) => (run.length > 1 ? join(run) : oneLine(run, offsets))),
  )
}

/** Lines with words, grouped by the blank lines between them. CRLF, LF and a lone CR end a line. */
function groupLines(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let group: Line[] = []
  let start = 0
  while (start <= text.length) {
    const end = lineEnd(text, start)
    // `trim` takes the byte order mark and no-break spaces along.
    const line = text.slice(start, end).trimStart()
    const words = line.trimEnd()
    if (words !== '') group.push({ text: words, start: end - line.length })
    if (words === '' && group.length > 0) {
      groups.push(group)
      group = []
    }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const ending = /[\r\n]/gu

function lineEnd(text: string, start: number): number {
  ending.lastIndex = start
  return ending.test(text) ? ending.lastIndex - 1 : text.length
}

/** Most lines but the last are 60 to 90 wide, and half of them stop in mid-sentence. */
function looksWrapped(lines: readonly Line[]): boolean {
  const above = lines.slice(0, -1)
  const wide = above.filter(({ text }) => text.length >= 60 && text.length <= 90)
  const open = wide.filter(({ text }) => !closed.test(text))
  return wide.length * 2 > above.length && open.length * 2 >= above.length
}

/** Tells wrapped prose from a column of headlines, which all begin with a capital. */
function continuesInLowerCase(lines: readonly Line[]): boolean {
  return lines.slice(1).some(({ text }) => /^\p{Ll}/u.test(text))
}

/** Lines that go on in lower case after an open line belong together, whatever their width. */
function runs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = []
  for (const line of lines) {
    const run = found.at(-1)
    const above = run?.at(-1)
    const continues = above && !closed.test(above.text) && /^\p{Ll}/u.test(line.text)
    if (run && continues) run.push(line)
    else found.push([line])
  }
  return found
}

function join(lines: readonly Line[]): Block {
  const builder = new BlockBuilder()
  let end = 0
  for (const line of lines) {
    if (builder.text !== '') builder.replace(' ', end, line.start)
    builder.copy(line.text, line.start)
    end = line.start + line.text.length
  }
  return builder.build('body') ?? { where: 'body', text: '', offsets: new Uint32Array(1) }
}

function oneLine([line]: readonly Line[], offsets: Uint32Array): Block {
  const { text, start } = line ?? { text: '', start: 0 }
  const marker = bullet.exec(text)?.[0].length ?? 0
  const own = offsets.subarray(start + marker, start + text.length + 1)
  if (marker > 0) return { where: 'list', text: text.slice(marker), offsets: own }
  return { where: whereOf(text), text, offsets: own }
}

function whereOf(text: string): Where {
  return text.length <= headingLength && !closed.test(text) ? 'heading' : 'body'
}
