import { execFile } from 'node:child_process'
import { codeOf } from '../failure.ts'

/** What a run of git gave. */
export interface GitOutput {
  /** Exit status; undefined when git could not be run, as where there is none. */
  readonly status: number | undefined
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git with these arguments; never through a shell, and never asking anybody anything. */
export type Git = (args: readonly string[], input?: string) => Promise<GitOutput>

type Environment = Readonly<Record<string, string | undefined>>

/** A fetch that hangs is no fetch. In milliseconds. */
const longest = 300_000

/** A git that runs in a folder. Never rejects. */
export function gitIn(cwd: string, env: Environment): Git {
  const options = {
    cwd,
    env: {
      ...env,
      // Its messages in English, no lock for a mere look, no question for a password.
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: longest,
    windowsHide: true,
  } as const
  return (args, input) =>
    new Promise((resolve) => {
      const child = execFile('git', [...args], options, (error, stdout, stderr) => {
        resolve({ status: statusOf(error), stdout, stderr: stderr.toString('utf8') })
      })
      // It may end before it has read all; its status tells of that.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input ?? '')
    })
}

function statusOf(error: Error | null): number | undefined {
  if (!error) return 0
  if (codeOf(error) !== undefined) return undefined
  return 'code' in error && typeof error.code === 'number' ? error.code : 1
}

/** The first line of an output, without its line end; undefined when git failed or said nothing. */
export function firstLine({ status, stdout }: GitOutput): string | undefined {
  const line = stdout.toString('utf8').split(/\r?\n/u)[0]
  return status === 0 && line ? line : undefined
}

/** The fields of an output that ends each with a zero byte (`-z`). */
export function fieldsOf({ stdout }: GitOutput): readonly string[] {
  return stdout.toString('utf8').split('\0').slice(0, -1)
}
