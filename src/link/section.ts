import { isDatelineAlone } from '../articles/dateline.ts'
import type { Article, NameMention, Sentence } from '../model.ts'
import type { Section } from './context.ts'

/**
 * The heading right above the passage of a sentence, where it names places; not the title, nor that
 * of another entry of a live article, nor a dateline: it says where the article was written.
 */
export function sectionOf(
  { sentences }: Article,
  sentence: Sentence,
  names: readonly (readonly NameMention[])[],
): Section | undefined {
  if (sentence.where === 'heading' || sentence.where === 'title') return undefined
  for (let i = sentence.index - 1; i > 0; i--) {
    const heading = sentences[i]
    if (heading?.entry !== sentence.entry) return undefined
    if (heading?.where !== 'heading' || isDatelineAlone(heading.text)) continue
    const places = (names[i] ?? []).filter(({ type }) => type === 'place')
    return places.length > 0 ? { heading, places } : undefined
  }
  return undefined
}
