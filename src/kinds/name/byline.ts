// "By Ann Roe, Bo Lind, Harbour News": a line of names, without a verb or a full stop
const BYLINE =
  /^(?:\(\p{Lu}[^)]{0,40}\)\s*)?(?:By|Text|Photo|Photos|Words|Reporting by|Edited by|Written by)[\s:]+\p{Lu}[^.!?]{0,200}$/u
// "Ann Roe and Bo Lind contributed to this report."
const CREDIT =
  /\bcontribut(?:ed|ing) (?:to )?(?:this|reporting)\b|\bcontributed to the (?:report|story)|^\(?(?:Additional )?(?:reporting|writing|editing) by\b/iu
// "… By Ann Roe, Bo Lind, Harbour News" at the end of a line of page furniture
const TRAILING = /\bBy (?<names>(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){2,}\p{Lu}[\p{L}.'’-]*)\s*$/u

/**
 * Where a sentence stops speaking of the news and names who wrote it: 0 for a line of authors or
 * credits, its length where it names none. Authors are spelt as they please.
 */
export function bylineStart(text: string): number {
  if (BYLINE.test(text.trim()) || CREDIT.test(text)) return 0
  if (!text.includes('By ')) return text.length
  return TRAILING.exec(text)?.index ?? text.length
}
