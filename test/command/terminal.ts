import { main } from '../../src/command/main.ts'
import type { Stream, Terminal } from '../../src/command/terminal.ts'
import type { Outcome } from './run.ts'

interface Around {
  readonly env?: Terminal['env']
  /** Whether the standard error is a terminal. */
  readonly isTTY?: boolean
  /** Why nothing can be written to the standard output. */
  readonly broken?: Error
}

/** Run the command inside of this process, in a folder; the streams are kept as texts. */
export async function runHere(
  cwd: string,
  argv: readonly string[],
  { env = {}, isTTY = false, broken }: Around = {},
): Promise<Outcome> {
  const sent = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    isTTY: isTTY && name === 'stderr',
    write: (text, done) => {
      if (broken && name === 'stdout') done(broken)
      else {
        sent[name] += text
        done()
      }
      return true
    },
    on: () => undefined,
  })
  const terminal: Terminal = {
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    cwd: () => cwd,
  }
  return { status: await main(argv, terminal), ...sent }
}
