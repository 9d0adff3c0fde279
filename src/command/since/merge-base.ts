import type { Problem } from '../../model.ts'
import { fetchMissing, type Missing } from './fetch.ts'
import { firstLine, type Git } from './git.ts'
import type { Repository } from './repository.ts'

/** The commit that a change started from, or why it is not known. */
export interface MergeBase {
  readonly commit?: string
  readonly problem?: Problem
  /** What was done to find it. */
  readonly notes: readonly string[]
}

/**
 * The merge base of HEAD and a reference: where the change began, so that what others did there
 * since is not held against it. History that a shallow clone lacks is fetched; when it cannot be,
 * that is a problem, and never the start of a guess.
 */
export async function findMergeBase(
  reference: string,
  git: Git,
  repository: Repository,
): Promise<MergeBase> {
  const notes: string[] = []
  const told = (why: string, help: string) => ({ problem: problemOf(reference, why, help), notes })
  // No name of git begins so, and none must become an option.
  if (reference.startsWith('-')) return told('it is no name of a commit', example)
  const head = await commitOf('HEAD', git)
  if (head === undefined) return told('the repository has no commit yet', 'Commit first.')
  const fetching = { git, reference, head, shallow: repository.shallow }
  let other = await commitOf(reference, git)
  if (other === undefined) {
    const said = await fetchMissing({ ...fetching, missing: 'reference' })
    other = await commitOf(reference, git)
    if (other === undefined) return told(`it is not known here${because(said)}`, remedy)
    notes.push(`fetched ${reference}, which was not known here`)
  }
  let commit = await common(other, git)
  const steps: readonly Missing[] = repository.shallow ? ['recent history', 'history'] : []
  let said: string | undefined
  for (const missing of steps) {
    if (commit !== undefined) break
    said = await fetchMissing({ ...fetching, missing, other })
    commit = await common(other, git)
    if (commit !== undefined) notes.push(`fetched ${missing}, for this clone is shallow`)
  }
  if (commit !== undefined) return { commit, notes }
  if (repository.shallow) {
    return told(`this clone is shallow and lacks the commit they share${because(said)}`, remedy)
  }
  return told('it shares no commit with HEAD', 'Name the branch that this one started from.')
}

const example = 'Write a branch, a tag or a commit: `--since origin/main`.'

const remedy =
  'Fetch it first: in GitHub Actions, give actions/checkout `fetch-depth: 0`; elsewhere run ' +
  '`git fetch --unshallow origin` in a shallow clone, or `git fetch origin`. ' +
  'Then name a commit that git knows, as `--since origin/main`.'

function because(said: string | undefined): string {
  return said === undefined ? '' : ` and could not be fetched (${said})`
}

/** A problem of the repository as a whole, named by its folder. */
export function problemOf(reference: string, why: string, help: string): Problem {
  const message = `Could not compare with \`${reference}\`: ${why}; nothing was checked`
  return { file: '.git', message, help }
}

async function commitOf(reference: string, git: Git): Promise<string | undefined> {
  return firstLine(await git(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]))
}

async function common(other: string, git: Git): Promise<string | undefined> {
  return firstLine(await git(['merge-base', other, 'HEAD']))
}
