import type { Fact, Link, Verdict } from '../model.ts'
import { plainId } from './renames.ts'

/** Verdicts and links with the ids of facts as their own files have them. */
export function withPlainIds(verdicts: readonly Verdict[], links: readonly Link[]) {
  return { verdicts: verdicts.map(plainVerdict), links: links.map(plainLink) }
}

function plainVerdict(verdict: Verdict): Verdict {
  return { ...verdict, fact: plainFact(verdict.fact), link: plainLink(verdict.link) }
}

function plainLink(link: Link): Link {
  const candidates = link.candidates.map((one) => ({ ...one, fact: plainId(one.fact) }))
  return { ...link, ...(link.fact ? { fact: plainFact(link.fact) } : {}), candidates }
}

function plainFact(fact: Fact): Fact {
  const id = plainId(fact.id)
  return id === fact.id ? fact : { ...fact, id }
}
