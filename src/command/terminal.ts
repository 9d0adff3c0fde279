/** What the command needs of a process; `node:process` has it. */
export interface Terminal {
  readonly stdin: AsyncIterable<unknown>
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}

/** An output stream, as far as the command uses one. */
export interface Stream {
  readonly isTTY?: boolean
  write(text: string, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
}

/**
 * Whether to colour what goes to a stream: `--color` and `--no-color` first, then `NO_COLOR`
 * (no-color.org: any value but the empty one) and `FORCE_COLOR` (`0` and `false` say no), then
 * whether it is a terminal that can.
 */
export function wantsColour(
  stream: Stream,
  { env }: Pick<Terminal, 'env'>,
  asked: boolean | undefined,
): boolean {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/**
 * Write a text to a stream and wait until it is out. A reader that has gone, as with `| head`,
 * is no error; any other failure is returned.
 */
export function send(stream: Stream, text: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error && !isGone(error) ? error : undefined)
    stream.on('error', done)
    stream.write(text, done)
  })
}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}
