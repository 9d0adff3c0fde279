import type { Element, Root } from 'hast'
import { roleOf } from './element-role.ts'
import { attributeOf, elementsIn } from './html-tree.ts'

/** Where the article of a page is, and what of the page around it belongs to it. */
export interface ArticleRoot {
  readonly root: Root | Element
  /** The headline, where it stands outside of `root`. */
  readonly headline?: Element
  /** No element says where the article is: the page is read but for its foot. */
  readonly whole: boolean
}

/** Parts of a page in which an `<article>` is another one. */
const around = new Set(['aside', 'footer', 'nav', 'article'])

/** The one `<article>` of a page, else its one `<main>`, else the page. */
export function articleRoot(page: Root): ArticleRoot {
  const shown = elementsIn(page, (element) => !around.has(element.tagName) && !isSilent(element))
  const articles = shown.filter(({ tagName }) => tagName === 'article')
  const mains = shown.filter(({ tagName }) => tagName === 'main')
  const [root] = articles.length === 1 ? articles : mains
  const sole = articles.length === 1 || mains.length === 1
  if (!root || !sole) return { root: page, whole: true }
  const inside = elementsIn(root).some(({ tagName }) => tagName === 'h1')
  const headline = inside ? undefined : shown.find(({ tagName }) => tagName === 'h1')
  return { root, ...(headline && { headline }), whole: false }
}

/** Nothing in the element is read. */
function isSilent(element: Element): boolean {
  return roleOf(element.tagName, (name) => attributeOf(element, name)).silent === true
}
