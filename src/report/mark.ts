/** The first line of a summary; no reader of rendered Markdown sees it. */
export const summaryMark = '<!-- corroborate: report -->'

/** The name that an HTML report gives as its `generator`. */
export const generator = 'corroborate'

/** `<meta name="generator" content="corroborate 1.2.0">`, in the head of the page. */
const pageMark = new RegExp(`<meta name="generator" content="${generator}(?: [^"<>]*)?">`, 'u')

/** So far from its start, in UTF-16 units, a report has its mark. */
export const markedWithin = 1024

/** Whether a text is an HTML report or a summary, which says of articles what it is none of. */
export function isReport(text: string): boolean {
  const start = text.slice(0, markedWithin)
  return start.replace(/^\uFEFF/u, '').startsWith(summaryMark) || pageMark.test(start)
}
