import type { Article, Problem, Published, TextFile } from '../model.ts'

/** Stub. */
export function readArticle(
  file: TextFile,
  _published?: Published,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  return { article: { ...file, sentences: [] }, problems: [] }
}
