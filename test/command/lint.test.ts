import { readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, record, removeFolder, right } from './run.ts'
import { runHere } from './terminal.ts'

const folders: string[] = []
function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = folderWith(files)
  folders.push(folder)
  return runHere(folder, args)
}
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

const sourced = `${record}    source: Minutes\n`
const poor = `${sourced}  vote: {kind: meeting, when: 2026-05-04, source: Minutes}\n`
const hints = `facts.yaml:2:3 advice \`council-meeting\` has nothing that tells it from \`vote\`, of the same kind
   2 |   council-meeting:
     |   ^^^^^^^^^^^^^^^
  help: Give it words of its own, \`called: [council meeting]\`, or its place in the series, \`previous: …\`.

facts.yaml:7:3 advice \`vote\` has nothing that tells it from \`council-meeting\`, of the same kind
   7 |   vote: {kind: meeting, when: 2026-05-04, source: Minutes}
     |   ^^^^
  help: Give it words of its own, \`called: [council meeting]\`, or its place in the series, \`previous: …\`.

2 hints in 1 file
`
const broken = 'events: {vote: {wen: 2026-05-04}}\n'

describe('corroborate lint', () => {
  it('tells all advice, and fails nothing', async () => {
    expect(await run({ 'facts.yaml': poor }, 'lint')).toEqual({
      status: 0,
      stdout: hints,
      stderr: '',
    })
  })

  it('has nothing to say of a good record', async () => {
    const { status, stdout } = await run({ 'facts.yaml': sourced }, 'lint')
    expect([status, stdout]).toEqual([0, 'Nothing to mend in 1 file\n'])
  })

  it('tells what has no source', async () => {
    const { status, stdout } = await run({ 'facts.yaml': record }, 'lint')
    expect(stdout).toContain('`council-meeting` has no source for `lasted`, `when`\n')
    expect(status).toBe(0)
  })

  it('fails for a broken record', async () => {
    const { status, stdout } = await run({ 'facts.yaml': broken }, 'lint')
    expect(stdout).toMatch(/^facts\.yaml:1:17 problem Unexpected key `wen`/u)
    expect(stdout).toMatch(/\n1 problem in 1 file\n$/u)
    expect(status).toBe(2)
  })

  it.each([
    ['files', ['a/facts.yaml', 'b.yaml']],
    ['--facts', ['--facts', 'a/facts.yaml', '--facts', 'b.yaml']],
  ])('reads records by %s', async (_name, args) => {
    const files = { 'a/facts.yaml': sourced, 'b.yaml': poor }
    const { status, stdout } = await run(files, 'lint', ...args)
    expect(stdout).toMatch(/\n2 hints in 2 files\n$/u)
    expect(status).toBe(0)
  })

  it('reads the files that a record uses', async () => {
    const files = { 'facts.yaml': `use: people.yaml\n${sourced}    who: [ortiz]\n` }
    expect((await run(files, 'lint')).status).toBe(2)
    const shared = { ...files, 'people.yaml': 'people: {ortiz: Dana Ortiz}\n' }
    expect((await run(shared, 'lint')).stdout).toBe('Nothing to mend in 2 files\n')
    expect((await run(shared, 'lint', 'people.yaml')).stdout).toBe('Nothing to mend in 1 file\n')
  })

  it('leaves advice out when it is to be quiet', async () => {
    const { stdout } = await run({ 'facts.yaml': poor }, 'lint', '--quiet')
    expect(stdout).toBe('Nothing to mend in 1 file\n')
  })

  it('gives a JSON report', async () => {
    const { status, stdout } = await run({ 'facts.yaml': poor }, 'lint', '--format', 'json')
    const { problems } = JSON.parse(stdout)
    expect(problems.map((one: { advice: boolean }) => one.advice)).toEqual([true, true])
    expect(status).toBe(0)
  })

  it('writes to a file, but to no record', async () => {
    const to = (file: string) =>
      run({ 'facts.yaml': poor }, 'lint', '--format', 'json', '--output', file)
    expect(await to('out.json')).toEqual({ status: 0, stdout: '', stderr: '' })
    const { status, stdout, stderr } = await to('facts.yaml')
    expect(stderr).toContain('facts.yaml problem The report would overwrite a file that was read')
    expect([status, stdout]).toEqual([2, hints])
  })

  it('writes to no record through a link', async () => {
    const folder = folderWith({ 'facts.yaml': poor })
    folders.push(folder)
    symlinkSync(path.join(folder, 'facts.yaml'), path.join(folder, 'out.json'))
    const { status, stderr } = await runHere(folder, ['lint', '--format', 'json=out.json'])
    expect(stderr).toContain('out.json problem The report would overwrite a file that was read')
    expect(status).toBe(2)
    expect(readFileSync(path.join(folder, 'facts.yaml'), 'utf8')).toBe(poor)
  })

  it('says what it cannot read', async () => {
    const { status, stdout } = await run({}, 'lint', 'none.yaml')
    expect(stdout).toContain('none.yaml problem Could not read a record here: it is not there')
    expect(status).toBe(2)
  })

  it.each([
    [['--explain'], '`--explain` is no option of `lint`, but of `check`.'],
    [['--record', 'base'], '`--record` is no option of `lint`, but of `check`.'],
    [['--reason', 'x'], '`--reason` is no option of `lint`, but of `acknowledge` and `baseline`.'],
    [['--fail-on', 'x'], '`--fail-on` is no option of `lint`, but of `check` and `merge`.'],
  ])('takes no options of others: %j', async (args, complaint) => {
    const { status, stderr } = await run({ 'facts.yaml': record }, 'lint', ...args)
    expect([status, stderr]).toEqual([2, `corroborate: ${complaint}\n`])
  })
})

describe('corroborate check', () => {
  const check = (facts: string, ...args: readonly string[]) =>
    run({ 'facts.yaml': facts, 'a.md': right }, 'check', ...args)
  const line = '2 hints on how the record is written: run `corroborate lint`\n'

  it('counts advice in one line, and passes', async () => {
    const { status, stdout } = await check(poor)
    expect(stdout).toContain(`${line}\nNothing refuted\n`)
    expect(stdout).not.toContain('advice')
    expect(status).toBe(0)
  })

  it.each([
    ['when it is to be quiet', poor, ['--quiet']],
    ['of facts without a source', record, []],
    ['of a broken record', broken, []],
  ])('has no such line %s', async (_name, facts, args) => {
    expect((await check(facts, ...args)).stdout).not.toContain('hint')
  })

  it('tells it in a JSON report, and not aside', async () => {
    const { status, stdout, stderr } = await check(poor, '--format', 'json')
    expect(JSON.parse(stdout).problems).toHaveLength(2)
    expect([status, stderr]).toEqual([0, ''])
  })
})
