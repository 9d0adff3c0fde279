/** A front matter and what it is written in. Offsets are in the text. */
export interface Fenced {
  readonly language: 'YAML' | 'TOML'
  readonly value: string
  /** Where `value` begins. */
  readonly base: number
  /** Where the text of the article begins. */
  readonly body: number
}

/** A line of `---`, or `+++` for TOML, that opens the file. */
const opening = /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u

/** The front matter of an article; undefined where it has none, or none that is closed. */
export function frontMatterOf(text: string): Fenced | undefined {
  const open = opening.exec(text)
  if (!open) return undefined
  const [closing, language] =
    open.groups?.['fence'] === '---'
      ? [/^---[ \t]*(?:\r\n|\n|\r|$)/mu, 'YAML' as const]
      : [/^\+\+\+[ \t]*(?:\r\n|\n|\r|$)/mu, 'TOML' as const]
  const base = open[0].length
  const rest = text.slice(base)
  const close = closing.exec(rest)
  if (!close || /[^\r\n]/u.test(rest.charAt(close.index - 1))) return undefined
  return {
    language,
    value: rest.slice(0, close.index),
    base,
    body: base + close.index + close[0].length,
  }
}

/** "---\ntitle: …" without a second "---"; 0 for no such opening, else its length. */
export function unclosedFence(text: string): number {
  return /^(?:---[ \t]*(?:\r\n|\n|\r)\w+:|\+\+\+[ \t]*(?:\r\n|\n|\r)\w+\s*=)/u.test(text) ? 3 : 0
}
