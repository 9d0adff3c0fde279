import { expect } from 'vitest'
import { check, type TextFile } from '../../src/index.ts'

/** What a record has against an article, `fact relation` each. */
export function flagsOn(article: TextFile, record: string): readonly string[] {
  const { problems, verdicts } = check([article], { file: 'facts.yaml', text: record })
  expect(problems).toEqual([])
  return verdicts
    .filter(({ severity }) => severity !== 'off')
    .map(({ fact, comparison }) => `${fact.id} ${comparison.relation}`)
}
