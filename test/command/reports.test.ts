import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reports } from '../../src/index.ts'
import { folderWith, record, removeFolder, right, wrong } from './run.ts'
import { runHere } from './terminal.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

function inFolder(files: Parameters<typeof folderWith>[0]) {
  const folder = folderWith({ 'facts.yaml': record, ...files })
  folders.push(folder)
  return {
    folder,
    check: (args: readonly string[], around: Parameters<typeof runHere>[2] = {}) =>
      runHere(folder, ['check', ...args], around),
    read: (name: string) => readFileSync(path.join(folder, name), 'utf8'),
  }
}

const isWindows = process.platform === 'win32'

/** Windows has no such names. */
const command = isWindows ? '%3A%3Aerror.md' : '::error::x.md'

const names = Object.keys(reports)
const outcomes: readonly (readonly [0 | 1 | 2, string, Record<string, string>])[] = [
  [0, 'nothing refuted', { 'a.md': right }],
  [1, 'something refuted', { 'a.md': wrong }],
  [2, 'something not checked', { 'a.md': wrong, 'b.md': '' }],
]

describe.each(outcomes)('the exit status is %i for %s', (status, _name, files) => {
  it.each(names)('in the format %s, on the screen and in a file', async (name) => {
    const { check, read } = inFolder(files)
    const screen = await check(['--format', name])
    const file = await check([`--format=${name}=r.out`])
    expect([screen.status, file.status]).toEqual([status, status])
    expect(read('r.out')).toBe(screen.stdout)
    expect(screen.stderr.includes('b.md problem Empty file')).toBe(status === 2 && name !== 'text')
  })

  it('in all formats at once', async () => {
    const { check, folder } = inFolder(files)
    const all = names.map((name) => `--format=${name}=r.${name}`)
    expect((await check([...all, '--format', 'text'])).status).toBe(status)
    expect(readdirSync(folder).filter((name) => name.startsWith('r.'))).toHaveLength(names.length)
  })

  it('never less than 2 where a report cannot be written, and the findings are shown', async () => {
    const { check } = inFolder(files)
    for (const format of ['json', 'github']) {
      const {
        status: failed,
        stdout,
        stderr,
      } = await check([`--format=${format}`, '--format=sarif=gone/r.sarif'])
      expect(failed).toBe(2)
      expect(stdout.includes('more than three hours')).toBe(status > 0)
      expect(stderr).toContain('gone/r.sarif problem Could not write the report here')
    }
  })

  it('2 where the screen is lost, and the findings are told beside it', async () => {
    const { check } = inFolder(files)
    const broken = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const lost = await check([], { broken })
    expect(lost.status).toBe(2)
    expect(lost.stderr).toContain('corroborate: the report was lost: the disk is full')
    expect(lost.stderr.includes('error duration/understates')).toBe(status > 0)
  })
})

describe('in GitHub Actions', () => {
  const summary = 'earlier words\n'
  const actions = (folder: string, more = {}) => ({
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: path.join(folder, 'step.md'),
      GITHUB_WORKSPACE: path.dirname(folder),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'a'.repeat(40),
      ...more,
    },
  })

  it('text and annotations go to the log, and the summary to the end of that of the step', async () => {
    const { check, folder, read } = inFolder({ 'a.md': wrong, 'step.md': summary })
    const { status, stdout } = await check(['a.md'], actions(folder))
    const site = path.basename(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^a\.md:6:47 error duration\/understates/u)
    expect(stdout).toContain(`\n::error file=${site}/a.md,line=6,endLine=6,col=47,`)
    expect(read('step.md')).toMatch(
      /^earlier words\n<!-- corroborate: report -->\n## corroborate: 1 error\n/u,
    )
    expect(read('step.md')).toContain(`blob/${'a'.repeat(40)}/${site}/a.md?plain=1#L6`)
    await check(['a.md'], actions(folder))
    expect(read('step.md').match(/^## /gmu)).toHaveLength(2)
  })

  it('what is asked for takes the place of that; a summary still has its own', async () => {
    const { check, folder, read } = inFolder({ 'a.md': wrong, 'step.md': summary })
    const asked = await check(['a.md', '--format=json', '--format=summary'], actions(folder))
    expect(JSON.parse(asked.stdout).findings).toHaveLength(1)
    expect(read('step.md')).toContain('## corroborate')
    const named = ['a.md', '--format=text', '--format=github']
    expect((await check(named, actions(folder))).stdout).toContain('\n::error file=')
    const none = await check(named.slice(0, 2), actions(folder))
    expect(none.stdout).not.toContain('::error')
    expect((await check(['a.md', '--output=r.txt'], actions(folder))).stdout).toBe('')
    expect(read('r.txt')).toBe(none.stdout)
  })

  it('a full summary of the step takes no more', async () => {
    const { check, folder, read } = inFolder({ 'a.md': wrong })
    const full = 'x'.repeat(1_048_576 - 300)
    writeFileSync(path.join(folder, 'step.md'), full)
    expect((await check(['a.md'], actions(folder))).status).toBe(1)
    expect(read('step.md')).toBe(full)
  })

  it('a summary that cannot be written hides nothing', async () => {
    const { check, folder } = inFolder({ 'a.md': wrong })
    const gone = actions(folder, { GITHUB_STEP_SUMMARY: path.join(folder, 'gone/step.md') })
    const { status, stdout, stderr } = await check(['a.md'], gone)
    expect(status).toBe(2)
    expect(stdout).toContain('error duration/understates')
    expect(stderr).toContain('gone/step.md problem Could not add the summary here')
  })

  it('no words of an article are a command to the runner', async () => {
    const evil = wrong.replace('three', 'three ##[add-mask]x')
    const { check, folder } = inFolder({ 'a.md': evil, [command]: '' })
    const { stdout, stderr } = await check([], actions(folder))
    const lines = `${stdout}${stderr}`.split('\n')
    expect(lines.filter((line) => line.includes('##['))).toEqual(
      lines.filter((line) => line.startsWith('::error file=') && line.includes('##[')),
    )
    expect(lines.filter((line) => /^\s*::(?!error file=)/u.test(line))).toEqual([])
    expect((await check([])).stdout).toContain(`${command} problem`)
  })
})

describe('a report', () => {
  // Windows asks for a right to make links.
  it.each(isWindows ? [] : ['link.json'])('never replaces what %s leads to', async (link) => {
    const { check, folder, read } = inFolder({ 'a.md': wrong })
    symlinkSync('facts.yaml', path.join(folder, link))
    const { status, stderr } = await check([`--format=json=${link}`])
    expect([status, read('facts.yaml')]).toEqual([2, record])
    expect(stderr).toContain('would overwrite')
  })

  it('has its own file, however that is written', async () => {
    const { check } = inFolder({ 'a.md': wrong })
    const { status, stderr } = await check(['--format=json=r', '--format=text=./r'])
    expect([status, stderr.includes('Two reports go to `r`')]).toEqual([2, true])
  })
})
