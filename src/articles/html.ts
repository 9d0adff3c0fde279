import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { TextFile } from '../model.ts'
import type { Block } from './block.ts'
import { readFrontMatter } from './front-matter.ts'
import { readPageDates } from './html-dates.ts'
import { htmlDecoder } from './html-decode.ts'
import { headBlocks, withoutRepeats } from './html-head.ts'
import { tellHtml } from './html-page.ts'
import { articleRoot } from './html-root.ts'
import { inOrder, titled } from './in-order.ts'
import { Page } from './page.ts'
import type { Parts, ReadOptions } from './parts.ts'
import { templates } from './template-patterns.ts'
import { withoutTags } from './template-tags.ts'

const html = unified().use(rehypeParse, { verbose: true }).freeze()

/** Of a page that does not say where its article is. */
const foot = new Set(['footer'])

/**
 * What a visitor reads of an HTML page: the text of its article and the descriptions of images,
 * without scripts, navigation and what is hidden. Its titles and descriptions come first. The
 * dates are those of its front matter, else of its metadata.
 */
export function readHtml(file: TextFile, options: ReadOptions): Parts {
  const { body: base, ...front } = readFrontMatter(file.file, file.text, options)
  const untagged = withoutTags(file.text.slice(base), base, templates, options.prose)
  const tree = parse(untagged.text)
  if (!tree) return { blocks: [], problems: [...front.problems, tooDeep(file)] }
  const source = { text: untagged.text, base, decode: htmlDecoder((text) => html.parse(text)) }
  const page = new Page(base)
  const { root, headline, whole } = articleRoot(tree)
  if (headline) tellHtml(headline, { page, source })
  tellHtml(root, { page, source, ...(whole && { without: foot }) })
  page.end(file.text.length)
  const body = headlineFirst(inOrder([...page.blocks, ...untagged.blocks]))
  const first = body.find(({ where }) => where === 'heading')
  const head = withoutRepeats([...front.blocks, ...headBlocks(tree, source)], first)
  const dates = readPageDates(file.file, tree, source)
  return {
    ...dates,
    ...front,
    blocks: titleFirst([...head, ...titled(body, head)]),
    comments: page.comments,
    problems: [...front.problems, ...(front.published ? [] : dates.problems)],
  }
}

/** The headline is the title where the head of the page has no other; it opens the article. */
function titleFirst(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.find(({ where }) => where === 'title')
  return title ? [title, ...blocks.filter((block) => block !== title)] : blocks
}

/** A page may have a kicker or its site's name above the headline. */
function headlineFirst(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.find(({ rank }) => rank === 1)
  return headline ? [headline, ...blocks.filter((block) => block !== headline)] : blocks
}

/** The tree of a page; undefined where its elements are nested deeper than the parser can go. */
function parse(text: string): Root | undefined {
  try {
    return html.parse(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tooDeep({ file }: TextFile) {
  const message = 'the elements are nested too deep to be read'
  return { file, message, help: 'Remove what is no prose.' }
}
