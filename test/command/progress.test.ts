import { describe, expect, it } from 'vitest'
import { progressOf } from '../../src/command/progress.ts'
import type { Stream } from '../../src/command/terminal.ts'

/** What a run of three articles writes, each after so many milliseconds. */
function written(times: readonly number[], isTTY: boolean, env = {}): string {
  let text = ''
  let now = 0
  const stderr: Stream = {
    isTTY,
    write: (more, done) => {
      text += more
      done()
      return true
    },
    on: () => undefined,
  }
  const progress = progressOf(times.length, { stderr, env }, () => now)
  for (const time of times) {
    now += time
    progress.step()
  }
  progress.end()
  return text
}

const clear = '\r\u001B[K'

describe('progress', () => {
  it('is a line that is taken back, on a terminal where a run takes long', () => {
    expect(written([700, 700, 50, 700], true)).toBe(
      `${clear}2 of 4 articles checked${clear}4 of 4 articles checked${clear}`,
    )
  })

  it.each<[string, readonly number[], boolean, Record<string, string>]>([
    ['for a short run', [10, 10], true, {}],
    ['in a file', [2000, 2000], false, {}],
    ['on a terminal that cannot take it back', [2000], true, { TERM: 'dumb' }],
  ])('is nothing %s', (_name, times, isTTY, env) => {
    expect(written(times, isTTY, env)).toBe('')
  })
})
