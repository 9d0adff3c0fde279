import { visible } from '../visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Untrusted text as HTML, for an element's content or a quoted attribute. Characters that would
 * turn the direction of a line or hide in it are shown by name; line ends become spaces.
 */
export function escapeHtml(text: string): string {
  return visible(oneLine(text)).replace(/[&<>"']/gu, (unit) => entities[unit] ?? unit)
}

/**
 * Data as JSON that no HTML parser leaves a `<script>` element for: `<` never stands in it
 * (HTML Standard, 4.12.1.3, restrictions for contents of script elements).
 */
export function jsonData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** The text with its white space as a page shows it, and nothing that acts. */
export function plain(text: string): string {
  return visible(oneLine(text))
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/gu, ' ')
}

/** The address as a link may lead to: `http` and `https` only; undefined for any other. */
export function safeAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s<>"]+$/iu.test(url)) return undefined
  return URL.canParse(url) ? new URL(url).href : undefined
}
