import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderWith, record, removeFolder, right, wrong } from './command/run.ts'
import { cleanEnvironment, git } from './pull-request/git.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))
const installed = mkdtempSync(path.join(tmpdir(), 'corroborate-action-'))
let site: string

beforeAll(() => {
  mkdirSync(path.join(installed, 'scripts'))
  copyFileSync(path.join(root, 'scripts/action.mjs'), path.join(installed, 'scripts/action.mjs'))
  const build = [path.join(root, 'scripts/build.mjs'), path.join(installed, 'dist')]
  expect(spawnSync(process.execPath, build).status).toBe(0)
  site = folderWith({ 'facts.yaml': record, 'articles/old.md': wrong, 'more/fine.md': right })
  git(site, 'init', '--quiet')
  git(site, 'add', '--all')
  git(site, 'commit', '--quiet', '--message', 'Begin')
  git(site, 'branch', 'base')
  git(site, 'update-ref', 'refs/remotes/origin/main', 'base')
})
afterAll(() => {
  rmSync(installed, { recursive: true, force: true })
  removeFolder(site)
})

/** Run the step of the action with these inputs, the others as `action.yml` has them. */
function step(inputs: Readonly<Record<string, string>>, more: NodeJS.ProcessEnv = {}) {
  const variables: Record<string, string> = action.runs.steps[1].env
  const values = Object.entries(variables).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.(?<name>[a-z-]+) \}\}$/u.exec(expression)?.groups?.['name'] ?? ''
    return [name, inputs[input] ?? action.inputs[input].default]
  })
  const output = path.join(installed, 'output')
  const summary = path.join(installed, 'summary')
  for (const file of [output, summary]) rmSync(file, { force: true })
  const env = {
    ...cleanEnvironment(),
    ...Object.fromEntries(values),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...more,
  }
  const script = path.join(installed, 'scripts/action.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: site,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr, output: () => readFileSync(output, 'utf8') }
}

describe('the action', () => {
  it('has no input in a script, and each in a variable', () => {
    const [, check] = action.runs.steps
    for (const one of action.runs.steps) expect(one.run).not.toMatch(/\$\{\{/u)
    const passed = [...Object.values<string>(check.env), check['working-directory']]
    for (const name of Object.keys(action.inputs))
      expect(passed).toContain(`\${{ inputs.${name} }}`)
  })

  it('reads every variable', () => {
    const script = readFileSync(path.join(root, 'scripts/action.mjs'), 'utf8')
    for (const name of Object.keys(action.runs.steps[1].env)) {
      expect(script).toContain(`'${name.replace('CORROBORATE_', '')}'`)
    }
  })

  it('fails by any conflict on a push, and annotates it', () => {
    const { status, stdout, output } = step({})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=articles\/old\.md,line=6,/mu)
    expect(output()).toBe('status=1\n')
  })

  it('passes over old conflicts on a pull request', () => {
    const { status, output } = step({}, { GITHUB_BASE_REF: 'main' })
    expect([status, output()]).toEqual([0, 'status=0\n'])
  })

  it('fails by them where that is asked for', () => {
    expect(step({ since: '' }, { GITHUB_BASE_REF: 'main' }).status).toBe(1)
  })

  it('only reports where that is asked for', () => {
    expect(step({ 'fail-on': 'never' }).status).toBe(0)
  })

  it('checks the articles of each line', () => {
    expect(step({ articles: 'more\n\n  more/*.md  \n' }).status).toBe(0)
    expect(step({ articles: 'more\narticles' }).status).toBe(1)
  })

  it('writes every report', () => {
    const inputs = {
      'sarif-file': 'a.sarif',
      'html-file': 'a.html',
      formats: 'junit=a.xml\njson=a.json',
    }
    step(inputs)
    for (const [file, starts] of [
      ['a.sarif', '{'],
      ['a.html', '<!doctype html>'],
      ['a.xml', '<?xml'],
      ['a.json', '{'],
    ] as const) {
      expect(readFileSync(path.join(site, file), 'utf8').startsWith(starts)).toBe(true)
      rmSync(path.join(site, file))
    }
  })

  const odd: readonly (readonly [string, string])[] = [
    ['facts', '--fail-on=never'],
    ['fail-on', 'never --quiet'],
    ['fail-on', '$(touch owned)'],
    ['since', '--upload-pack=touch owned'],
    ['shard', '1/2; touch owned'],
    ['formats', 'text; touch owned'],
    ['articles', '--fail-on=never'],
    ['articles', '`touch owned`'],
    ['fail-on-record-change', 'yes'],
  ]
  it.each(odd)('takes %s = %s for what it is: not a way to say more', (name, value) => {
    const { status, stdout, stderr } = step({ [name]: value })
    expect(status, stdout + stderr).toBe(2)
    expect(git(site, 'status', '--porcelain')).toBe('')
  })
})
