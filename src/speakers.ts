import type { FactRecord, Link } from './model.ts'

/**
 * Links of quotations with the names of those who are quoted, where the record knows them; other
 * links as they were. Drafts invent the words of known people most easily.
 */
export function withSpeakers(
  links: readonly Link[],
  { people }: Pick<FactRecord, 'people'>,
): readonly Link[] {
  return links.map((link) => {
    const speakers = quotedIn(link.mention.value).flatMap((id) => people.get(id)?.name ?? [])
    return speakers.length > 0 ? { ...link, speakers } : link
  })
}

/** The ids of the people whom a value gives as its speaker; none for a value that has none. */
function quotedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('speaker' in value)) return []
  const { speaker } = value
  if (typeof speaker !== 'object' || speaker === null || !('ids' in speaker)) return []
  return Array.isArray(speaker.ids) ? speaker.ids.filter((id) => typeof id === 'string') : []
}
