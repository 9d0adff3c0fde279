import { inline } from './visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 does not allow besides what `visible` shows by name (XML 1.0, 2.2, Char). */
const forbidden = /[\uFFFE\uFFFF]/gu

/**
 * Untrusted text on one line of XML 1.0, for an element or an attribute in quotation marks; `[`
 * behind `##` is written as a reference, for a runner of GitHub would take it as a command.
 */
export function xmlText(text: string): string {
  return inline(text)
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark)
    .replaceAll('##[', '##&#91;')
}

/** ` name="value"`. */
export function attribute(name: string, value: string | number): string {
  return ` ${name}="${xmlText(`${value}`)}"`
}

/** An element with what is inside of it, which is XML already, each part on its own lines. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[],
): string {
  const head = `${name}${Object.entries(attributes)
    .map(([key, value]) => attribute(key, value))
    .join('')}`
  if (inside.length === 0) return `<${head}/>`
  return `<${head}>\n${inside.join('\n').replace(/^/gmu, '  ')}\n</${name}>`
}
