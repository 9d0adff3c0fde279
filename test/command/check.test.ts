import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, folderWith, record, removeFolder, right, run, wrong } from './run.ts'

let built: ReturnType<typeof buildCommand>
beforeAll(() => {
  built = buildCommand()
})
afterAll(() => built.remove())

const folders: string[] = []
function inFolder(files: Parameters<typeof folderWith>[0]) {
  const folder = folderWith(files)
  folders.push(folder)
  return {
    folder,
    check: (...args: string[]) => run(built.cli, folder, ['check', ...args]),
    pipe: (input: string, ...args: string[]) => run(built.cli, folder, ['check', ...args], input),
    read: (name: string) => readFileSync(path.join(folder, name), 'utf8'),
  }
}
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

describe('the exit status', () => {
  it.each<[number, string, Record<string, string>, string[]]>([
    [0, 'nothing refuted', { 'a.md': right }, []],
    [1, 'something refuted', { 'a.md': wrong }, []],
    [0, 'never failing', { 'a.md': wrong }, ['--fail-on', 'never']],
    [2, 'something not checked wins', { 'a.md': wrong, 'b.md': '' }, []],
    [2, 'even when never failing', { 'b.md': '' }, ['--fail-on', 'never']],
  ])('%i: %s', (status, _name, articles, args) => {
    const { check } = inFolder({ 'facts.yaml': record, ...articles })
    const outcome = check(...args)
    expect(outcome.status).toBe(status)
    expect(outcome.stdout.includes('more than three hours')).toBe(
      'a.md' in articles && articles['a.md'] === wrong,
    )
  })
})

describe('the reports', () => {
  const files = { 'facts.yaml': record, 'a.md': wrong }
  it('go where they are sent', () => {
    const { check, read, folder } = inFolder(files)
    const outcome = check('--format', 'json=r.json', '--format', 'text')
    expect(outcome.stdout).toContain('error duration/understates')
    expect(JSON.parse(read('r.json')).findings).toHaveLength(1)
    expect(check('--format', 'json').stdout).toBe(read('r.json'))
    const silent = check('--output', 'r.txt')
    expect([silent.stdout, silent.stderr, silent.status]).toEqual(['', '', 1])
    expect(read('r.txt')).toBe(outcome.stdout)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'facts.yaml', 'r.json', 'r.txt'])
  })

  it('replace the file behind a link, and keep the link', () => {
    const { check, read, folder } = inFolder({ ...files, 'old.json': 'old' })
    symlinkSync('old.json', path.join(folder, 'link.json'))
    check('--format', 'json', '--output', 'link.json')
    expect(lstatSync(path.join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(read('old.json')).toContain('"findings"')
  })

  it('are printed all the same when they cannot be written', () => {
    const { check } = inFolder(files)
    const outcome = check('--format', 'json', '--output', 'gone/r.json')
    expect(outcome.status).toBe(2)
    expect(outcome.stdout).toContain('error duration/understates')
    expect(outcome.stderr).toContain(
      'gone/r.json problem Could not write the report here: the folder `gone` is not there',
    )
  })

  it('cannot be a folder', () => {
    const { check, folder } = inFolder({ ...files, 'out/x.md': right })
    expect(check('--output', 'out').stderr).toContain('write the report here: it is a folder')
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'facts.yaml', 'out'])
  })

  // Windows has no such files.
  it.each(process.platform === 'win32' ? [] : ['/dev/stdout'])('go through %s', (device) => {
    const { check } = inFolder(files)
    expect(check('--output', device).stdout).toBe(check().stdout)
  })

  it('never replace what was checked', () => {
    const { check, read } = inFolder(files)
    for (const name of ['a.md', './facts.yaml']) {
      const outcome = check('--output', name)
      expect(outcome.status).toBe(2)
      expect(outcome.stderr).toContain('would overwrite')
    }
    expect([read('a.md'), read('facts.yaml')]).toEqual([wrong, record])
  })

  it('do not hide problems in a file', () => {
    const { check } = inFolder({ ...files, 'b.md': '' })
    const outcome = check('--format', 'json', '--output', 'r.json')
    expect(outcome.stderr).toContain('b.md problem Empty file')
    expect(outcome.status).toBe(2)
  })

  it('are coloured on request only, here where nothing is a terminal', () => {
    const { check } = inFolder(files)
    expect(check().stdout).not.toContain('\u001B')
    expect(check('--color').stdout).toContain('\u001B[31m')
    expect(check('--no-color').stdout).not.toContain('\u001B')
  })

  it('are the same every time', () => {
    const { check } = inFolder({ ...files, 'b.md': right, 'c.md': wrong })
    expect(check('--explain').stdout).toBe(check('--explain').stdout)
  })

  it('leave out what does not fail, when quiet', () => {
    const { check } = inFolder(files)
    expect(check('--quiet').stdout).toContain('error duration/understates')
  })
})

describe('the standard input', () => {
  it('is an article, under a name', () => {
    const { pipe } = inFolder({ 'facts.yaml': record })
    expect(pipe(wrong, '-').stdout).toMatch(/^<stdin>:/u)
    const named = pipe(wrong, '--stdin-filename', 'draft.md', '-')
    expect(named.stdout).toMatch(/^draft\.md:6:47 error duration\/understates/u)
    expect(named.status).toBe(1)
  })
})

describe('a reader that goes away', () => {
  it('gets no error', () => {
    const { folder } = inFolder({ 'facts.yaml': record, 'a.md': wrong })
    writeFileSync(path.join(folder, 'many.txt'), 'The meeting took four hours.\n'.repeat(5000))
    const script = `"${process.execPath}" "${built.cli}" check --explain a.md many.txt | head -1`
    const outcome = run('-e', folder, [
      'process.stderr.write(require("child_process").spawnSync("sh",["-c",process.argv[1]]).stderr)',
      script,
    ])
    expect(outcome.stderr).toBe('')
  })
})
