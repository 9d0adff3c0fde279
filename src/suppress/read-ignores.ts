import type { Article } from '../model.ts'
import { fromComments } from './from-comments.ts'
import { fromSettings } from './from-settings.ts'
import type { Ignores, Known } from './ignore.ts'
import { unknownTargets } from './known.ts'

/**
 * All that an article says to have findings pass, by comments and in its front matter. One
 * without a reason, or with a name that nobody knows, is a problem and has nothing pass.
 */
export function readIgnores(article: Article, known: Known): Ignores {
  const read = [fromSettings(article), fromComments(article)]
  const ignores = read.flatMap((one) => one.ignores)
  const unknown = unknownTargets(ignores, known)
  return { ignores, problems: [...read.flatMap((one) => one.problems), ...unknown] }
}
