import type { Role } from './page.ts'

/** The value of an attribute; undefined for one that is not there. */
export type Attributes = (name: string) => string | undefined

const heading = /^h(?<rank>[1-6])$/u

/** Not shown, no prose, or of the page and not of the article. */
const unread = new Set(
  (
    'script style template noscript svg math iframe object canvas audio video select button form ' +
    'textarea nav dialog code pre kbd samp head'
  ).split(' '),
)
/** What the author has struck out: it is no longer asserted. */
const struck = new Set(['del', 's', 'strike'])
/** Elements of HTML that begin and end a block. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption ' +
    'figure footer header hgroup hr html legend li main menu ol option p search section summary ' +
    'table tbody td tfoot th thead title tr ul'
  ).split(' '),
)

const places: Readonly<Record<string, Role>> = {
  li: { where: 'list' },
  dt: { where: 'list' },
  dd: { where: 'list' },
  blockquote: { where: 'quote', group: true },
  aside: { group: true },
  details: { group: true },
  td: { where: 'table' },
  th: { where: 'table' },
  tr: { row: true },
  figcaption: { where: 'caption' },
  caption: { where: 'caption' },
  a: { link: true },
}

/** Names of classes and components whose text is no claim of this article. */
const notAsserted =
  /^(?:(?:article|story|entry|post|page|content|wp|block|c|o|m)-?)*(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|correction-?(?:note|notice|box|text)|related(?:-?(?:articles?|stor(?:y|ies)|posts?|content|links?|news|coverage|reading|items?))?|read-?(?:more|next|also)|see-?also|recommended(?:-?(?:articles?|stor(?:y|ies)|posts?|reading))?|more-?(?:stories|articles|posts|from|on|coverage)|further-?reading|recirc(?:ulation)?|newsletter-?\w*|breadcrumbs?|sr-only|visually-?hidden|screen-?reader-?text)$/iu

/** Names that only the page wears: its own outline decides nothing about the article. */
const wide = new Set(['html', 'body', 'main', 'article'])

/** What an element of HTML, named in lower case, does to the text in it. */
export function roleOf(name: string, attribute: Attributes): Role {
  const rank = heading.exec(name)?.groups?.['rank']
  const block = blocks.has(name) || rank !== undefined
  const silent = unread.has(name) || struck.has(name) || hides(name, attribute)
  return {
    ...(rank !== undefined && { where: 'heading', rank: Number(rank) }),
    ...places[name],
    ...(block && { block }),
    ...(silent && { silent }),
  }
}

/** What a component does to the text in it: its name or its class tells what is not asserted. */
export function componentRole(name: string, attribute: Attributes): Role {
  const silent = isNotAsserted(name) || /^(?:code|script|style)/iu.test(name)
  return silent || hides('', attribute) ? { silent: true } : {}
}

/** `<RelatedStories>`, `<Correction>`: the words of a component's name tell what it is for. */
export function isNotAsserted(name: string): boolean {
  return notAsserted.test(name.replace(/(?<=\p{Ll})(?=\p{Lu})|_+/gu, '-'))
}

function hides(name: string, attribute: Attributes): boolean {
  if (attribute('hidden') !== undefined || attribute('aria-hidden') === 'true') return true
  if (/\bdisplay\s*:\s*none\b/iu.test(attribute('style') ?? '')) return true
  if (wide.has(name)) return false
  return (attribute('class') ?? '').split(/\s+/u).some(isNotAsserted)
}
