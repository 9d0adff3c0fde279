import { main } from '../../src/command/main.ts'
import type { Stream, Terminal } from '../../src/command/terminal.ts'
import type { Outcome } from './run.ts'

/** Run the command inside of this process, in a folder; the streams are kept as texts. */
export async function runHere(cwd: string, argv: readonly string[]): Promise<Outcome> {
  const sent = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    write: (text, done) => {
      sent[name] += text
      done()
      return true
    },
    on: () => undefined,
  })
  const terminal: Terminal = {
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    cwd: () => cwd,
  }
  return { status: await main(argv, terminal), ...sent }
}
