import { expect, test } from 'vitest'
import { coveredBy, isNamed } from '../../src/facts/covers.ts'
import type { FactRecord } from '../../src/model.ts'

function record(file: string, covers: readonly string[]): FactRecord {
  const none = new Map()
  const empty = { people: none, places: none, groups: none, events: none, policy: none }
  return { file, ...empty, facts: [], published: [], covers }
}

test.each([
  ['facts.yaml', [], ['articles/a.md', 'articles/b/c.md'], ['drafts/a.md', '../articles/a.md']],
  ['harlow/facts.yaml', [], ['harlow/articles/a.md'], ['articles/a.md', 'harlow/b.md']],
  ['facts.yaml', ['news/*.md'], ['news/a.md'], ['news/b/a.md', 'articles/a.md']],
  ['facts.yaml', ['./news'], ['news/a.md', 'news/b/c.txt'], ['newsroom/a.md']],
  ['facts.yaml', ['news/', 'one.md'], ['news/a.md', 'one.md'], ['two.md']],
  ['harlow/facts.yaml', ['../news/**'], ['news/a.md'], ['harlow/a.md']],
])('%s with %j covers %j, not %j', (file, covers, inside, outside) => {
  const covered = coveredBy(record(file, covers), [...inside, ...outside])
  expect([...inside, ...outside].filter(covered)).toEqual(inside)
})

test('without a folder of articles, a record covers its own folder', () => {
  const covered = coveredBy(record('harlow/facts.yaml', []), ['harlow/a.md', 'lyme/a.md'])
  expect(['harlow/a.md', 'harlow/b/c.md', 'lyme/a.md'].map(covered)).toEqual([true, true, false])
})

test.each([
  ['harlow', 'records/harlow.yaml', true],
  ['harlow', 'harlow/facts.yaml', true],
  ['harlow', 'records/harlow.yml', true],
  ['harlow.yaml', 'records/harlow.yaml', true],
  ['../records/harlow.yaml', 'records/harlow.yaml', true],
  ['./records/harlow', 'records/harlow.yaml', true],
  ['facts.yaml', 'facts.yaml', true],
  ['arlow', 'records/harlow.yaml', false],
  ['harlow', 'records/harlow-2.yaml', false],
  ['lyme/harlow', 'records/harlow.yaml', false],
])('an article that says %s means %s: %s', (name, file, expected) => {
  expect(isNamed(name, file, 'news/a.md')).toBe(expected)
})
