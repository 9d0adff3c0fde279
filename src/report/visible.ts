/**
 * Units that act on a terminal or an editor instead of showing: control characters (C0, DEL,
 * C1), bidirectional marks and other format characters, line and paragraph separators, lone
 * surrogates. ZWJ and ZWNJ stay, which emoji and Persian need; so does the soft hyphen.
 */
const acting = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u00AD\u200C\u200D])\p{Cf}/gu

/**
 * The text with nothing in it that could move a cursor, colour a screen or turn its direction:
 * escape shows as `␛`, a line feed as `␊`, others as `<U+202E>`. Tabs become one space.
 */
export function visible(text: string): string {
  return text.replace(acting, shown)
}

function shown(unit: string): string {
  const code = unit.codePointAt(0) ?? 0
  if (code === 9) return ' '
  // U+2400 and on picture the C0 controls in their order.
  if (code < 32) return String.fromCharCode(0x2400 + code)
  if (code === 127) return '␡'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** On one line: runs of white space, line ends among them, become one space; then `visible`. */
export function inline(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim())
}
