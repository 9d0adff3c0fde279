import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cleanEnvironment } from '../pull-request/git.ts'
import { articleOf, recordOf } from '../pull-request/site.ts'
import { folderWith, removeFolder } from './run.ts'
import { runHere } from './terminal.ts'

let folder = ''
beforeEach(() => {
  folder = folderWith({
    'facts.yaml': recordOf('4 hours'),
    'articles/a.md': articleOf('more than three hours'),
    'articles/b.md': articleOf('more than three hours'),
    'articles/c.md': articleOf('two hours'),
  })
})
afterEach(() => removeFolder(folder))

const run = (...argv: string[]) => runHere(folder, argv, { env: cleanEnvironment() })
const read = () => readFileSync(path.join(folder, 'acknowledged.yaml'), 'utf8')

/** The findings of a check, as its JSON report has them. */
async function findings(): Promise<readonly Readonly<Record<string, string>>[]> {
  return JSON.parse((await run('check', '--format', 'json')).stdout).findings
}

const why = ['--reason', 'Speaks of the open part.']

describe('corroborate acknowledge', () => {
  it('accepts a finding by the line that the report has for it', async () => {
    const [, , last] = await findings()
    const [program, command = '', fingerprint = '', article = ''] =
      last?.['accept']?.split(' ') ?? []
    expect([program, command, article]).toEqual(['corroborate', 'acknowledge', 'articles/c.md'])
    const by = ['--as', 'wrong', '--by', 'Robin Vale', '--until', '2026-12-31']
    const { status, stdout } = await run(command, fingerprint, article, ...why, ...by)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'Accepted 1 finding in acknowledged.yaml\n',
    })
    expect(read()).toContain(`  - article: articles/c.md
    fact: council-meeting.lasted
    words: two hours
    fingerprint: ${/^\d+$|^\d+e\d+$/u.test(fingerprint) ? `"${fingerprint}"` : fingerprint}
    as: wrong
    reason: Speaks of the open part.
    by: Robin Vale
    until: 2026-12-31
`)
    const after = await run('check', '--today', '2026-12-31')
    expect(after.stdout).toContain('2 errors, 1 acknowledged (1 false alarm)')
    expect((await run('check', '--today', '2027-01-01')).stdout).toContain('3 errors')
  })

  it('says that it takes the place of an earlier reason', async () => {
    const [, , last] = await findings()
    const one = ['acknowledge', last?.['fingerprint'] ?? '', 'articles/c.md']
    await run(...one, ...why, '--until', '2026-12-31')
    const again = await run(...one, '--reason', 'Speaks of the first part.')
    expect(again.stdout).toBe(
      'Accepted 1 finding in acknowledged.yaml, in place of the earlier reason\n',
    )
    expect(read()).toContain('reason: Speaks of the first part.')
    expect(read()).not.toContain('open part')
    await run(...one, ...why, '--until', '2026-01-01')
    const rest = await run('baseline', '--today', '2026-12-31', ...why)
    expect(rest.stdout).toBe(
      'Accepted 3 findings in acknowledged.yaml, 1 of them in place of the earlier reason\n',
    )
  })

  it.each([
    [
      'A comment on line',
      (text: string) =>
        text.replace(
          /^(?=The meeting|The council)/mu,
          '<!-- corroborate-ignore duration: as it was read out -->\n\n',
        ),
    ],
    [
      'The front matter, on line',
      (text: string) =>
        text.replace('---\n', '---\ncorroborate: {ignore: {duration: as it was read out}}\n'),
    ],
  ])('says of a finding that %s … has it pass', async (says, ignoring) => {
    const [, , last] = await findings()
    const file = path.join(folder, 'articles/c.md')
    writeFileSync(file, ignoring(readFileSync(file, 'utf8')))
    const { status, stderr } = await run(
      'acknowledge',
      last?.['fingerprint'] ?? '',
      'articles/c.md',
      ...why,
    )
    expect(status).toBe(2)
    expect(stderr).toContain(`corroborate: ${says} `)
    expect(stderr).toContain('pass already: as it was read out')
  })

  it('asks which article is meant when two have the same finding', async () => {
    const [first] = await findings()
    const { status, stderr } = await run('acknowledge', first?.['fingerprint'] ?? '', ...why)
    expect(status).toBe(2)
    expect(stderr).toContain('in articles/a.md, ')
    expect(existsSync(path.join(folder, 'acknowledged.yaml'))).toBe(false)
  })

  it.each<[string, string[], string]>([
    ['no reason', ['acknowledge', 'abcd'], '`--reason` must say in words'],
    ['no words in it', ['acknowledge', 'abcd', '--reason', '…'], '`--reason` must say in words'],
    ['the reason of the line', ['baseline', '--reason', 'say why'], '`--reason` must say in words'],
    ['no fingerprint', ['acknowledge', ...why], 'Expected the fingerprint of a finding'],
    ['an article for it', ['acknowledge', 'a.md', ...why], 'found `a.md`'],
    ['two articles', ['acknowledge', 'abcd', 'a', 'b', ...why], 'takes one article'],
    ['another ground', ['baseline', ...why, '--as', 'odd'], 'Unknown value `odd` of `--as`'],
    ['no day', ['baseline', ...why, '--until', 'June'], 'Unknown value `June` of `--until`'],
    [
      'an option of check',
      ['baseline', ...why, '--quiet'],
      '`--quiet` is no option of `baseline`, but of `check`, `lint` and `merge`.',
    ],
    [
      'such an option for check',
      ['check', ...why],
      '`--reason` is no option of `check`, but of `acknowledge` and `baseline`.',
    ],
    ['no such finding', ['acknowledge', '0000', ...why], 'No finding `0000`'],
  ])('accepts nothing for %s', async (_name, argv, words) => {
    const { status, stderr } = await run(...argv)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(existsSync(path.join(folder, 'acknowledged.yaml'))).toBe(false)
  })

  it.each(['facts.yaml', 'acknowledged.yaml'])(
    'accepts nothing beside a broken %s',
    async (name) => {
      writeFileSync(path.join(folder, name), 'acknowledged: [\n')
      const { status, stderr } = await run('baseline', ...why)
      expect(status).toBe(2)
      expect(stderr).toContain(name)
      expect(stderr).toContain('nothing was accepted')
    },
  )
})

describe('corroborate baseline', () => {
  it('accepts all there is, once, and what is left behind is told', async () => {
    expect((await run('baseline', ...why)).stdout).toBe(
      'Accepted 3 findings in acknowledged.yaml\n',
    )
    const before = read()
    expect((await run('baseline', ...why)).stdout).toBe(
      'Nothing to accept: there are no findings\n',
    )
    expect(read()).toBe(before)
    writeFileSync(path.join(folder, 'articles/a.md'), articleOf('four hours'))
    const { status, stdout } = await run('check')
    expect(status).toBe(0)
    expect(stdout).toContain('Acknowledgements that no longer hold (1):')
    expect(stdout).toContain('in `articles/a.md` is found no more: remove the entry.')
  })

  it('accepts those of the articles that it is given', async () => {
    const { stdout } = await run('baseline', 'articles/a.md', ...why)
    expect(stdout).toBe('Accepted 1 finding in acknowledged.yaml\n')
  })

  it('ends with the value of the record', async () => {
    await run('baseline', ...why)
    writeFileSync(path.join(folder, 'facts.yaml'), recordOf('5 hours'))
    expect((await run('check')).stdout).toContain('3 errors')
  })

  it('goes beside each of several records', async () => {
    const more = folderWith({
      'harlow/facts.yaml': recordOf('4 hours'),
      'harlow/articles/a.md': articleOf('two hours'),
      'milton/facts.yaml': recordOf('6 hours'),
      'milton/articles/b.md': articleOf('two hours'),
    })
    const facts = ['--facts', 'harlow/facts.yaml', '--facts', 'milton/facts.yaml']
    const { stdout } = await runHere(more, ['baseline', ...facts, ...why], {
      env: cleanEnvironment(),
    })
    expect(stdout).toBe(
      'Accepted 1 finding in harlow/acknowledged.yaml\nAccepted 1 finding in milton/acknowledged.yaml\n',
    )
    expect((await runHere(more, ['check', ...facts])).status).toBe(0)
    removeFolder(more)
  })
})
