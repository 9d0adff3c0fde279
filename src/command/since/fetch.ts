import { fieldsOf, type Git } from './git.ts'
import { lastWords } from './repository.ts'

/** What there is too little of: the reference itself, or the commits before it. */
export type Missing = 'reference' | 'recent history' | 'history'

interface Fetch {
  readonly git: Git
  readonly reference: string
  readonly missing: Missing
  /** The commit of HEAD, and that of the reference where it is known. */
  readonly head: string
  readonly other?: string
  readonly shallow: boolean
}

/** Most changes begin so few commits ago. */
const recent = 100

/**
 * Fetch what is missing from the remote that the reference names, else from `origin`. Only what
 * the reference stands for is written, as `git fetch` itself would. Returns why it could not be
 * fetched, in git's words; undefined when it was, or when no remote can have it.
 */
export async function fetchMissing(fetch: Fetch): Promise<string | undefined> {
  const { git, missing, other, head, shallow } = fetch
  const found = await remoteOf(fetch)
  if (!found) return undefined
  const wanted = found.spec ?? other
  if (wanted === undefined) return undefined
  if (missing === 'reference') {
    return tryFetch(git, [...(shallow ? [`--depth=${recent}`] : []), found.remote, wanted])
  }
  const depth = missing === 'history' ? '--unshallow' : `--deepen=${recent}`
  // HEAD of a pull request may be a commit of no branch; a server may not give that out.
  const both = await tryFetch(git, [depth, found.remote, wanted, head])
  return both === undefined ? undefined : tryFetch(git, [depth, found.remote, wanted])
}

/** The remote to ask, and what of: `origin/main` is `main` there. */
async function remoteOf({ git, reference }: Fetch) {
  const listed = await git(['config', '-z', '--name-only', '--get-regexp', '^remote\\..*\\.url$'])
  const remotes = fieldsOf(listed).map((name) => name.slice('remote.'.length, -'.url'.length))
  const short = reference.replace(/^refs\/remotes\//u, '')
  const named = remotes.find((remote) => short.startsWith(`${remote}/`))
  if (named !== undefined) {
    const branch = short.slice(named.length + 1)
    const spec = `+refs/heads/${branch}:refs/remotes/${named}/${branch}`
    return branch === '' ? undefined : { remote: named, spec }
  }
  const remote = remotes.find((name) => name === 'origin') ?? remotes[0]
  if (remote === undefined) return undefined
  // A commit in full can be asked for by itself (SHA-1 or SHA-256).
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(reference)
  return isCommit ? { remote, spec: reference } : { remote }
}

async function tryFetch(git: Git, args: readonly string[]): Promise<string | undefined> {
  const { status, stderr } = await git(['fetch', '--quiet', '--no-tags', ...args])
  return status === 0 ? undefined : (lastWords(stderr) ?? 'git gave no reason')
}
