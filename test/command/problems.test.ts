import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, record, removeFolder, right, wrong } from './run.ts'
import { runHere } from './terminal.ts'

type Files = Parameters<typeof folderWith>[0]

async function check(files: Files, args: readonly string[] = []) {
  const folder = folderWith(files)
  try {
    return await runHere(folder, ['check', ...args])
  } finally {
    removeFolder(folder)
  }
}

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  )

describe('an article that cannot be checked is told of, and the others are checked', () => {
  it.each<[string, Files, string[], string]>([
    [
      'a pattern that matches nothing',
      {},
      ['nope/*.md'],
      'nope/*.md problem No file matches this pattern',
    ],
    [
      'a pattern that matches other files',
      { 'x.csv': '1' },
      ['*.csv'],
      '*.csv problem No article matches this pattern, but other files do (1); expected .txt, .md, .mdx or .html',
    ],
    [
      'a path to nothing',
      {},
      ['gone.md'],
      'gone.md problem Nothing is here, expected an article, a folder or a pattern',
    ],
    [
      'a folder without articles',
      { 'empty/x.csv': '1' },
      ['empty'],
      'empty problem No articles in this folder, expected .txt, .md, .mdx or .html files',
    ],
    ['an empty file', { 'b.md': '' }, ['b.md'], 'b.md problem Empty file, expected an article'],
    [
      'a file of white space',
      { 'b.md': '\uFEFF \r\n' },
      ['b.md'],
      'b.md problem Empty file, expected an article',
    ],
    [
      'a binary file',
      { 'b.md': bytes('GIF89a', 0, 1) },
      ['b.md'],
      'b.md problem Unexpected zero byte at byte 6, expected an article as text',
    ],
    [
      'UTF-16',
      { 'b.md': bytes(0xff, 0xfe, 'a', 0) },
      ['b.md'],
      'b.md problem Unexpected zero byte at byte 3',
    ],
    [
      'Latin-1',
      { 'b.md': bytes('One.\nA caf', 0xe9, ' here.') },
      ['b.md'],
      'b.md:2:6 problem Unexpected byte 0xE9 at byte 10, expected an article in UTF-8',
    ],
    [
      'a character that breaks off',
      { 'b.md': bytes('One. ', 0xe2, 0x82) },
      ['b.md'],
      'b.md:1:6 problem Unexpected byte 0xE2 at byte 5',
    ],
    [
      'a stray continuation byte',
      { 'b.md': bytes('€ ', 0x80, ' x') },
      ['b.md'],
      'b.md:1:3 problem Unexpected byte 0x80 at byte 4',
    ],
  ])('%s', async (_name, files, args, expected) => {
    const { status, stdout, stderr } = await check(
      { 'facts.yaml': record, 'a.md': wrong, ...files },
      ['a.md', ...args],
    )
    expect(stdout).toContain(expected)
    expect(stdout).toContain('error duration/understates')
    expect([status, stderr]).toEqual([2, ''])
  })

  it('a file that cannot be read', async () => {
    const folder = folderWith({ 'facts.yaml': record, 'a.md': wrong })
    symlinkSync('b.md', path.join(folder, 'b.md'))
    const { status, stdout } = await runHere(folder, ['check', 'a.md', 'b.md'])
    removeFolder(folder)
    expect(stdout).toContain(
      'b.md problem Could not read an article here: its links lead in a circle',
    )
    expect(stdout).toContain('error duration/understates')
    expect(status).toBe(2)
  })

  it('shows the frame of a byte that is not UTF-8', async () => {
    const { stdout } = await check({ 'facts.yaml': record, 'b.md': bytes('A caf', 0xe9, ' here.') })
    expect(stdout).toContain(
      '   1 | A caf\uFFFD here.\n     |      ^\n  help: Save the file as UTF-8.',
    )
  })
})

describe('a record that cannot be read', () => {
  it.each<[string, Files, string[], RegExp]>([
    [
      'is not there',
      {},
      [],
      /^facts\.yaml problem Could not read a record here: it is not there\n {2}help: .*--facts/u,
    ],
    [
      'is not there under its name',
      {},
      ['--facts', 'gone.yaml'],
      /^gone\.yaml problem Could not read a record here: it is not there/u,
    ],
    [
      'is a folder',
      { 'records/facts.yaml': record },
      ['--facts', 'records'],
      /^records problem Unexpected folder, expected a record\n {2}help:/u,
    ],
    ['is empty', { 'facts.yaml': '' }, [], /^facts\.yaml problem Empty file, expected a record/u],
    [
      'is binary',
      { 'facts.yaml': bytes('a: ', 0) },
      [],
      /^facts\.yaml problem Unexpected zero byte/u,
    ],
    [
      'is not UTF-8',
      { 'facts.yaml': bytes('a: caf', 0xe9) },
      [],
      /^facts\.yaml:1:7 problem Unexpected byte 0xE9/u,
    ],
    [
      'is broken YAML',
      { 'facts.yaml': 'events: [\n' },
      [],
      /^facts\.yaml:\d+:\d+ problem [^\n]+\n +\d+ \| /u,
    ],
    [
      'has an unknown key',
      { 'facts.yaml': 'evnts: {}\n' },
      [],
      /facts\.yaml:1:1 problem [^\n]*`evnts`[\s\S]*Did you mean `events`\?/u,
    ],
    [
      'has an unreadable phrase',
      { 'facts.yaml': record.replace('4 hours', 'four-ish hours') },
      [],
      /facts\.yaml:5:13 problem [^\n]*four-ish hours[^\n]*\n {3}5 \|/u,
    ],
    [
      'names nobody known',
      { 'facts.yaml': `people: {ortiz: Dana Ortiz}\n${record}    who: [ortis]\n` },
      [],
      /facts\.yaml:7:11 problem [^\n]*ortis[\s\S]*Did you mean `ortiz`\?/u,
    ],
  ])('%s', async (_name, files, args, expected) => {
    const { status, stdout, stderr } = await check({ 'a.md': right, ...files }, args)
    expect(stdout).toMatch(expected)
    expect([status, stderr]).toEqual([2, ''])
  })

  it('tells of all its problems at once', async () => {
    const broken =
      'evnts: {}\nevents:\n  vote: {kind: vote, lasted: four-ish hours, wen: 2026-03-09}\n'
    const { stdout } = await check({ 'facts.yaml': broken, 'a.md': right })
    expect(stdout.match(/^facts\.yaml:\d+:\d+ problem /gmu)?.length).toBeGreaterThanOrEqual(3)
  })

  it('still gives a JSON report', async () => {
    const { stdout, stderr, status } = await check({ 'a.md': right }, ['--format', 'json'])
    expect(JSON.parse(stdout).problems).toHaveLength(1)
    expect(stderr).toContain('facts.yaml problem Could not read a record here')
    expect(status).toBe(2)
  })
})

describe('acknowledgements that cannot be read are told of', () => {
  it.each<[string, Files, string]>([
    ['a folder', { 'acknowledged.yaml/x': '' }, 'Unexpected folder, expected acknowledgements'],
    [
      'a binary file',
      { 'acknowledged.yaml': bytes(0) },
      'Unexpected zero byte at byte 0, expected acknowledgements as text',
    ],
  ])('%s', async (_name, files, problem) => {
    const { status, stdout } = await check({ 'facts.yaml': record, 'a.md': right, ...files })
    expect(stdout).toContain(`acknowledged.yaml problem ${problem}`)
    expect(status).toBe(2)
  })

  it('but one that was emptied accepts nothing', async () => {
    const files = { 'facts.yaml': record, 'a.md': right, 'acknowledged.yaml': '\n' }
    const { status } = await check(files)
    expect(status).toBe(0)
  })
})

describe('no articles at all', () => {
  it.each<[string, Files]>([
    ['in the folder of the record', { 'facts.yaml': record }],
    ['in the folder of articles', { 'facts.yaml': record, 'articles/x.csv': '1' }],
    ['that the record covers', { 'facts.yaml': `covers: ["news/**"]\n${record}`, 'a.md': right }],
    [
      'that the ignore file leaves',
      { 'facts.yaml': record, 'a.md': right, '.corroborateignore': '*.md' },
    ],
  ])('%s', async (_name, files) => {
    const { status, stdout } = await check(files)
    expect(stdout).toMatch(/^\S+ problem No (?:articles?|file)\b/u)
    expect(stdout).toContain('\n1 problem\n0 articles')
    expect(status).toBe(2)
  })
})
