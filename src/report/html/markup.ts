import { escapeHtml } from './escape.ts'

/** A piece of HTML in which everything untrusted is escaped already. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, markup is not; nothing for `undefined`. */
export type Piece = string | number | undefined | Markup | readonly Markup[]

/**
 * A template of HTML: what stands in `${}` is escaped unless it is markup itself, so that no text
 * of an article or a record becomes an element or an attribute. Attributes need quotes.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = ''
  parts.forEach((part, index) => {
    text += part + textOf(pieces[index])
  })
  return new Markup(text)
}

function textOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('')
  return escapeHtml(String(piece))
}

/** A message with its `words` as code, as every message of a finding has them. */
export function message(text: string): Markup {
  const parts = text.split('`')
  // An odd backtick belongs to the words themselves.
  if (parts.length % 2 === 0) return html`${text}`
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))}`
}
