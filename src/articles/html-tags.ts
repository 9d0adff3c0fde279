import type { Prose } from '../model.ts'
import { componentRole, roleOf } from './element-role.ts'
import { attributesIn, type WrittenValue } from './html-attributes.ts'
import { commentOf, type Page } from './page.ts'
import { proseAttributes } from './prose.ts'
import { attributeText, copyReferences } from './reference-text.ts'
import type { Decode, Stretch } from './source-text.ts'

const comment = /<!--(?<text>[\s\S]*?)(?:-->|$)/uy
/** `<p class="lead">`, `</p>`, `<br/>`; of a script or a style, all of it. */
const tag =
  /<(?:(?<raw>script|style)\b[\s\S]*?(?:<\/\k<raw>\s*>|$)|(?<close>\/)?(?<name>[a-z][a-z\d:-]*)(?<rest>(?:"[^"]*"|'[^']*'|[^'">])*)>|[!?][^>]*>)/iuy
const voids = new Set('area base col embed hr img input link meta source track wbr'.split(' '))

/** The raw HTML of a Markdown file, where a tag may close many lines below. */
export class HtmlTags {
  readonly #page: Page
  readonly #decode: Decode
  readonly #prose: Prose
  readonly #open: string[] = []
  #floor = 0

  constructor(page: Page, decode: Decode, prose: Prose) {
    this.#page = page
    this.#prose = prose
    this.#decode = decode
  }

  /** A node of Markdown begins: what is open stays open until it ends. Returns what ends it. */
  hold(): (at: number) => void {
    const before = this.#floor
    this.#floor = this.#open.length
    return (at) => {
      while (this.#open.length > this.#floor) this.#close(at)
      this.#floor = before
    }
  }

  /** Read a stretch of raw HTML: its tags, its comments and, as is, its text. */
  read({ source, start, end, base }: Stretch): void {
    let from = start
    const copyTo = (until: number) => {
      const stretch = { source, start: from, end: until, base }
      this.#page.text((builder) => copyReferences(builder, stretch, this.#decode))
    }
    for (let at = source.indexOf('<', start); at >= 0 && at < end; ) {
      const length = this.#markup({ source, start: at, end, base }, copyTo)
      if (length > 0) from = at + length
      at = source.indexOf('<', at + (length || 1))
    }
    copyTo(end)
  }

  /** Length of the comment or tag at `start`; 0 for a plain `<`. `copyTo` takes the text above. */
  #markup({ source, start, base }: Stretch, copyTo: (until: number) => void): number {
    comment.lastIndex = start
    tag.lastIndex = start
    const remark = comment.exec(source)
    const found = remark ?? tag.exec(source)
    if (!found) return 0
    copyTo(start)
    const end = start + found[0].length
    const { text, raw, close, name, rest = '' } = found.groups ?? {}
    if (text !== undefined) this.#page.comment(commentOf(text, base + start, base + end, 4))
    const own = name && /^[A-Z].*[a-z]/u.test(name) ? name : name?.toLowerCase()
    if (own === undefined || raw !== undefined) return found[0].length
    if (close) this.#closeNamed(own, base + end)
    else this.#enter(own, { source, start, end, base }, rest)
    return found[0].length
  }

  #enter(name: string, { source, start, end, base }: Stretch, rest: string): void {
    const attributes = attributesIn(source, end - 1 - rest.length, end - 1)
    if (name === 'br') this.#page.text((builder) => builder.replace(' ', base + start, base + end))
    const component = /^[A-Z]/u.test(name)
    const wanted = component ? proseAttributes(name, this.#prose) : name === 'img' ? ['alt'] : []
    for (const key of wanted) this.#describe(attributes.get(key), source, base)
    if (name === 'br' || voids.has(name) || rest.endsWith('/')) return
    const value = (key: string) => attributes.get(key)?.value
    const role = component ? componentRole(name, value) : roleOf(name, value)
    this.#page.enter(role, base + start)
    this.#open.push(name)
  }

  #describe(found: WrittenValue | undefined, source: string, base: number): void {
    if (!found) return
    const place = { source, base, start: found.start, end: found.end }
    this.#page.aside(attributeText(place, this.#decode, 'caption'))
  }

  #closeNamed(name: string, at: number): void {
    if (this.#open.lastIndexOf(name) < this.#floor) return
    while (this.#open.at(-1) !== name) this.#close(at)
    this.#close(at)
  }

  #close(at: number): void {
    this.#open.pop()
    this.#page.leave(at)
  }
}
