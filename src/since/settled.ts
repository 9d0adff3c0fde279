import { grouped } from '../grouped.ts'
import type { FactChange, Finding, Settled } from '../model.ts'

/**
 * Findings that the rules of the base raise in the articles as they are now (`under`) and that are
 * not found any more, with what settled them. One that is found of the same fact at the same words,
 * with another value of the record, is not settled. What is kept back by an acknowledgement or a
 * comment is told there.
 */
export function settledFindings(
  under: readonly Finding[],
  now: readonly Finding[],
  facts: readonly FactChange[],
): readonly Settled[] {
  const standing = grouped(now, nameOf)
  const changed = new Map(facts.map(({ fact, type }) => [fact, type]))
  return under
    .filter((old) => !standing.get(nameOf(old))?.some((one) => overlap(one, old)))
    .map((finding) => {
      const type = changed.get(finding.fact)
      if (type === 'removed') return { finding, by: 'fact removed' }
      return { finding, by: type === 'changed' ? 'fact changed' : 'rules changed' }
    })
}

function nameOf({ article, fact }: Finding): string {
  return `${article.file}\n${fact}`
}

function overlap({ article: a }: Finding, { article: b }: Finding): boolean {
  return a.start < b.end && b.start < a.end
}
