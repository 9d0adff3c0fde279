/** Format characters that JSON leaves as they are, and a terminal would act upon. */
const acting = /[\u007F-\u009F\p{Zl}\p{Zp}\p{Cf}]|(?<=#)#(?=\[)/gu

/**
 * Data as JSON in which nothing acts on a terminal, nor on the log of a GitHub runner (`##[`);
 * what it holds stays the same. `indent` is a number of spaces.
 */
export function jsonText(data: unknown, indent = 0): string {
  return JSON.stringify(data, null, indent).replace(acting, escaped)
}

/** The same character as a JSON escape, in UTF-16 units. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
