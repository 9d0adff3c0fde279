import { inline } from '../visible.ts'

/**
 * What is markup in GitHub Flavored Markdown or HTML, and what makes an emoji or a formula of
 * plain words. As character references they are never markup (CommonMark 0.31.2, 2.5).
 */
const marks = /[&<>"'\\`*_[\]|~#@:$!{}]/gu

/** Inside of what readers of Markdown take for an address or for a person to be told. */
const joints = /(?<=&#58;)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=&#64;)/giu

/** Untrusted text on one line of Markdown, shown as it is written. Never at the start of a line. */
export function plain(text: string): string {
  return reference(text).replace(joints, '<wbr>')
}

/** Untrusted text in an attribute of HTML that stands in Markdown. */
export function reference(text: string): string {
  return inline(text).replace(marks, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** Untrusted text as code, in which no mention and no emoji is read either. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

/** Untrusted text in which words stand in backticks, as in a message. */
export function message(text: string): string {
  const parts = text.split('`')
  // An odd mark belongs to the words of somebody.
  if (parts.length % 2 === 0) return plain(text)
  return parts.map((part, index) => (index % 2 === 0 ? spaced(part) : code(part))).join('')
}

/** `plain`, and the spaces at its ends, which part words from code. */
function spaced(text: string): string {
  const lead = /^\s/u.test(text) ? ' ' : ''
  const tail = /\s$/u.test(text) && text.trim() !== '' ? ' ' : ''
  return `${lead}${plain(text)}${tail}`
}

/** A row of a table. The cells are Markdown already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The first two lines of a table. */
export function tableHead(...names: readonly string[]): string {
  return `${row(...names)}\n${row(...names.map(() => '---'))}`
}
