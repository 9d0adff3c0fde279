import type { Terminal } from './terminal.ts'

/** Shorter runs are over before anybody reads a line, in milliseconds. */
const patience = 1000

/** Between two lines, in milliseconds. */
const pause = 100

/** Takes the line back: carriage return, then erase to its end (ECMA-48, 8.3.41). */
const clear = '\r\u001B[K'

/** Tells a reader who waits how far a long run is. */
export interface Progress {
  /** One more article is done. */
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

/**
 * A line on the standard error that counts the articles of a long run, where that is a terminal
 * that can take it back; else nothing. `now` is a clock in milliseconds.
 */
export function progressOf(
  total: number,
  { stderr, env }: Pick<Terminal, 'stderr' | 'env'>,
  now: () => number = () => performance.now(),
): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return { step: () => {}, end: () => {} }
  let done = 0
  let next = now() + patience
  let shown = false
  const write = (text: string) => stderr.write(text, () => {})
  return {
    step: () => {
      done++
      const time = now()
      if (time < next) return
      next = time + pause
      shown = true
      write(`${clear}${done} of ${total} articles checked`)
    },
    end: () => {
      if (shown) write(clear)
    },
  }
}
