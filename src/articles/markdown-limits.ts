/** The parser's time grows with the square of a paragraph's length; no paragraph is as long. */
const longest = 65_536
/** … of its marks of emphasis and of what is struck out. */
const mostEmphasis = 2000
/** … and of the depth of its quotes and lists. */
const deepest = 100

/** Blanked at equal length: the parser's time grows with the cube of such a run. */
const markRun = /(?<mark>[*_~`[\]>])\k<mark>{99,}/gu
const blankLine = /(?:\n|\r\n?)[ \t]*(?:\n|\r\n?)/u
/** "> - 1. " */
const containers = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){100}/mu

/** The same text, equally long, without runs of a hundred marks or more: they say nothing. */
export function blankMarkRuns(text: string): string {
  return text.replace(markRun, (run) => ' '.repeat(run.length))
}

/**
 * Why a text cannot be read as Markdown within seconds, in words; undefined for any text that a
 * person would write.
 */
export function exceedsMarkdown(text: string): string | undefined {
  if (containers.test(text)) return `quotes or lists more than ${deepest} deep`
  for (const paragraph of text.split(blankLine)) {
    if (paragraph.length > longest) return `a paragraph of more than ${longest} characters`
    if (marksOf(paragraph) > mostEmphasis) return `more than ${mostEmphasis} stars in a paragraph`
  }
  return undefined
}

function marksOf(paragraph: string): number {
  let marks = 0
  for (let at = 0; at < paragraph.length; at++) {
    const code = paragraph.charCodeAt(at)
    // "*", "_" and "~"
    if (code === 42 || code === 95 || code === 126) marks++
  }
  return marks
}
