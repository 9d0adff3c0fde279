import type { Article, NameMention, Sentence } from '../model.ts'
import type { Section } from './context.ts'

/**
 * The heading right above the passage of a sentence, where it names places; not the title, nor that
 * of another entry of a live article.
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
    if (heading?.where !== 'heading') continue
    const places = (names[i] ?? []).filter(({ type }) => type === 'place')
    return places.length > 0 ? { heading, places } : undefined
  }
  return undefined
}
