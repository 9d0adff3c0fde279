import type { TextFile } from '../model.ts'
import { frontMatterOf } from './fence.ts'
import type { MatterReaders } from './front-matter-value.ts'
import { readMarkdown } from './markdown.ts'
import type { Parts, ReadOptions } from './parts.ts'
import { readPlainText } from './plain-text.ts'

/** How the text of an article is written. */
export type Format = 'text' | 'markdown' | 'mdx' | 'html'

export type ReadFormat = (file: TextFile, options: ReadOptions) => Parts

/** What reads articles. MDX, HTML and TOML have large parsers: `loadReaders` loads those needed. */
export interface Readers extends MatterReaders {
  readonly mdx?: ReadFormat
  readonly html?: ReadFormat
}

/** By the ending of the file's name, in lower case. */
const endings: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
}

/**
 * The format of a file, by the ending of its name. Front matter makes a text Markdown whatever its
 * name, and `<!doctype html>` HTML: standard input has none.
 */
function formatOf({ file, text }: TextFile): Format {
  const { ending = '' } = /\.(?<ending>[^./\\]+)$/u.exec(file)?.groups ?? {}
  const named = endings[ending.toLowerCase()]
  if (named !== undefined && named !== 'text') return named
  if (frontMatterOf(text) || /^\uFEFF?---[ \t]*\r?\n/u.test(text)) return 'markdown'
  return /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/iu.test(text) ? 'html' : 'text'
}

/** The readers that these articles need; pass them to `check`. Loads each parser once. */
export async function loadReaders(files: readonly TextFile[]): Promise<Readers> {
  const formats = new Set(files.map(formatOf))
  const toml = files.some(({ text }) => frontMatterOf(text)?.language === 'TOML')
  return {
    ...(formats.has('mdx') && { mdx: (await import('./mdx.ts')).readMdx }),
    ...(formats.has('html') && { html: (await import('./html.ts')).readHtml }),
    ...(toml && { toml: (await import('./front-matter-toml.ts')).readToml }),
  }
}

/** Blocks, comments and dates of a file, by the reader of its format. */
export function readParts(file: TextFile, readers: Readers, options: ReadOptions): Parts {
  const format = formatOf(file)
  if (format === 'text') return readPlainText(file)
  const read = format === 'markdown' ? readMarkdown : readers[format]
  if (read) return read(file, options)
  const message = `No reader for ${format === 'mdx' ? 'MDX' : 'HTML'} is loaded`
  const help = 'Give `check` the `readers` that `loadReaders` resolves to.'
  return { blocks: [], problems: [{ file: file.file, message, help }] }
}
