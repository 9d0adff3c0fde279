import picomatch from 'picomatch'
import { type Result, sinceBase } from '../../index.ts'
import type { Acknowledgement, Problem } from '../../model.ts'
import { isArticle } from '../find-articles.ts'
import type { Gathered } from '../gather.ts'
import { ignoreFileOf } from '../ignored.ts'
import type { CheckRequest } from '../options.ts'
import { shownPath } from '../paths.ts'
import type { Terminal } from '../terminal.ts'
import { readBaseFiles } from './base-files.ts'
import { gatherBase } from './gather-base.ts'
import { gitIn } from './git.ts'
import { findMergeBase, problemOf } from './merge-base.ts'
import { findRepository } from './repository.ts'

/** A result held against the base, or why there is none. */
export interface SinceOutcome {
  readonly result?: Result
  /** The acknowledgements that hold: those of the side whose record decides. */
  readonly acknowledged: readonly Acknowledgement[]
  readonly problem?: Problem
  /** What was done beside, for the reader of the log. */
  readonly notes: readonly string[]
}

/** Hold what was found against the merge base of HEAD and `since`. */
export async function resultSince(
  found: Result,
  gathered: Gathered,
  acknowledged: readonly Acknowledgement[],
  request: CheckRequest & { readonly since: string },
  terminal: Terminal,
): Promise<SinceOutcome> {
  const cwd = terminal.cwd()
  const { since, record } = request
  const git = gitIn(cwd, terminal.env)
  const { repository, reason = '' } = await findRepository(git)
  if (!repository) {
    const help = '`--since` needs git, and a working directory in a repository.'
    return { acknowledged, problem: problemOf(since, reason, help), notes: [] }
  }
  const { commit, problem, notes } = await findMergeBase(since, git, repository)
  if (commit === undefined) return { acknowledged, notes, ...(problem ? { problem } : {}) }
  const files = await readBaseFiles(commit, git, repository)
  const ignoreFile = shownPath(ignoreFileOf(request.ignoreFile, cwd), cwd)
  // Of the articles that are gone, those that no record covered were not checked: even of one.
  const covered = request.articles.length === 0
  const wanted = isWanted(request, gathered, cwd)
  const base = await gatherBase({ head: gathered, files, cwd, covered, ignoreFile, wanted })
  const head = { ...gathered, acknowledged }
  const result = sinceBase(found, head, { since, commit, base, renames: files, record })
  return { result, acknowledged: record === 'base' ? base.acknowledged : acknowledged, notes }
}

/** Whether a file that is gone would have been checked, had it not gone. */
function isWanted({ articles }: CheckRequest, { ignored }: Gathered, cwd: string) {
  const named = articles.map((one) => shownPath(one, cwd))
  return (file: string): boolean => {
    if (!isArticle(file) || ignored(file)) return false
    return (
      articles.length === 0 ||
      named.some((one) => one === '.' || file === one || file.startsWith(`${one}/`)) ||
      articles.some((one) => picomatch.isMatch(file, one.replace(/^\.\//u, '')))
    )
  }
}
