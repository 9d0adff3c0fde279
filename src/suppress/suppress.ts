import type { Excerpt, Problem, Suppression, Verdict } from '../model.ts'
import { ruleName } from '../rule-name.ts'
import { apart } from './apart.ts'
import type { Ignore, Target } from './ignore.ts'

/**
 * The verdicts on an article, those that it has pass with what says so, and advice on every name
 * that has nothing pass. Nothing else changes: a verdict keeps its severity.
 */
export function suppress(
  verdicts: readonly Verdict[],
  ignores: readonly Ignore[],
): { readonly verdicts: readonly Verdict[]; readonly problems: readonly Problem[] } {
  if (ignores.length === 0) return { verdicts, problems: [] }
  const used = new Set<Target>()
  const passed = verdicts.map((verdict): Verdict => {
    if (verdict.severity === 'off') return verdict
    const suppression = suppressionOf(verdict, ignores, used)
    return suppression ? { ...verdict, suppression } : verdict
  })
  const problems = ignores.flatMap((ignore) =>
    ignore.targets.filter((target) => !used.has(target)).map((one) => unused(one, ignore)),
  )
  return { verdicts: apart(passed), problems }
}

/** By the first that fits; all that fit are of use. */
function suppressionOf(
  verdict: Verdict,
  ignores: readonly Ignore[],
  used: Set<Target>,
): Suppression | undefined {
  const fitting = ignores.flatMap((ignore) =>
    covers(ignore, verdict.link.at)
      ? ignore.targets
          .filter(({ name }) => names(name, verdict))
          .map((target) => ({ ignore, target }))
      : [],
  )
  for (const { target } of fitting) used.add(target)
  const [first] = fitting
  if (!first) return undefined
  const { reason, at } = first.ignore
  return { target: first.target.name, reason, at }
}

function covers({ scope }: Ignore, { start, end }: Excerpt): boolean {
  return scope.start <= start && end <= scope.end
}

function names(name: string, verdict: Verdict): boolean {
  const { kind, id, label } = verdict.fact
  // `vote.who` stands for `vote.who.council`, as under `policy`.
  const plain = label === undefined ? id : id.slice(0, -label.length - 1)
  return name === kind || name === ruleName(verdict) || name === id || name === plain
}

function unused({ name, start, end }: Target, { at, scope, reach }: Ignore): Problem {
  const why =
    scope.end > scope.start ? `nothing of it is flagged in ${reach}` : 'no text follows it'
  return {
    file: at.file,
    span: { start, end },
    message: `Unused ignore of \`${name}\`: ${why}`,
    help: 'Remove it, so that it hides nothing that is written there later.',
    advice: true,
  }
}
