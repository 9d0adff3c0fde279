import { check, kinds, type Result } from '../../src/index.ts'

const day = '2026-03-05'

function checkOne(record: string, sentence: string): Result {
  const text = `---\ndate: ${day}\n---\n\n${sentence}\n`
  return check([{ file: 'article.md', text }], { file: 'facts.yaml', text: record }, { kinds })
}

/**
 * What an article of one sentence, published on 5 March 2026, states of a kind: "conflicts `the
 * words`" for each claim, "silent" where nothing is compared, in text order.
 */
export function claimsOf(record: string, kind: string, sentence: string): string {
  const { verdicts, problems } = checkOne(record, sentence)
  if (problems.length > 0) return problems.map(({ message }) => message).join('; ')
  const claims = verdicts.filter(({ fact }) => fact.kind === kind)
  const words = claims.map(({ comparison, link }) => `${comparison.relation} \`${link.at.text}\``)
  return words.length === 0 ? 'silent' : words.join(', ')
}

/** Every claim that is held against the record, and nothing else: "" where there is none. */
export function conflictsOf(record: string, kind: string, sentence: string): string {
  const { verdicts } = checkOne(record, sentence)
  return verdicts
    .filter(({ fact, comparison }) => fact.kind === kind && comparison.relation === 'conflicts')
    .map(({ fact, link, severity }) => `${severity} ${fact.id}: ${link.at.text}`)
    .join(', ')
}
