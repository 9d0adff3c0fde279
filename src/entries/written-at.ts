import type { Article, Link } from '../model.ts'

/** Links without the times that open entries: "14:05" is when one was written, not when it began. */
export function withoutEntryTimes(links: readonly Link[], article: Article): readonly Link[] {
  const { entries = [] } = article
  if (entries.length === 0) return links
  const heads = new Map(entries.map(({ sentence, head }) => [sentence, head]))
  return links.map((link) => {
    const head = heads.get(link.mention.sentence)
    if (!head || link.mention.start >= head.end) return link
    const { fact: _, ...rest } = link
    return { ...rest, reason: 'it tells when the entry was written' }
  })
}
