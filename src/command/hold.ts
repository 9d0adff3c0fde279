import { existsSync } from 'node:fs'
import path from 'node:path'
import { acknowledgeLine, applyAcknowledged, type Problem, type Result } from '../index.ts'
import type { Acknowledgement } from '../model.ts'
import { gatherAcknowledged } from './acknowledged.ts'
import { emptySummary } from './empty-summary.ts'
import type { Gathered } from './gather.ts'
import type { CheckRequest } from './options.ts'
import type { Terminal } from './terminal.ts'

/** A result that knows what people have accepted and what was there before. */
export interface Held {
  readonly result: Result
  /** What was done to find out, for the reader of the log. */
  readonly notes: readonly string[]
}

/**
 * Hold what was found against the acknowledgements beside the record and, with `--since`, against
 * the merge base. Where that cannot be found, no finding is left: none could be told from an old one.
 */
export async function hold(
  found: Result,
  gathered: Gathered,
  request: CheckRequest,
  terminal: Terminal,
): Promise<Held> {
  const cwd = terminal.cwd()
  const { entries, files, problems } = gatherAcknowledged(gathered, cwd)
  const texts = new Map([...found.texts, ...files.map(({ file, text }) => [file, text] as const)])
  const result = { ...found, problems: [...found.problems, ...problems], texts }
  const { since } = request
  if (since === undefined) {
    return { result: accepted(result, entries, request, cwd), notes: [] }
  }
  // Git is looked at by those alone who ask for it.
  const { resultSince } = await import('./since/since.ts')
  const asked = { ...request, since }
  const outcome = await resultSince(result, gathered, entries, asked, terminal)
  const { acknowledged, notes, problem } = outcome
  if (!outcome.result) return { result: unchecked(result, problem), notes }
  return { result: accepted(outcome.result, acknowledged, request, cwd), notes }
}

function accepted(
  result: Result,
  entries: readonly Acknowledgement[],
  { today, facts }: CheckRequest,
  cwd: string,
): Result {
  const exists = (article: string) => existsSync(path.resolve(cwd, article))
  const held = applyAcknowledged(result, entries, { today, exists })
  const findings = held.findings.map((finding) =>
    finding.acknowledged ? finding : { ...finding, accept: acknowledgeLine(finding, facts) },
  )
  return { ...held, findings }
}

function unchecked(result: Result, problem: Problem | undefined): Result {
  const { facts } = result.summary
  return {
    ...result,
    findings: [],
    suppressed: [],
    verdicts: [],
    unlinked: [],
    articles: [],
    problems: [...result.problems, ...(problem ? [problem] : [])],
    summary: { ...emptySummary, facts },
  }
}
