/** What of a site's own markup is prose. */
export interface ProseOptions {
  /** More keys of the front matter whose text visitors read, beside `description`, `summary` … */
  readonly descriptions?: readonly string[]
  /**
   * Shortcodes, includes and components by name, each with its attributes that visitors read;
   * beside those of `figure`, `image`, `callout` … An empty list silences a known one.
   */
  readonly components?: Readonly<Record<string, readonly string[]>>
}

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
export function proseAttributes(
  name: string,
  { components = {} }: ProseOptions,
): readonly string[] {
  const own = Object.keys(components).find((key) => plain(key) === plain(name))
  return (own === undefined ? undefined : components[own]) ?? known.get(plain(name)) ?? []
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/gu, '')
}
