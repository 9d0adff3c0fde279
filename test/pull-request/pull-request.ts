import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Outcome } from '../command/run.ts'
import { cleanEnvironment, commitAll, type Files, git } from './git.ts'

/** A repository at the host, with a pull request, and the folder in which a runner checks it. */
export interface PullRequest {
  readonly origin: string
  readonly runner: string
  /** Run a step of the workflow, with the variables that a runner sets. */
  step(args: readonly string[], more?: NodeJS.ProcessEnv): Step
  remove(): void
}

export interface Step extends Outcome {
  /** What the job summary shows. */
  readonly summary: string
}

export interface Replay {
  readonly main: Files
  /** The commits of the pull request, each with what it changes. */
  readonly changes: readonly Files[]
  /** What others put on main meanwhile. */
  readonly meanwhile?: Files
  /** `fetch-depth` of actions/checkout; 0, all of it, when left out. */
  readonly depth?: 0 | 1
  /** The branch is in another repository. */
  readonly fork?: boolean
}

/**
 * Open a pull request as the host does it: its head under `refs/pull/1/head`, also where the branch
 * is in another repository, and a merge of main and that under `refs/pull/1/merge`, which the
 * runner checks out without any branch of its own.
 */
export function openPullRequest(cli: string, replay: Replay): PullRequest {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-pull-'))
  const [origin, runner] = [path.join(folder, 'origin.git'), path.join(folder, 'runner')]
  const { main, changes, meanwhile = {}, fork = false } = replay
  git(folder, 'init', '--quiet', '--bare', origin)
  const [base, head] = ['refs/heads/main', 'refs/pull/1/head']
  commitAll(origin, [
    { ref: base, files: main },
    { ref: head, from: base, files: {} },
    ...changes.map((files) => ({ ref: head, files })),
    { ref: base, files: meanwhile },
    ...(fork ? [] : [{ ref: 'refs/heads/topic', from: head, files: {} }]),
    { ref: 'refs/pull/1/merge', from: base, merge: head, files: Object.assign({}, ...changes) },
  ])
  checkOut(origin, runner, replay.depth ?? 0)
  return {
    origin,
    runner,
    step: (args, more) => runStep(cli, runner, args, more),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What actions/checkout does on `pull_request`. */
function checkOut(origin: string, runner: string, depth: 0 | 1): void {
  mkdirSync(runner)
  git(runner, 'init', '--quiet')
  git(runner, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  const merge = '+refs/pull/1/merge:refs/remotes/pull/1/merge'
  const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', merge] : ['--depth=1', merge]
  git(runner, 'fetch', '--quiet', '--no-tags', 'origin', ...refs)
  git(runner, 'checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge')
}

function runStep(
  cli: string,
  runner: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Step {
  const summary = `${runner}-summary.md`
  writeFileSync(summary, '')
  const env = {
    ...cleanEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_BASE_REF: 'main',
    GITHUB_HEAD_REF: 'topic',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_WORKSPACE: runner,
    GITHUB_STEP_SUMMARY: summary,
    ...more,
  }
  // The shell of the workflow puts the variable into the argument.
  const given = args.map((one) => one.replaceAll('$GITHUB_BASE_REF', env.GITHUB_BASE_REF))
  const done = spawnSync(process.execPath, [cli, ...given], { cwd: runner, env, encoding: 'utf8' })
  const { status, stdout, stderr } = done
  return { status, stdout, stderr, summary: readFileSync(summary, 'utf8') }
}
