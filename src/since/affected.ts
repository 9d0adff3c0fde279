import type { TextFile } from '../model.ts'
import { isSeenAmongAll, type Renames, ruleFiles, type Side } from './side.ts'

/** Which articles a change may have touched, and so which must be read at the base. */
export interface Affected {
  /** Paths now of articles that are new or have other words. */
  readonly touched: ReadonlySet<string>
  /** Paths now of articles that only have another name. */
  readonly moved: ReadonlySet<string>
  /** The record, or a file that it uses, is not what it was. */
  readonly rulesChanged: boolean
  /** Articles of the base whose findings may differ from those of now. */
  readonly needed: readonly TextFile[]
  /** Touched articles that were there before: as they were, as they are. */
  readonly pairs: readonly (readonly [TextFile, TextFile])[]
}

/** Compare the texts of two sides. */
export function affectedArticles(head: Side, base: Side, renames: Renames): Affected {
  const old = new Map(base.articles.map((article) => [article.file, article]))
  const touched = new Set<string>()
  const moved = new Set<string>()
  const pairs: [TextFile, TextFile][] = []
  for (const article of head.articles) {
    const before = old.get(renames.before(article.file) ?? '')
    if (!before || !isSameText(before.text, article.text)) {
      touched.add(article.file)
      if (before) pairs.push([before, article])
    } else if (before.file !== article.file) moved.add(article.file)
  }
  const rulesChanged = !sameRules(head, base, renames)
  const isSame = ({ file }: TextFile) => {
    const now = renames.now(file)
    return now !== undefined && !touched.has(now) && !moved.has(now)
  }
  const all = rulesChanged || isSeenAmongAll(base)
  const needed = all ? base.articles : base.articles.filter((article) => !isSame(article))
  return { touched, moved, rulesChanged, needed, pairs }
}

function sameRules(head: Side, base: Side, renames: Renames): boolean {
  const before = new Map(ruleFiles(base).map(({ file, text }) => [renames.now(file) ?? file, text]))
  const now = ruleFiles(head)
  return (
    before.size === now.length && now.every(({ file, text }) => isSameText(before.get(file), text))
  )
}

/** Git may have other line ends in its store than in the work tree. */
function isSameText(before: string | undefined, now: string): boolean {
  return before === now || before?.replaceAll('\r\n', '\n') === now.replaceAll('\r\n', '\n')
}
