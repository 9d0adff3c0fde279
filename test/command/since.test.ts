import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanEnvironment, commitAll, type Files, git } from '../pull-request/git.ts'
import { articleOf, recordOf } from '../pull-request/site.ts'
import { folderWith, removeFolder } from './run.ts'
import { runHere } from './terminal.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ allErrors: true, strictRequired: true }).compile(schema)

const site = {
  'facts.yaml': recordOf('4 hours'),
  'articles/a.md': articleOf('two hours'),
}

let folder = ''
afterEach(() => removeFolder(folder))

/** A repository whose work tree is that of its last commit, but for `more`; `own` is in both. */
function repository(more: Files = {}, own: Files = {}): void {
  const files = { ...site, ...own }
  const texts = Object.entries({ ...files, ...more }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  )
  folder = folderWith(Object.fromEntries(texts))
  git(folder, 'init', '--quiet')
  commitAll(folder, [{ ref: 'refs/heads/main', files }])
  git(folder, 'read-tree', 'main')
}

const run = (...argv: string[]) => runHere(folder, argv, { env: cleanEnvironment() })

describe('--since', () => {
  it('counts what is not committed yet as new', async () => {
    repository({
      'articles/a.md': articleOf('two hours', '\nIn all, the meeting lasted an hour.\n'),
    })
    const { status, stdout } = await run('check', '--since', 'main')
    expect(status).toBe(1)
    expect(stdout).toContain('1 error, new since main, 1 known\n')
  })

  it('says in the summary that nothing is new, and not that nothing is refuted', async () => {
    repository()
    const { status, stdout } = await run('check', '--since', 'main', '--format', 'summary')
    expect(status).toBe(0)
    expect(stdout).toContain('## corroborate: nothing new since main, 1 known\n')
  })

  it('says in every format that has totals the same of what is new and what was known', async () => {
    repository({
      'articles/a.md': articleOf('two hours', '\nIn all, the meeting lasted an hour.\n'),
    })
    const { stdout } = await run('check', '--since', 'main', '--format', 'summary')
    const words = '1 error, new since main, 1 known'
    expect(stdout).toContain(`## corroborate: ${words}\n`)
    expect((await run('check', '--since', 'main')).stdout).toContain(`\n${words}\n`)
    const page = await run('check', '--since', 'main', '--format', 'html')
    expect(page.stdout).toContain(`<p>${words}.</p>`)
    expect(page.stdout).toContain(
      '<strong>1</strong> error</li><li class="tile passed"><strong>1</strong> known</li>',
    )
    const cases = await run('check', '--since', 'main', '--format', 'junit')
    expect(cases.stdout).toContain('<skipped message="known, error: ')
  })

  it('takes no report that is gone for an article that was mended', async () => {
    const report = `<!-- corroborate: report -->\n\nThe council met on 9 March 2026. The meeting lasted two hours.\n`
    repository({ 'articles/report.md': undefined }, { 'articles/report.md': report })
    expect((await run('check', '--since', 'main')).stdout).not.toContain('Fixed')
    removeFolder(folder)
    repository({ 'articles/report.md': undefined }, { 'articles/report.md': report.slice(30) })
    expect((await run('check', '--since', 'main')).stdout).toContain('Fixed')
  })

  it('calls nothing new in SARIF that a comment had pass before', async () => {
    const ignored = `\n<!-- corroborate-ignore duration: as it was read out -->\n\nIn all, the meeting lasted an hour.\n`
    repository({}, { 'articles/c.md': articleOf('4 hours', ignored) })
    const { stdout } = await run('check', '--since', 'main', '--format', 'sarif')
    const [{ results }] = JSON.parse(stdout).runs
    const states = results.map((one: Readonly<Record<string, unknown>>) => one['baselineState'])
    expect(states).toEqual(['unchanged', 'unchanged'])
  })

  it('counts a file that git does not know as new', async () => {
    repository({ 'articles/b c é.md': articleOf('an hour') })
    const { status, stdout } = await run('check', '--since', 'main')
    expect(status).toBe(1)
    expect(stdout).toContain('articles/b c é.md:6')
  })

  it('starts where the working directory is', async () => {
    folder = folderWith({
      ...Object.fromEntries(Object.entries(site).map(([name, text]) => [`site/${name}`, text])),
      'site/articles/b.md': articleOf('an hour'),
    })
    git(folder, 'init', '--quiet')
    git(folder, 'add', 'site/facts.yaml', 'site/articles/a.md')
    git(folder, 'commit', '--quiet', '--message', 'Begin')
    const { stdout } = await runHere(`${folder}/site`, ['check', '--since', 'main'], {
      env: cleanEnvironment(),
    })
    expect(stdout).toContain('1 error, new since main, 1 known\n')
  })

  it('reports in JSON after the schema all that changed', async () => {
    repository({
      'facts.yaml': recordOf(
        undefined,
        '    where: hall\nplaces: {hall: City Hall}\npolicy: {name: off}\n',
      ),
      'articles/b.md': articleOf('an hour'),
      'acknowledged.yaml':
        'acknowledged: [{article: articles/a.md, fact: a.b, words: c, as: wrong, reason: d}]\n',
    })
    for (const record of ['head', 'base']) {
      const { stdout } = await run(
        'check',
        '--since',
        'main',
        '--record',
        record,
        '--format',
        'json',
      )
      const report = JSON.parse(stdout)
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect(report.changes).toMatchObject({
        since: 'main',
        base: git(folder, 'rev-parse', 'main'),
        record,
        touched: ['articles/b.md'],
      })
      expect(report.changes.settled).toHaveLength(record === 'head' ? 2 : 0)
      expect(report.changes.rules).not.toEqual([])
      expect(report.changes.acknowledgements).toHaveLength(1)
    }
  })

  it.each([
    ['facts.yaml', undefined],
    ['facts.yaml', 'events: [\n'],
    ['facts.yaml', '\uFFFF\0'],
  ])('says nothing of a change when %s is %j', async (name, text) => {
    repository({ [name]: text })
    const { status, stdout } = await run('check', '--since', 'main')
    expect(status).toBe(2)
    expect(stdout).toContain('facts.yaml')
    expect(stdout).not.toContain('Removed')
  })
})

describe('--since that cannot be told', () => {
  it.each<[string, string, string]>([
    ['an unknown name', 'nowhere', '`nowhere`: it is not known here'],
    ['an option for git', '--upload-pack=x', 'it is no name of a commit'],
    ['the branch of no remote', 'origin/main', 'fetch-depth: 0'],
    ['no history in common', 'other', 'it shares no commit with HEAD'],
  ])('by %s is a problem of its own', async (_name, reference, words) => {
    repository()
    commitAll(folder, [{ ref: 'refs/heads/other', files: { 'x.txt': 'x' } }])
    const { status, stdout } = await run('check', `--since=${reference}`)
    expect(status).toBe(2)
    expect(stdout).toContain(words)
    expect(stdout).not.toContain('articles/a.md')
  })

  it('outside of a repository, or before its first commit, is one too', async () => {
    folder = folderWith(site)
    const outside = { ...cleanEnvironment(), GIT_CEILING_DIRECTORIES: folder }
    expect(
      (await runHere(folder, ['check', '--since', 'main'], { env: outside })).stdout,
    ).toContain('not a git repository')
    git(folder, 'init', '--quiet')
    const { status, stdout } = await run('check', '--since', 'main')
    expect(status).toBe(2)
    expect(stdout).toContain('the repository has no commit yet')
  })

  it('without git is one too', async () => {
    repository()
    const without = { ...cleanEnvironment(), PATH: folder, Path: folder }
    const { status, stdout } = await runHere(folder, ['check', '--since', 'main'], { env: without })
    expect(status).toBe(2)
    expect(stdout).toContain('git could not be run')
  })

  it.each<[string, string[], string]>([
    ['--record alone', ['--record', 'base'], '`--record` needs `--since REF`'],
    ['--fail-on-record-change alone', ['--fail-on-record-change'], 'needs `--since REF`'],
    ['another side', ['--since=main', '--record=main'], 'Unknown value `main` of `--record`'],
    ['a day of no calendar', ['--today', '2026-02-30'], 'Unknown value `2026-02-30` of `--today`'],
  ])('%s is refused', async (_name, argv, words) => {
    folder = folderWith(site)
    const { status, stderr } = await run('check', ...argv)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})
