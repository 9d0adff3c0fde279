import { expect, test } from 'vitest'
import { publishedBy } from '../../src/facts/published.ts'
import type { FactRecord } from '../../src/model.ts'

function record(
  file: string,
  globs: readonly string[],
  covers: readonly string[] = [],
): FactRecord {
  return {
    file,
    people: new Map(),
    places: new Map(),
    groups: new Map(),
    events: new Map(),
    facts: [],
    published: globs.map((glob, index) => ({ glob, day: 20_000 + index })),
    covers,
    policy: new Map(),
  }
}

const rows: readonly (readonly [record: string, glob: string, article: string, fits: boolean])[] = [
  ['facts.yaml', 'wire-*.txt', 'wire-1.txt', true],
  ['facts.yaml', 'wire-*.txt', 'articles/wire-1.txt', true],
  ['facts.yaml', 'wire-*.txt', 'articles/wire/one.txt', false],
  ['facts.yaml', 'articles/*.txt', 'articles/wire-1.txt', true],
  ['facts.yaml', 'articles/*.txt', './articles/wire-1.txt', true],
  ['facts.yaml', './articles/*.txt', 'articles/wire-1.txt', true],
  ['facts.yaml', 'articles/*.txt', 'articles\\wire-1.txt', true],
  ['facts.yaml', 'articles/*.txt', 'other/articles/wire-1.txt', false],
  ['facts.yaml', '**/*.md', 'articles/harlow/a.md', true],
  ['harlow/facts.yaml', 'articles/*.md', 'harlow/articles/a.md', true],
  ['harlow\\facts.yaml', 'articles/*.md', 'harlow/articles/a.md', true],
  ['harlow/facts.yaml', 'articles/*.md', 'articles/a.md', false],
  ['harlow/facts.yaml', '../articles/*.md', 'articles/a.md', true],
  ['/home/harlow/facts.yaml', 'articles/*.md', '/home/harlow/articles/a.md', true],
  ['../facts.yaml', 'articles/*.md', '../articles/a.md', true],
  ['facts.yaml', '*', '.draft.md', true],
]

test.each(rows)('%s: %s for %s is %s', (file, glob, article, fits) => {
  const published = publishedBy(record(file, [glob]), article)
  expect(published).toEqual(
    fits ? { day: 20_000, from: `\`${glob}\` under \`articles\` in the record` } : undefined,
  )
})

test('the first glob that matches counts', () => {
  expect(publishedBy(record('facts.yaml', ['b*', '*.md', 'a.md']), 'a.md')?.day).toBe(20_001)
})
