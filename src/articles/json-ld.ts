import type { Element } from 'hast'
import type { Problem, Span } from '../model.ts'
import { attributeOf, type HtmlSource, spanOf } from './html-tree.ts'

/** A date in the JSON-LD of a page; the span is that of its words in the file. */
export interface LinkedDate extends Span {
  readonly key: 'datePublished' | 'dateModified'
  readonly written: string
}

export interface LinkedData {
  readonly dates: readonly LinkedDate[]
  /** JSON-LD that is no JSON. */
  readonly problems: readonly Omit<Problem, 'file'>[]
}

/** Types of schema.org that are an article, or the page of one. */
const article = /(?:Article|Posting|Report|Review|Story)$/u
const page = /(?:WebPage|ItemPage)$/u

/** The dates that the JSON-LD of a page gives for its article, else for the page. */
export function linkedDates(elements: readonly Element[], source: HtmlSource): LinkedData {
  const found: { readonly type: string; readonly date: LinkedDate }[] = []
  const problems: Omit<Problem, 'file'>[] = []
  for (const element of elements) {
    const type = attributeOf(element, 'type') ?? ''
    const [text] = element.children
    if (element.tagName !== 'script' || !/^application\/ld\+json/iu.test(type)) continue
    const span = text && spanOf(text)
    if (text?.type !== 'text' || !span) continue
    const place = { start: source.base + span.start, end: source.base + span.end }
    const value = parsed(text.value)
    if (value === undefined) {
      const message = 'the JSON-LD is not JSON, and nothing else says when the page was published'
      problems.push({ span: place, message, help: 'Correct it, or remove it.' })
    }
    for (const { type, key, written } of datesIn(value)) {
      found.push({ type, date: { key, written, ...place } })
    }
  }
  const ofArticle = found.filter(({ type }) => article.test(type))
  const ofPage = found.filter(({ type }) => page.test(type))
  return { dates: [...ofArticle, ...ofPage].map(({ date }) => date), problems }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''),
    )
  } catch {
    return undefined
  }
}

/** Of every object in the data, however deep: some sites have a `@graph` of them. */
function datesIn(value: unknown) {
  const dates: { type: string; key: LinkedDate['key']; written: string }[] = []
  const stack: unknown[] = [value]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const entries = new Map<string, unknown>(Object.entries(next))
    stack.push(...[...entries.values()].reverse())
    const types = [entries.get('@type')].flat().filter((one) => typeof one === 'string')
    for (const key of ['datePublished', 'dateModified'] as const) {
      const written = entries.get(key)
      if (typeof written === 'string') dates.push({ type: types.join(' '), key, written })
    }
  }
  return dates
}
