import type { Prose } from '../model.ts'

const media = ['caption', 'alt', 'title', 'description']
const boxes = ['title', 'heading', 'summary', 'text']
const quotations = ['quote', 'text']

/** By name in lower case, without hyphens. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ...'figure fig image img picture photo video audio themedimage'
    .split(' ')
    .map((name) => [name, media] as const),
  ...'callout note notice admonition alert aside card details factbox infobox panel'
    .split(' ')
    .map((name) => [name, boxes] as const),
  ...'quote blockquote pullquote'.split(' ').map((name) => [name, quotations] as const),
])

/** The attributes of a shortcode or component that hold prose; for an unknown one, none. */
export function proseAttributes(name: string, { components = {} }: Prose): readonly string[] {
  const own = Object.keys(components).find((key) => plain(key) === plain(name))
  return (own === undefined ? undefined : components[own]) ?? known.get(plain(name)) ?? []
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/gu, '')
}

/** The prose that several records tell of, as one; of two that name a component, the first holds. */
export function proseOf(all: readonly (Prose | undefined)[]): Prose {
  const given = all.filter((one) => one !== undefined)
  return {
    descriptions: given.flatMap(({ descriptions = [] }) => descriptions),
    components: Object.assign({}, ...given.toReversed().map(({ components }) => components)),
  }
}
