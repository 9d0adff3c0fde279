import type { Article, Problem } from '../model.ts'
import { fromComments } from './from-comments.ts'
import { fromSettings } from './from-settings.ts'
import type { Ignores, Known } from './ignore.ts'
import { knownIgnores } from './known.ts'

/**
 * All that an article says to have findings pass, by comments and in its front matter. One
 * without a reason, or with a name that nobody knows, is a problem and has nothing pass.
 */
export function readIgnores(article: Article, known: Known): Ignores {
  const read = [fromSettings(article), fromComments(article)]
  const all = read.flatMap((one) => one.ignores)
  const { ignores, problems: unknown } = knownIgnores(all, known)
  const problems = [...read.flatMap((one) => one.problems), ...unknown]
  return { ignores, problems: problems.sort((a, b) => startOf(a) - startOf(b)) }
}

function startOf({ span }: Problem): number {
  return span?.start ?? 0
}
