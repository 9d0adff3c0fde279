/** Marks that sit on the letter before them, joiners and variation selectors. */
const none = /^(?:\p{M}|\u200C|\u200D|\u00AD)$/u

/** CJK, Hangul, full-width forms and emoji take two columns (Unicode Standard Annex 11). */
const two =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}$/u

/** Columns that a text takes on a terminal; an estimate for rare scripts. */
export function widthOf(text: string): number {
  let columns = 0
  for (const character of text) columns += characterWidth(character)
  return columns
}

function characterWidth(character: string): number {
  if (character < '\u00AD') return 1
  if (none.test(character)) return 0
  return two.test(character) ? 2 : 1
}
