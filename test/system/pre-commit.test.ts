import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { record, right, wrong } from '../command/run.ts'
import { cleanEnvironment, git } from '../pull-request/git.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-hook-'))
const [site, tool] = [path.join(folder, 'site'), path.join(folder, 'tool')]

/** pre-commit keeps what it installs in a folder of these tests. */
const environment = { ...cleanEnvironment(), PRE_COMMIT_HOME: path.join(folder, 'home') }

function preCommit(...args: readonly string[]) {
  const options = {
    cwd: site,
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  } as const
  const { status, stdout, stderr } = spawnSync('pre-commit', args, options)
  return { status, says: stdout + stderr }
}

/** Put these files into the index, as for a commit, and run the hook on them. */
function staged(files: Readonly<Record<string, string>>) {
  git(site, 'reset', '--quiet', '--hard')
  for (const [name, text] of Object.entries(files)) writeInto(name, text)
  git(site, 'add', '--all')
  return preCommit('run')
}

function writeInto(name: string, text: string): void {
  const file = path.join(site, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function configuration(more = ''): string {
  const rev = git(tool, 'rev-parse', 'HEAD')
  return `repos:\n  - repo: ${tool.replaceAll('\\', '/')}\n    rev: ${rev}\n    hooks:\n      - id: corroborate\n${more}`
}

describe('the hook, by the real pre-commit', () => {
  beforeAll(() => {
    git(folder, 'clone', '--quiet', root, tool)
    git(folder, 'init', '--quiet', site)
    writeInto('.pre-commit-config.yaml', configuration())
    writeInto('facts.yaml', record)
    writeInto('articles/old.md', wrong)
    git(site, 'add', '--all')
    git(site, 'commit', '--quiet', '--message', 'Begin')
    const { status, says } = preCommit('install-hooks')
    expect(status, says).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('fails a commit by the conflict that it adds', () => {
    const { status, says } = staged({
      'articles/new.md': wrong.replace('The meeting', 'That meeting'),
    })
    expect(status, says).toBe(1)
    expect(says).toMatch(/articles\/new\.md:\d+:\d+ error duration\/understates/u)
    expect(says).not.toMatch(/articles\/old\.md:\d+:\d+ error/u)
  })

  it('passes one that adds none, beside an old conflict', () => {
    const { status, says } = staged({ 'articles/new.md': right })
    expect(status, says).toBe(0)
    expect(says).toContain('Passed')
  })

  it('has nothing to do where no article and no record changed', () => {
    const { status, says } = staged({ 'style.css': 'body {}\n' })
    expect(status, says).toBe(0)
    expect(says).toContain('Skipped')
  })

  it('fails by every conflict with `args: []`', () => {
    const { status, says } = staged({
      '.pre-commit-config.yaml': configuration('        args: []\n'),
      'articles/new.md': right,
    })
    expect(status, says).toBe(1)
    expect(says).toMatch(/articles\/old\.md:\d+:\d+ error/u)
  })
})
