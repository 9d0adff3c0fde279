import type { Outcome } from './changes.ts'
import type { Measured } from './measure.ts'
import type { Flag } from './report.ts'
import type { Score } from './score.ts'

/** Every label missed or tied to a wrong fact, every false flag, and changed articles that went wrong. */
export function listsOf({ scores, mutations, rewrites }: Measured): string {
  return [
    ...[...scores].flatMap(([name, score]) => scoreLines(name, score)),
    ...mutations.flatMap(mutationLines),
    ...rewrites.flatMap(({ change, newAt, elsewhere }) =>
      [...newAt, ...elsewhere].map(
        (flag) => `REWRITE ${change.id} ${words(change)}: ${flagWords(flag)}`,
      ),
    ),
  ].join('\n')
}

function scoreLines(name: string, { missed, falseFlags, mistied }: Score): readonly string[] {
  return [
    ...missed.map(
      ({ article, start, end, verdict, fact, quote }) =>
        `MISSED ${name} ${article} ${start}-${end} ${verdict} ${fact}: ${quote}`,
    ),
    ...falseFlags.map((flag) => `FALSE  ${name} ${flagWords(flag)}`),
    ...mistied.map(
      ({ label: { article, start, end, fact, quote }, facts }) =>
        `TIED   ${name} ${article} ${start}-${end} ${fact} to ${facts.join(', ')}: ${quote}`,
    ),
  ]
}

function mutationLines({ change, at, elsewhere, linked }: Outcome): readonly string[] {
  const which = `${change.id} ${change.story} ${change.article} ${change.kind} ${change.fact}`
  const before = linked ? 'linked before' : 'not linked before'
  return [
    ...(at.length === 0 ? [`UNSEEN ${which} (${before}): ${words(change)}`] : []),
    ...elsewhere.map((flag) => `NEW    ${which} ${words(change)}: ${flagWords(flag)}`),
  ]
}

function words({ original, mutated }: Outcome['change']): string {
  return `“${original}” → “${mutated}”`
}

function flagWords({ article, spans, rule, fact, severity, text }: Flag): string {
  const [first] = spans
  return `${article} ${first?.start}-${first?.end} ${severity} ${rule} ${fact}: ${text}`
}
