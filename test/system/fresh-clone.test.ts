import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-clone-'))
const clone = path.join(folder, 'corroborate')

function run(command: string, args: readonly string[], cwd: string) {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env
  // npm is a script of the shell on Windows.
  const shell = process.platform === 'win32'
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell })
  return { status: done.status, stdout: done.stdout, stderr: done.stderr }
}

/** The README's two commands, on what is committed. */
describe('a fresh clone', () => {
  beforeAll(() => {
    expect(run('git', ['clone', '--quiet', root, clone], folder).status).toBe(0)
    const install = run('npm', ['ci', '--no-audit', '--no-fund'], clone)
    expect(install.status, install.stderr).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('checks its articles, and finds what is wrong with them', () => {
    const { status, stdout } = run('npm', ['run', '--silent', 'check'], clone)
    expect(status, stdout).toBe(1)
    expect(stdout).toMatch(
      /^articles\/\S+:\d+:\d+ error duration\/understates [^\n]*`more than three hours`[^\n]*`4 hours`/mu,
    )
    expect(stdout.match(/^articles\/\S+ (?:error|warning) attendees\/omits /gmu)).toHaveLength(2)
    expect(stdout.match(/^ {2}record: facts\.yaml:\d+:\d+ /gmu)?.length).toBeGreaterThanOrEqual(3)
    expect(stdout.match(/^ {2}because:\n {4}- /gmu)?.length).toBeGreaterThanOrEqual(3)
  })

  it('passes arguments on', () => {
    const args = [
      'run',
      '--silent',
      'check',
      '--',
      '--format',
      'json',
      '--output',
      'r.json',
      'articles',
    ]
    expect(run('npm', args, clone)).toEqual({ status: 1, stdout: '', stderr: '' })
  })

  it('keeps what it builds out of the repository', () => {
    rmSync(path.join(clone, 'r.json'), { force: true })
    expect(run('git', ['status', '--porcelain'], clone).stdout).toBe('')
  })
})
