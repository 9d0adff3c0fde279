import type { Fact, Link, Result } from '../model.ts'

/**
 * What `merge` needs of the report of one shard beside the report itself: the whole result, as
 * JSON can hold it. A fact that many claims speak of stands in it once; the values themselves stay
 * behind, for a report has them in words. Undefined for a result that is no shard's.
 */
export function shardData(result: Result) {
  const { shard, texts, facts, verdicts, unlinked, changes, ...rest } = result
  if (!shard) return undefined
  const numbers = new Map<Fact, number>()
  const number = (fact: Fact): number => {
    const known = numbers.get(fact) ?? numbers.size
    numbers.set(fact, known)
    return known
  }
  const packed = {
    ...rest,
    facts: facts.map(number),
    verdicts: verdicts.map(({ fact, link, ...verdict }) => ({
      ...verdict,
      fact: number(fact),
      // Only `--explain` asks for these, and they are half of a report.
      link: packedLink({ ...link, cues: [], candidates: [] }, number),
    })),
    unlinked: unlinked.map((link) => packedLink(link, number)),
    texts: [...texts],
    ...(changes ? { changes: { ...changes, before: [...changes.before] } } : {}),
  }
  return { ...shard, result: { ...packed, known: [...numbers.keys()].map(worded) } }
}

function packedLink({ fact, mention, ...link }: Link, number: (fact: Fact) => number) {
  const { value, ...words } = mention
  return { ...link, mention: words, ...(fact ? { fact: number(fact) } : {}) }
}

function worded({ value, accept, revisions, disputed, policy, ...fact }: Fact) {
  return fact
}
