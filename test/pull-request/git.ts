import { execFileSync } from 'node:child_process'
import { devNull } from 'node:os'

/** Git as if on a new machine: no settings but these, the same author and dates each time. */
const gitEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  GIT_CONFIG_KEY_1: 'core.autocrlf',
  GIT_CONFIG_VALUE_1: 'false',
  GIT_AUTHOR_NAME: 'Robin Vale',
  GIT_AUTHOR_EMAIL: 'robin@example.org',
  GIT_AUTHOR_DATE: '2026-03-10T12:00:00Z',
  GIT_COMMITTER_NAME: 'Robin Vale',
  GIT_COMMITTER_EMAIL: 'robin@example.org',
  GIT_COMMITTER_DATE: '2026-03-10T12:00:00Z',
  GIT_TERMINAL_PROMPT: '0',
}

/** The variables of this process without those that git or a CI service sets. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|GITHUB_|CI$|RUNNER_|NO_COLOR$|FORCE_COLOR$)/u.test(name),
  )
  return { ...Object.fromEntries(own), ...gitEnvironment }
}

/** Run git in a folder; what it printed. Throws when it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  return gitWith(cwd, '', ...args)
}

/** The same, with an input. */
export function gitWith(cwd: string, input: string, ...args: readonly string[]): string {
  const options = { cwd, input, env: cleanEnvironment(), encoding: 'utf8', stdio: 'pipe' } as const
  return execFileSync('git', [...args], options).trim()
}

/** Texts of files by path; undefined removes one. */
export type Files = Readonly<Record<string, string | undefined>>

/** A commit to make: where it goes, what it comes after, and what it changes there. */
export interface Commit {
  readonly ref: string
  readonly from?: string
  readonly merge?: string
  readonly files: Files
}

/** Make commits in a repository, all by one process. */
export function commitAll(cwd: string, commits: readonly Commit[]): void {
  gitWith(cwd, `${commits.map(inStream).join('')}done\n`, 'fast-import', '--quiet', '--done')
}

/** A commit in the stream of git-fast-import(1). */
function inStream({ ref, from, merge, files }: Commit): string {
  const changes = Object.entries(files).map(([name, text]) =>
    text === undefined ? `D ${quoted(name)}\n` : `M 100644 inline ${quoted(name)}\n${data(text)}`,
  )
  return [
    `commit ${ref}\n`,
    'committer Robin Vale <robin@example.org> 1773144000 +0000\n',
    data('Change\n'),
    from === undefined ? '' : `from ${from}\n`,
    merge === undefined ? '' : `merge ${merge}\n`,
    ...changes,
  ].join('')
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function quoted(name: string): string {
  return JSON.stringify(name)
}
