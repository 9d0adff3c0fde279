import path from 'node:path'
import { firstLine, type Git } from './git.ts'

/** The git repository around a folder. */
export interface Repository {
  /** Absolute path of its work tree. */
  readonly root: string
  readonly shallow: boolean
  /** A path as reports show it, for a path from the root. */
  shown(inside: string): string
  /** The path from the root, with slashes; undefined for a file outside of the repository. */
  inside(shown: string): string | undefined
}

/** Find the repository that the working directory is in; undefined, and why, for none. */
export async function findRepository(
  git: Git,
): Promise<{ readonly repository?: Repository; readonly reason?: string }> {
  const root = await git(['rev-parse', '--show-toplevel'])
  if (root.status === undefined) return { reason: 'git could not be run' }
  const top = firstLine(root)
  if (top === undefined) return { reason: lastWords(root.stderr) ?? 'there is no repository here' }
  const prefix = firstLine(await git(['rev-parse', '--show-prefix'])) ?? ''
  const shallow = firstLine(await git(['rev-parse', '--is-shallow-repository'])) === 'true'
  const repository = {
    root: top,
    shallow,
    shown: (inside: string) => path.posix.relative(`/${prefix}`, `/${inside}`),
    inside: (shown: string) => {
      const joined = path.posix.join(prefix, shown)
      const isOutside = joined === '..' || joined.startsWith('../') || path.isAbsolute(shown)
      return isOutside ? undefined : joined
    },
  }
  return { repository }
}

/** What git said last, without its own "fatal:"; undefined for nothing. */
export function lastWords(stderr: string): string | undefined {
  const lines = stderr.split(/\r?\n/u).filter((line) => line.trim() !== '')
  return lines
    .filter((line) => /^(?:fatal|error):/u.test(line))
    .at(-1)
    ?.replace(/^(?:fatal|error): /u, '')
}
