import path from 'node:path'
import type { ReportOptions } from '../index.ts'
import type { Terminal } from './terminal.ts'

type Environment = Pick<Terminal, 'env'>['env']

/** Whether a runner of GitHub Actions runs the command. */
export function inActions(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}

/** The file that a runner shows as the summary of the step; undefined anywhere else. */
export function stepSummary(env: Environment): string | undefined {
  return inActions(env) && env['GITHUB_STEP_SUMMARY'] ? env['GITHUB_STEP_SUMMARY'] : undefined
}

/**
 * What reports need of the repository in which a runner works: where the working directory is in
 * it, and its address. Empty anywhere else.
 */
export function repositoryOf({
  env,
  cwd,
}: Pick<Terminal, 'env' | 'cwd'>): Pick<ReportOptions, 'prefix' | 'blobs'> {
  if (!inActions(env)) return {}
  const workspace = env['GITHUB_WORKSPACE']
  const below = workspace ? path.relative(workspace, cwd()).replaceAll(path.sep, '/') : ''
  const inside = below !== '' && !below.startsWith('..') && !path.isAbsolute(below)
  const blobs = blobsOf(env)
  return { ...(inside ? { prefix: `${below}/` } : {}), ...(blobs === undefined ? {} : { blobs }) }
}

/** `https://github.com/owner/name/blob/<commit>/`. */
function blobsOf(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env
  if (!server || !/^https?:\/\/[\w.:-]+$/u.test(server)) return undefined
  if (!name || !/^[\w.-]+\/[\w.-]+$/u.test(name)) return undefined
  return commit && /^[0-9a-f]{40,64}$/u.test(commit)
    ? `${server}/${name}/blob/${commit}/`
    : undefined
}
