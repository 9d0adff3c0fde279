import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, record, removeFolder, wrong } from './run.ts'
import { runHere } from './terminal.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

/** What a run found: its exit status, and the file of each finding with the record it is of. */
async function found(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const folder = folderWith(files)
  folders.push(folder)
  const all = ['check', ...args, '--format', 'json']
  const { status, stdout, stderr } = await runHere(folder, all)
  const { findings, problems, summary } = JSON.parse(stdout)
  return {
    status,
    stderr,
    findings: findings.map(
      (one: { article: { file: string }; record: { file: string } }) =>
        `${one.article.file} by ${one.record.file}`,
    ),
    problems: problems.map(({ file, message }: { file: string; message: string }) =>
      [file, message].join(': '),
    ),
    uncovered: summary.uncovered,
  }
}

const fire = `events:
  fire: {kind: disaster, called: [mill fire], when: 2026-04-02, lasted: 5 hours}
`
const onFire = '---\ndate: 2026-04-03\n---\n\nThe mill fire on Thursday lasted two hours.\n'
const two = {
  'talks/facts.yaml': record,
  'talks/a.md': wrong,
  'fire.yaml': `covers: [fire]\n${fire}`,
  'fire/b.md': onFire,
}
const both = ['--facts', 'talks/facts.yaml', '--facts', 'fire.yaml']

describe('several records', () => {
  it('each has the articles that it covers', async () => {
    expect(await found(two, both)).toEqual({
      status: 1,
      stderr: '',
      findings: ['fire/b.md by fire.yaml', 'talks/a.md by talks/facts.yaml'],
      problems: [],
      uncovered: 0,
    })
  })

  it('are read as one for the articles that are named', async () => {
    const moved = { ...two, 'x.md': onFire }
    expect((await found(moved, [...both, 'x.md'])).findings).toEqual(['x.md by fire.yaml'])
  })

  it('are each told of when they are broken', async () => {
    const broken = { ...two, 'fire.yaml': 'evnts: {}' }
    const { status, findings, problems } = await found(broken, both)
    expect([status, findings, problems.length]).toEqual([2, ['talks/a.md by talks/facts.yaml'], 1])
  })
})

describe('an article with `facts` in its front matter', () => {
  const naming = (name: string) => onFire.replace('date:', `facts: ${name}\ndate:`)

  it.each([
    ['fire', 'fire.yaml'],
    ['fire.yaml', 'fire.yaml'],
    ['../records/fire.yaml', 'records/fire.yaml'],
    ['fire', 'news/fire.yaml'],
    ['fire', 'fire/facts.yaml'],
  ])('that says %s is held to %s', async (name, file) => {
    const files = { 'facts.yaml': record, [file]: fire, 'news/b.md': naming(name) }
    const { findings, problems } = await found(files, ['news/b.md'])
    expect([findings, problems]).toEqual([[`news/b.md by ${file}`], []])
  })

  it('must name one that is there', async () => {
    const { status, problems } = await found({ 'facts.yaml': record, 'b.md': naming('fyre') }, [
      'b.md',
    ])
    expect([status, problems]).toEqual([
      2,
      ['b.md: No record `fyre`, which the article names under `facts` in its front matter'],
    ])
  })
})

describe('a record that uses another file', () => {
  const files = {
    'facts.yaml': `use: [shared/people.yaml]\n${record}    who: [ortiz]\n`,
    'a.md': wrong,
  }

  it('knows the people there', async () => {
    const shared = { ...files, 'shared/people.yaml': 'people: {ortiz: Dana Ortiz}\n' }
    expect(await found(shared, ['a.md'])).toMatchObject({ status: 1, problems: [] })
  })

  it('is told when that is not there', async () => {
    expect(await found(files, ['a.md'])).toMatchObject({
      status: 2,
      problems: [
        'facts.yaml: Could not use `shared/people.yaml`, expected a file of people, places and groups there',
      ],
    })
  })
})
