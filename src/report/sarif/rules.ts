import type { Finding, Relation } from '../../model.ts'

/** What each relation says of an article, for the help of a rule. */
const words: Readonly<Partial<Record<Relation, string>>> = {
  understates: 'The article says less than the record: whoever knew the value would not put it so',
  overstates: 'The article says more than the record',
  conflicts: 'The article and the record cannot both be right',
  omits: 'The article leaves out someone whom the record names',
  adds: 'The article names someone whom the record does not',
  differs: 'The article has other words than the record',
  variant: 'The article has another spelling than the record',
  misspelled: 'The article has a spelling that is not in the record',
}

const ways =
  'Change the article; or, if the record is wrong, correct the fact there; or, if the passage speaks of something else, add that to the record.'

/** A rule of the tool as SARIF describes one: a `reportingDescriptor` (SARIF 2.1.0, 3.49). */
export function ruleData(finding: Finding) {
  const { rule } = finding
  const slash = rule.indexOf('/')
  const [kind, relation] = [rule.slice(0, slash), rule.slice(slash + 1)]
  const says = sayingOf(relation)
  return {
    id: rule,
    name: nameOf(rule),
    shortDescription: { text: `${says} (${kind}).` },
    fullDescription: { text: `${says}. This rule is about values of the kind “${kind}”.` },
    help: {
      text: `${says}. ${ways}`,
      markdown: `${says}.\n\n- Change the article;\n- or, if the record is wrong, correct the fact there;\n- or, if the passage speaks of something else, add that to the record.`,
    },
    defaultConfiguration: { level: levelOf(finding) },
    properties: { tags: ['facts', kind] },
  }
}

function sayingOf(relation: string): string {
  const known = Object.entries(words).find(([name]) => name === relation)
  return known?.[1] ?? 'The article and the record differ'
}

/** `DurationUnderstates`: Pascal case, as SARIF asks of names for people (3.49.7). */
function nameOf(rule: string): string {
  return rule.replace(/(?:^|[/-])(?<first>[a-z])/gu, (_, first: string) => first.toUpperCase())
}

/** What SARIF calls the severity of a finding (3.27.10). */
export function levelOf({ severity }: Pick<Finding, 'severity'>): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note'
}
