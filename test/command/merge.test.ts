import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git } from '../pull-request/git.ts'
import { buildCommand, folderWith, record, removeFolder, right, run, wrong } from './run.ts'

const command = buildCommand()
let folder: string
beforeAll(() => {
  folder = folderWith({
    'facts.yaml': record,
    'acknowledged.yaml': `acknowledged:
  - {article: articles/c.md, fact: council-meeting.lasted, words: more than three hours, as: intended, reason: it says so on purpose}
  - {article: articles/a.md, fact: council-meeting.lasted, words: two weeks, as: wrong, reason: it is gone}
`,
    'articles/a.md': right,
    'articles/b.md': wrong,
    'articles/c.md': wrong,
    'articles/d.md': right.replace('four hours', 'two hours'),
    'articles/e.md': 'The library has new shelves. They cost the town about $4,000.\n',
  })
})
afterAll(() => {
  command.remove()
  removeFolder(folder)
})

const check = (...args: readonly string[]) => run(command.cli, folder, ['check', ...args])
const merge = (...args: readonly string[]) => run(command.cli, folder, ['merge', ...args])

/** Check in that many parts, each into its file of a folder. */
function shards(of: number, into: string): readonly (number | null)[] {
  return Array.from({ length: of }, (_, index) => {
    const part = index + 1
    removeFolder(path.join(folder, `${into}-${part}.json`))
    return check('--shard', `${part}/${of}`, '--format', `json=${into}-${part}.json`).status
  })
}

const formats = ['text', 'json', 'github', 'summary', 'sarif', 'junit', 'rdjson', 'html']

describe('the reports of all shards, merged', () => {
  beforeAll(() => {
    shards(3, 'third')
    shards(8, 'eighth')
    shards(1, 'only')
  })

  it.each(formats)('are those of the whole check: %s', (format) => {
    const whole = check('--format', format)
    expect(whole.status, whole.stderr).toBe(1)
    expect(whole.stdout.length).toBeGreaterThan(200)
    for (const into of ['third', 'eighth', 'only']) {
      expect(merge(`${into}-*.json`, '--format', format)).toEqual(whole)
    }
  })

  it.each([
    ['error', 1],
    ['never', 0],
  ])('exit as the whole check with --fail-on %s', (level, status) => {
    expect(check('--fail-on', level).status).toBe(status)
    expect(merge('third-*.json', '--fail-on', level).status).toBe(status)
  })

  it('may go to several files', () => {
    const { status, stdout } = merge(
      'third-*.json',
      '--format',
      'html=all.html',
      '--format',
      'junit=all.xml',
    )
    expect([status, stdout]).toEqual([1, ''])
    for (const file of ['all.html', 'all.xml'])
      expect(existsSync(path.join(folder, file))).toBe(true)
  })

  it('are not overwritten', () => {
    const { status, stderr } = merge('third-*.json', '--format', 'json=third-1.json')
    expect(status).toBe(2)
    expect(stderr).toMatch(/third-1\.json problem The report would overwrite a file/u)
  })
})

it('splits articles so that each is checked once, whatever order they are named in', () => {
  const files = [1, 2].map((part) => {
    const args = ['--shard', `${part}/2`, '--format', 'json', '--fail-on', 'never']
    const { stdout } = check(...args)
    expect(check('articles', ...args).stdout).toBe(stdout)
    return JSON.parse(stdout).shard.result.articles.map(({ file }: { file: string }) => file)
  })
  expect(files).toEqual([
    ['articles/a.md', 'articles/c.md', 'articles/e.md'],
    ['articles/b.md', 'articles/d.md'],
  ])
})

it('has nothing to say of a shard without articles', () => {
  const { status, stderr } = check('--shard', '8/8')
  expect([status, stderr]).toEqual([0, ''])
})

it('joins what a change did since a git reference', () => {
  const site = folderWith({ 'facts.yaml': record, 'articles/a.md': wrong, 'articles/b.md': wrong })
  git(site, 'init', '--quiet')
  for (const lasted of ['4 hours', '5 hours']) {
    writeFileSync(path.join(site, 'facts.yaml'), record.replace('4 hours', lasted))
    writeFileSync(path.join(site, 'articles/c.md'), wrong.replace('three', 'two'))
    git(site, 'add', '--all')
    git(site, 'commit', '--quiet', '--message', 'Change')
    if (lasted === '4 hours') removeFolder(path.join(site, 'articles/c.md'))
  }
  const since = ['check', '--since', 'HEAD~1']
  for (const part of [1, 2, 3]) {
    run(command.cli, site, [...since, '--shard', `${part}/3`, '--format', `json=${part}.json`])
  }
  for (const format of ['text', 'json', 'summary']) {
    const whole = run(command.cli, site, [...since, '--format', format])
    expect(whole.stdout).toContain('5 hours')
    expect(
      run(command.cli, site, ['merge', '1.json', '2.json', '3.json', '--format', format]),
    ).toEqual(whole)
  }
  removeFolder(site)
})

describe('what does not fit together', () => {
  beforeAll(() => {
    shards(3, 'part')
    shards(2, 'half')
  })
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a missing shard',
      ['part-1.json', 'part-3.json'],
      /part-1\.json problem Missing shard 2\/3: its articles were not checked/u,
    ],
    ['two missing shards', ['part-2.json'], /problem Missing shard 1\/3, 3\/3: their articles/u],
    [
      'a shard of another split',
      ['part-*.json', 'half-2.json'],
      /half-2\.json problem Unexpected shard 2\/2 of 5 articles, which does not go with shard 1\/3 of 5 articles in part-1\.json/u,
    ],
    [
      'a file that is not there',
      ['part-*.json', 'none.json'],
      /none\.json problem No report here/u,
    ],
    [
      'a record',
      ['part-*.json', 'facts.yaml'],
      /facts\.yaml problem Unexpected text, expected a report as JSON/u,
    ],
    ['a folder without reports', ['articles'], /articles problem No report here/u],
  ]
  it.each(cases)('%s', (_name, files, says) => {
    const { status, stdout } = merge(...files)
    expect(status).toBe(2)
    expect(stdout).toMatch(says)
  })

  it('a shard twice', () => {
    writeFileSync(
      path.join(folder, 'part-copy.json'),
      readFileSync(path.join(folder, 'part-2.json')),
    )
    const { status, stdout } = merge('part-*.json')
    expect(status).toBe(2)
    expect(stdout).toMatch(/problem Shard 2\/3 is here twice; part-\S+ has it too/u)
    expect(stdout.match(/^articles\/b\.md:\S+ error/gmu)).toHaveLength(1)
    removeFolder(path.join(folder, 'part-copy.json'))
  })

  const broken: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    [
      'a report that is no shard’s',
      (text) => JSON.stringify({ ...JSON.parse(text), shard: undefined }),
      /Expected the report of a shard, found none/u,
    ],
    [
      'a report of another release',
      (text) => text.replace(/"version":"[^"]+"/u, '"version":"9.9.9"'),
      /Unexpected report of release 9\.9\.9, expected one of/u,
    ],
    [
      'a report that was cut off',
      (text) => text.slice(0, -100),
      /Unexpected text, expected a report as JSON/u,
    ],
    [
      'a report without its result',
      (text) => JSON.stringify({ shard: { ...JSON.parse(text).shard, result: {} } }),
      /cut off or changed/u,
    ],
    [
      'a report with other texts',
      (text) => text.replaceAll('lasted: 4 hours', 'lasted: 5 hours'),
      /facts\.yaml problem Its text is another in odd\.json than in part-1\.json/u,
    ],
  ]
  it.each(broken)('%s', (_name, change, says) => {
    const text = readFileSync(path.join(folder, 'part-2.json'), 'utf8')
    writeFileSync(path.join(folder, 'odd.json'), change(text))
    const { status, stdout } = merge('part-1.json', 'odd.json', 'part-3.json')
    expect(status).toBe(2)
    expect(stdout).toMatch(says)
  })

  it('keeps what the others found, and their problems', () => {
    const bad = folderWith({
      'facts.yaml': record,
      'articles/a.md': wrong,
      'articles/b.md': new Uint8Array([0xc3, 0x28]),
    })
    for (const part of [1, 2]) {
      run(command.cli, bad, ['check', '--shard', `${part}/2`, '--format', `json=${part}.json`])
    }
    const whole = run(command.cli, bad, ['check'])
    expect(whole.status).toBe(2)
    expect(run(command.cli, bad, ['merge', '1.json', '2.json'])).toEqual(whole)
    removeFolder(bad)
  })
})

it.each([
  [['check', '--shard', '0/2'], '`--shard`, expected a part and their number: `2/8`'],
  [['check', '--shard', '3/2'], '`--shard`, expected a part'],
  [['check', '--shard', 'half'], '`--shard`, expected a part'],
  [['check', '-', '--shard', '1/2'], 'it cannot split what `-` reads'],
  [['merge'], '`merge` needs the JSON reports'],
  [
    ['merge', 'part-1.json', '--facts', 'facts.yaml'],
    '`--facts` is no option of `merge`, but of `check`, `lint`, `acknowledge` and `baseline`; give it to each shard.',
  ],
  [['merge', 'part-1.json', '--shard', '1/2'], '`--shard` is no option of `merge`, but of `check`'],
  [
    ['merge', 'part-1.json', '--until', 'June'],
    '`--until` is no option of `merge`, but of `acknowledge` and `baseline`.',
  ],
])('refuses %j', (args, says) => {
  const { status, stdout, stderr } = run(command.cli, folder, args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
})
