import type { Kind } from '../kinds/kind.ts'
import type { Problem, Relation, Severity } from '../model.ts'
import { misdatedRule } from '../rule-name.ts'
import { didYouMean } from './did-you-mean.ts'
import { keySpanAt, pointerTo, problemAt, type RecordDocument } from './document.ts'
import { entriesOf, memberOf } from './mapping.ts'
import { severities } from './severity.ts'

/** What a rule may judge, as in `date/conflicts`; that a value agrees is no rule. */
export const judgedRelations: readonly Relation[] = [
  'conflicts',
  'understates',
  'overstates',
  'omits',
  'adds',
  'differs',
  'variant',
  'misspelled',
  'rounded',
  'vaguer',
]

/** The severities under `policy`: by kind, by rule, or by the id of a fact that is there. */
export function readPolicy(
  document: RecordDocument,
  kinds: readonly Kind[],
  factIds: readonly string[],
  unfit: ReadonlySet<string>,
): { readonly policy: ReadonlyMap<string, Severity>; readonly problems: readonly Problem[] } {
  const names = kinds.map(({ name }) => name)
  // `vote.who` stands for `vote.who.council` and every other label.
  const ids = new Set(factIds.flatMap((id) => [id, id.slice(0, id.lastIndexOf('.'))]))
  const policy = new Map<string, Severity>()
  const problems: Problem[] = []
  for (const [key, value] of entriesOf(memberOf(document.value, 'policy'))) {
    if (unfit.has(pointerTo(['policy', key]))) continue
    const severity = severities.find((one) => one === value)
    const [kind = '', relation] = key.split('/')
    const isRule =
      relation === undefined ||
      key === misdatedRule ||
      judgedRelations.some((one) => key === `${kind}/${one}`)
    if (severity && ((names.includes(kind) && isRule) || ids.has(key))) policy.set(key, severity)
    else problems.push(unknown(document, key, [...names, ...rulesOf(names, key), ...ids]))
  }
  return { policy, problems }
}

function rulesOf(names: readonly string[], key: string): readonly string[] {
  if (!key.includes('/')) return []
  return names.flatMap((name) => judgedRelations.map((relation) => `${name}/${relation}`))
}

function unknown(document: RecordDocument, key: string, known: readonly string[]): Problem {
  const message = `Unknown \`${key}\` in \`policy\`, expected a kind, a rule or the id of a fact`
  const help =
    didYouMean(key, known) ?? 'Such as `duration`, `duration/understates` or `vote.lasted`.'
  return problemAt(document, keySpanAt(document, ['policy', key]), message, help)
}
