import { didYouMean } from '../facts/did-you-mean.ts'
import { judgedRelations } from '../facts/policy.ts'
import type { Problem } from '../model.ts'
import { misdatedRule } from '../rule-name.ts'
import type { Ignore, Ignores, Known, Target } from './ignore.ts'

/** The ignores without the names that are no kind, rule or fact of the record: each a problem. */
export function knownIgnores(ignores: readonly Ignore[], { kinds, facts }: Known): Ignores {
  if (ignores.length === 0) return { ignores, problems: [] }
  const rules = rulesOf(kinds)
  // `vote.who` stands for `vote.who.council` and every other label.
  const ids = (facts ?? []).flatMap((id) => [id, id.slice(0, id.lastIndexOf('.'))])
  const names = new Set([...kinds, ...rules, ...ids])
  const isKnown = ({ name }: Target) =>
    names.has(name) || (facts === undefined && name.includes('.'))
  const problemOf = ({ name, start, end }: Target, { at }: Ignore): Problem => ({
    file: at.file,
    span: { start, end },
    message: `Unknown \`${name}\` to ignore, expected a kind, a rule or the id of a fact`,
    help:
      didYouMean(name, name.includes('/') ? rules : [...kinds, ...ids]) ??
      `Kinds are ${kinds.join(', ')}; a rule is such as \`duration/understates\`.`,
  })
  return {
    ignores: ignores.map((one) => ({ ...one, targets: one.targets.filter(isKnown) })),
    problems: ignores.flatMap((one) =>
      one.targets.filter((target) => !isKnown(target)).map((target) => problemOf(target, one)),
    ),
  }
}

function rulesOf(kinds: readonly string[]): readonly string[] {
  const rules = kinds.flatMap((kind) => judgedRelations.map((relation) => `${kind}/${relation}`))
  return kinds.includes('date') ? [...rules, misdatedRule] : rules
}
