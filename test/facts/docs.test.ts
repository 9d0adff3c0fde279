import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const page = readFileSync('docs/facts.md', 'utf8')
const blocks = [...page.matchAll(/^```yaml\n(?<yaml>[\s\S]*?)^```$/gmu)].map(
  (found) => found.groups?.['yaml'] ?? '',
)
const records = blocks.filter((yaml) => /^events:/mu.test(yaml))

describe('docs/facts.md', () => {
  test('has records to learn from', () => expect(records.length).toBeGreaterThan(5))

  test.each(records)('%s', (text) => {
    const told = lint({ file: 'facts.yaml', text })
    expect(told.map(({ message }) => message)).toEqual([])
  })

  test('leads an editor to a schema that is there, in a clone and in a dependency', () => {
    const paths = [...page.matchAll(/(?<from>\S*)\/corroborate\/(?<file>schema\/\S+?\.json)/gu)]
    expect(paths.map(({ groups }) => groups?.['from']?.replace(/^\W*(?=\.)/u, ''))).toEqual([
      '$schema=..',
      './node_modules',
    ])
    for (const { groups } of paths) expect(existsSync(groups?.['file'] ?? '')).toBe(true)
  })

  test('gives an example of every key', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((row) => !/\| `\S.*` \|$/u.test(row))).toEqual([])
  })
})
