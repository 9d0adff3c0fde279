import { didYouMean } from '../facts/did-you-mean.ts'
import { judgedRelations } from '../facts/policy.ts'
import type { Problem } from '../model.ts'
import { misdatedRule } from '../rule-name.ts'
import type { Ignore, Known, Target } from './ignore.ts'

/** Rules of a kind: `duration/understates`. */
function rulesOf(kinds: readonly string[]): readonly string[] {
  const rules = kinds.flatMap((kind) => judgedRelations.map((relation) => `${kind}/${relation}`))
  return kinds.includes('date') ? [...rules, misdatedRule] : rules
}

/** A problem for each name that is neither a kind, nor a rule, nor a fact of the record. */
export function unknownTargets(
  ignores: readonly Ignore[],
  { kinds, facts }: Known,
): readonly Problem[] {
  if (ignores.length === 0) return []
  const rules = rulesOf(kinds)
  const ids = (facts ?? []).flatMap((id) => [id, id.slice(0, id.lastIndexOf('.'))])
  const names = new Set([...kinds, ...rules, ...ids])
  const isKnown = ({ name }: Target) =>
    names.has(name) || (facts === undefined && name.includes('.'))
  return ignores.flatMap(({ targets, at: { file } }) =>
    targets.flatMap((target): readonly Problem[] => {
      if (isKnown(target)) return []
      const { name, start, end } = target
      const message = `Unknown \`${name}\` to ignore, expected a kind, a rule or the id of a fact`
      const near = didYouMean(name, name.includes('/') ? rules : [...kinds, ...ids])
      const help =
        near ?? `Kinds are ${kinds.join(', ')}; a rule is such as \`duration/understates\`.`
      return [{ file, span: { start, end }, message, help }]
    }),
  )
}
