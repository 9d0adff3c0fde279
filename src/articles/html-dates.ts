import type { Element, Root } from 'hast'
import type { Problem, Published, Span } from '../model.ts'
import { readDay } from './day.ts'
import { attributeOf, elementsIn, type HtmlSource, placeOfAttribute, spanOf } from './html-tree.ts'
import { type LinkedData, linkedDates } from './json-ld.ts'

/** A date that a page states, and where. */
interface Stated extends Span {
  readonly written: string
  readonly from: string
}

/** Names of `<meta>`, in lower case, in the order of their precedence; then those of elements. */
const names = {
  published: {
    meta: [
      ...['article:published_time', 'datepublished', 'publishdate', 'publish-date', 'pubdate'],
      ...['published-date', 'parsely-pub-date', 'sailthru.date', 'dcterms.issued'],
      ...['dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'date'],
    ],
    time: /^(?:entry-date|published|pubdate|dt-published|post-date|date-published)$/iu,
    key: 'datePublished',
  },
  updated: {
    meta: [
      ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'],
      ...['dc.date.modified', 'last-modified', 'lastmod'],
    ],
    time: /^(?:updated|modified|dt-updated|date-modified)$/iu,
    key: 'dateModified',
  },
} as const

export interface PageDates {
  readonly published?: Published
  readonly updated?: number
  readonly problems: readonly Problem[]
}

/** The dates that the metadata of a page states: `<meta>`, then JSON-LD, then `<time>`. */
export function readPageDates(file: string, page: Root, source: HtmlSource): PageDates {
  const elements = elementsIn(page)
  const data = linkedDates(elements, source)
  const published = firstOf(file, elements, source, data, names.published)
  const updated = firstOf(file, elements, source, data, names.updated)
  const broken = published.found ? [] : data.problems.map((problem) => ({ file, ...problem }))
  return {
    ...(published.found && { published: published.found }),
    ...(updated.found && { updated: updated.found.day }),
    problems: [...broken, ...published.problems, ...updated.problems],
  }
}

function firstOf(
  file: string,
  elements: readonly Element[],
  source: HtmlSource,
  data: LinkedData,
  wanted: (typeof names)[keyof typeof names],
): { readonly found?: Published; readonly problems: readonly Problem[] } {
  const linked = data.dates.flatMap(({ key, ...place }) =>
    key === wanted.key ? [{ ...place, from: `JSON-LD \`${key}\`` }] : [],
  )
  const all = [...metaDates(elements, source, wanted.meta), ...linked]
  all.push(...timeDates(elements, source, wanted))
  for (const { written, from } of all) {
    const day = readDay(written)
    if (day !== undefined) return { found: { day, from }, problems: [] }
  }
  const [first] = all
  if (!first) return { problems: [] }
  const { start, end, written, from } = first
  const message = `unreadable ${from} \`${written}\`, expected a date such as \`2026-01-23\``
  return { problems: [{ file, span: { start, end }, message, help: 'Correct it, or remove it.' }] }
}

function metaDates(
  elements: readonly Element[],
  source: HtmlSource,
  wanted: readonly string[],
): readonly Stated[] {
  const found = elements.flatMap((element) => {
    if (element.tagName !== 'meta') return []
    const name = ['property', 'name', 'itemprop'].flatMap((key) => attributeOf(element, key) ?? [])
    const rank = wanted.indexOf(name[0]?.toLowerCase() ?? '')
    const stated =
      rank < 0 ? undefined : statedBy(element, 'content', `meta \`${name[0]}\``, source)
    return stated ? [{ rank, stated }] : []
  })
  return found.sort((one, other) => one.rank - other.rank).map(({ stated }) => stated)
}

function timeDates(
  elements: readonly Element[],
  source: HtmlSource,
  { time, key }: (typeof names)[keyof typeof names],
): readonly Stated[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'time') return []
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/u)
    const marked = attributeOf(element, 'pubdate') !== undefined && key === 'datePublished'
    const own = attributeOf(element, 'itemprop') === key || marked
    if (!own && !classes.some((name) => time.test(name))) return []
    return statedBy(element, 'datetime', 'the page’s `<time>`', source) ?? []
  })
}

function statedBy(
  element: Element,
  attribute: string,
  from: string,
  { text, base }: HtmlSource,
): Stated | undefined {
  const written = attributeOf(element, attribute)?.trim()
  const place = placeOfAttribute(element, attribute, text) ?? spanOf(element)
  if (!written || !place) return undefined
  return { written, from, start: base + place.start, end: base + place.end }
}
