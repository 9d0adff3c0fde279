import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { flags } from '../../src/command/flags.ts'
import { folderWith, removeFolder } from './run.ts'
import { runHere } from './terminal.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
/** What is for few readers has a page of its own. */
const pages = readdirSync(new URL('docs/', root))
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(`docs/${name}`, root), 'utf8'))

/** The fenced blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  const fenced = /^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu
  return [...readme.matchAll(fenced)]
    .filter(({ groups }) => groups?.['language'] === language)
    .map(({ groups }) => groups?.['text'] ?? '')
}

const [record = ''] = blocks('yaml')
const [story = ''] = blocks('md')
const [finding = ''] = blocks('text')
const folder = folderWith({ 'facts.yaml': record, 'story.md': story })
afterAll(() => removeFolder(folder))

describe('the README keeps its word', () => {
  it('about the finding of its record and article', async () => {
    const { stdout, status } = await runHere(folder, ['check'])
    expect(stdout.startsWith(finding)).toBe(true)
    expect(stdout).toContain(
      '\n1 error\n1 article, 7 facts; 8 mentions: 7 claims (6 agree, 1 flagged)',
    )
    expect(status).toBe(1)
  })

  it('about a broken record, to which nothing is held, and a sound one beside it', async () => {
    expect(readme).toContain('No article is held to a broken record')
    const broken = record.replace('lasted:', 'lastd:')
    const two = folderWith({
      'a/facts.yaml': broken,
      'a/story.md': story,
      'b/facts.yaml': record,
      'b/story.md': story,
    })
    const alone = await runHere(two, ['check', '--facts', 'a/facts.yaml'])
    const both = await runHere(two, ['check', '--facts', 'a/facts.yaml', '--facts', 'b/facts.yaml'])
    removeFolder(two)
    expect([alone.status, alone.stdout]).toEqual([2, expect.stringContaining('\n0 articles, ')])
    expect([both.status, both.stdout]).toEqual([2, expect.stringContaining('b/story.md:8:8 error')])
    expect(both.stdout).not.toContain('a/story.md')
  })

  it.each(Object.keys(flags).filter((name) => name !== 'help' && name !== 'version'))(
    'about --%s',
    (name) => expect([readme, ...pages].join('\n')).toContain(`--${name}`),
  )
})
