import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { buildCommand } from '../command/run.ts'
import { git } from './git.ts'
import { openPullRequest, type PullRequest, type Replay, type Step } from './pull-request.ts'
import { articleOf, recordOf } from './site.ts'
import { workflowArguments } from './workflow.ts'

const command = workflowArguments()

const { cli, remove } = buildCommand()
afterAll(remove)

let open: PullRequest | undefined
afterEach(() => open?.remove())

function replay(what: Replay): PullRequest {
  open = openPullRequest(cli, what)
  return open
}

const right = articleOf('four hours')
const wrong = articleOf('more than three hours')
const main = {
  'facts.yaml': recordOf('4 hours'),
  'articles/right.md': right,
  'articles/old.md': wrong,
}

function step(changes: Replay['changes'], more: readonly string[] = []): Step {
  return replay({ main, changes }).step([...command, ...more])
}

describe('a pull request', () => {
  it('fails by a new article that conflicts, on the very words', () => {
    const { status, stdout, stderr, summary } = step([
      { 'articles/new.md': articleOf('two hours') },
    ])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^::error file=articles\/new\.md,line=6,endLine=6,col=\d+,/mu)
    expect(stdout).not.toMatch(/^::(?:error|warning) file=articles\/old\.md/mu)
    expect(summary).toContain('1 error, new since origin/main')
  })

  it('passes when a later commit mends the article', () => {
    const { status, summary } = step([
      { 'articles/new.md': articleOf('two hours') },
      { 'articles/new.md': right },
    ])
    expect(status).toBe(0)
    expect(summary).not.toContain('new.md')
  })

  it('passes over old conflicts that it does not touch', () => {
    const { status, stdout, summary } = step([{ 'notes.txt': 'Nothing of the council.\n' }])
    expect(status).toBe(0)
    expect(stdout).toContain('Nothing new since origin/main, 1 known')
    expect(summary).toContain('Known before this change (1)')
  })

  it('passes over an old conflict in an article that it edits elsewhere', () => {
    const { status } = step([
      { 'articles/old.md': articleOf('more than three hours', '\nMore.\n') },
    ])
    expect(status).toBe(0)
  })

  it('fails by a new conflict in an article that has an old one', () => {
    const second = '\nIn all, the meeting lasted two hours.\n'
    const { status, stdout } = step([
      { 'articles/old.md': articleOf('more than three hours', second) },
    ])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=articles\/old\.md,line=10,/mu)
  })

  it('follows a renamed article', () => {
    const { status, stdout } = step([{ 'articles/old.md': undefined, 'articles/named.md': wrong }])
    expect(status).toBe(0)
    expect(stdout).toContain('Nothing new since origin/main, 1 known')
  })

  it('follows an article that is renamed and edited', () => {
    const edited = articleOf('two hours')
    const { status } = step([{ 'articles/right.md': undefined, 'articles/named.md': edited }])
    expect(status).toBe(1)
  })

  it('tells what it fixed, of a deleted article too', () => {
    const pull = replay({ main, changes: [{ 'articles/old.md': undefined }] })
    const { status } = pull.step([...command, '--format', 'json=report.json'])
    const { fixed, findings } = JSON.parse(
      readFileSync(path.join(pull.runner, 'report.json'), 'utf8'),
    )
    expect(status).toBe(0)
    expect(findings).toEqual([])
    expect(fixed).toMatchObject([
      { fact: 'council-meeting.lasted', article: { start: { line: 6 } } },
    ])
  })

  it('does not answer for what others did on main meanwhile', () => {
    const { status } = replay({
      main,
      changes: [{ 'notes.txt': 'Nothing of the council.\n' }],
      meanwhile: { 'articles/theirs.md': articleOf('two hours') },
    }).step(command)
    expect(status).toBe(0)
  })

  it('checks a site that is below the root of its repository', () => {
    const below = Object.fromEntries(
      Object.entries(main).map(([name, text]) => [`site/${name}`, text]),
    )
    const changes = [{ 'site/articles/new.md': articleOf('two hours') }]
    const pull = replay({ main: below, changes })
    const { status, stdout } = pull.step([...command, '--facts', 'site/facts.yaml'])
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=site/articles/new.md,')
    expect(stdout).not.toContain('::error file=site/articles/old.md,')
  })
})

describe('a pull request that changes the record', () => {
  it('gets a work list of articles that nobody touched, and passes', () => {
    const { status, summary, stdout } = step([{ 'facts.yaml': recordOf('5 hours') }])
    expect(status).toBe(0)
    expect(summary).toContain('Work list')
    expect(stdout).toContain('Changed fact `council-meeting.lasted`: `4 hours` → `5 hours`')
    expect(stdout).toMatch(/Work list: .*\(2\):\n {2}- articles\/old\.md/u)
  })

  it('fails by them when that is asked for', () => {
    const { status } = step([{ 'facts.yaml': recordOf('5 hours') }], ['--fail-on-record-change'])
    expect(status).toBe(1)
  })

  it('is not silently green when it deletes the fact that it violates', () => {
    const { status, stdout, summary } = step([
      { 'facts.yaml': recordOf(undefined), 'articles/new.md': articleOf('two hours') },
    ])
    expect(status).toBe(0)
    for (const report of [stdout, summary.replaceAll(/<\/?code>|&#\d+;/gu, '')]) {
      expect(report).toMatch(/No longer found, for this change removes its fact/u)
      expect(report).toMatch(/articles\/new\.md/u)
      expect(report).toMatch(/Removed fact/u)
    }
    expect(stdout).toMatch(/^::warning file=articles\/new\.md,line=6,/mu)
  })

  it('is held to the record of the merge base when that is asked for', () => {
    const changes = [
      { 'facts.yaml': recordOf(undefined), 'articles/new.md': articleOf('two hours') },
    ]
    const { status, stdout } = step(changes, ['--record', 'base'])
    expect(status).toBe(1)
    expect(stdout).toContain('by the record of the merge base')
    expect(stdout).toContain('By the record as this change leaves it: 0 errors, 0 warnings')
  })

  it('is told of a policy that makes less of its conflict', () => {
    const changes = [
      {
        'facts.yaml': recordOf('4 hours', 'policy: {duration: "off"}\n'),
        'articles/new.md': wrong,
      },
    ]
    const { status, stdout } = step(changes)
    expect(status).toBe(0)
    expect(stdout).toMatch(/No longer found, for this change alters the rules .*understates/u)
    expect(stdout).toContain('Added policy setting `policy` in `facts.yaml`')
  })
})

describe('a pull request that accepts its conflict', () => {
  const accepted = `acknowledged:
  - article: articles/new.md
    fact: council-meeting.lasted
    words: two hours
    as: wrong
    reason: Speaks of the open part.
    until: 2026-06-30
`
  const changes = [{ 'articles/new.md': articleOf('two hours'), 'acknowledged.yaml': accepted }]

  it('passes, and is told so', () => {
    const { status, stdout, summary } = step(changes, ['--today', '2026-03-11'])
    expect(status).toBe(0)
    expect(stdout).toContain('Added acknowledgement: `two hours`')
    expect(stdout).toContain('1 acknowledged (1 false alarm)')
    expect(summary).toContain('Added acknowledgement')
  })

  it('fails by the rules of the merge base', () => {
    const more = ['--today', '2026-03-11', '--record', 'base']
    expect(step(changes, more).status).toBe(1)
  })

  it('fails once the acknowledgement has expired', () => {
    const { status, stdout, summary } = step(changes, ['--today', '2026-07-01'])
    expect(status).toBe(1)
    expect(summary).toContain('was accepted until 2026-06-30 and counts again')
    expect(stdout).toContain('was accepted until 2026-06-30 and counts again')
  })

  it('is told of a comment that has it pass', () => {
    const comment = '<!-- corroborate-ignore duration: speaks of the open part -->'
    const text = articleOf('two hours').replace('The council met', `${comment}\n\nThe council met`)
    const { status, stdout } = step([{ 'articles/new.md': text }])
    expect(status).toBe(0)
    expect(stdout).toContain('Added comment that has a finding pass')
  })

  it('is told of an article that the ignore file leaves out', () => {
    const { status, stdout } = step([{ '.corroborateignore': 'articles/old.md\n' }])
    expect(status).toBe(0)
    expect(stdout).toContain('Added ignore file in `.corroborateignore`: `articles/old.md`')
  })
})

describe('a fork', () => {
  it('is checked without a right to write anything', () => {
    const changes = [{ 'articles/new.md': articleOf('two hours') }]
    const pull = replay({ main, changes, fork: true })
    const refs = (folder: string) => git(folder, 'for-each-ref')
    const before = [pull.origin, pull.runner].map(refs)
    const { status, summary } = pull.step(command, { GITHUB_TOKEN: undefined })
    expect(status).toBe(1)
    expect(summary).toContain('1 error, new since origin/main')
    expect([pull.origin, pull.runner].map(refs)).toEqual(before)
    expect(git(pull.runner, 'status', '--porcelain', '--untracked-files=no')).toBe('')
  })
})

describe('a shallow clone', () => {
  const changes = [{ 'articles/new.md': articleOf('two hours') }]

  it('fetches the history that it needs', () => {
    const { status, stdout, stderr } = replay({ main, changes, depth: 1 }).step(command)
    expect(stderr).toContain('fetched origin/main')
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=articles/new.md,')
    expect(stdout).not.toContain('::error file=articles/old.md,')
  })

  it('exits 2 with the remedy when that cannot be fetched', () => {
    const pull = replay({ main, changes, depth: 1 })
    git(pull.runner, 'remote', 'set-url', 'origin', `${pull.origin}-not-there`)
    const { status, stdout, summary } = pull.step(command)
    expect(status).toBe(2)
    for (const report of [stdout, summary]) {
      expect(report).toContain('fetch-depth')
      expect(report).not.toContain('articles/new.md')
    }
  })
})
