import { type Problem, problemsText, writeAcknowledged } from '../index.ts'
import type { Acceptance, Finding, Result } from '../model.ts'
import { inline } from '../report/visible.ts'
import type { AcknowledgeRequest } from './acknowledge-options.ts'
import { acknowledgedBeside } from './acknowledged.ts'
import { chosen } from './chosen.ts'
import { type Gathered, gather } from './gather.ts'
import { hold } from './hold.ts'
import { resultOf } from './result.ts'
import { send, type Terminal, wantsColour } from './terminal.ts'
import { writeReport } from './write-report.ts'

/**
 * Accept one finding, or all of them, in the `acknowledged.yaml` beside the record. Resolves to
 * the exit status: 0 when they were written, 2 when not; then the files are as they were.
 */
export async function runAcknowledge(
  request: AcknowledgeRequest,
  terminal: Terminal,
): Promise<0 | 2> {
  const gathered = await gather(request.check, terminal)
  const { result } = await hold(resultOf(gathered), gathered, request.check, terminal)
  const problems = result.problems.filter(({ advice }) => !advice)
  if (problems.length > 0) return refuse(result, problems, request, terminal)
  const { findings, complaint } = chosen(result, request)
  if (complaint !== undefined) {
    await send(terminal.stderr, `corroborate: ${inline(complaint)}\n`)
    return 2
  }
  const acceptance = await signed(request.acceptance, terminal)
  const told: string[] = []
  for (const [file, some] of byFile(findings, gathered)) {
    const text = writeAcknowledged({ file, text: result.texts.get(file) ?? '' }, some, acceptance)
    const problem = writeReport(file, text, terminal.cwd())
    if (problem) return refuse(result, [problem], request, terminal)
    told.push(
      `Accepted ${some.length} finding${some.length === 1 ? '' : 's'} in ${file}${replaced(file, some, result)}\n`,
    )
  }
  const lost = await send(terminal.stdout, inWords(told))
  return lost ? 2 : 0
}

/** Which of the findings had an entry of their own in that file, which has a new reason now. */
function replaced(file: string, some: readonly Finding[], { acknowledgements = [] }: Result) {
  const before = some.filter(({ article, fingerprint }) =>
    acknowledgements.some(
      ({ entry }) =>
        entry.at.file === file &&
        entry.article === article.file &&
        entry.fingerprint === fingerprint,
    ),
  ).length
  if (before === 0) return ''
  return before === some.length
    ? ', in place of the earlier reason'
    : `, ${before} of them in place of the earlier reason`
}

function inWords(told: readonly string[]): string {
  return told.length > 0 ? told.join('') : 'Nothing to accept: there are no findings\n'
}

async function refuse(
  result: Result,
  problems: readonly Problem[],
  { check }: AcknowledgeRequest,
  terminal: Terminal,
): Promise<2> {
  const colour = wantsColour(terminal.stderr, terminal, check.colour)
  const text = problemsText({ ...result, problems }, { colour, explain: false, least: 'info' })
  await send(terminal.stderr, `${text}corroborate: nothing was accepted\n`)
  return 2
}

/** Who accepts it: the name that was given, else the one that git signs commits with. */
async function signed(acceptance: Acceptance, terminal: Terminal): Promise<Acceptance> {
  if (acceptance.by !== undefined) return acceptance
  const { firstLine, gitIn } = await import('./since/git.ts')
  const by = firstLine(await gitIn(terminal.cwd(), terminal.env)(['config', 'user.name']))
  return by === undefined ? acceptance : { ...acceptance, by }
}

/** Each finding goes beside its own record; one of a file that records share, beside the first. */
function byFile(
  findings: readonly Finding[],
  { records, onDemand }: Gathered,
): ReadonlyMap<string, readonly Finding[]> {
  const all = [...records, ...onDemand]
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = all.find(({ file }) => file === finding.record.file) ?? all[0]
    const file = own ? acknowledgedBeside(own) : 'acknowledged.yaml'
    files.set(file, [...(files.get(file) ?? []), finding])
  }
  return files
}
