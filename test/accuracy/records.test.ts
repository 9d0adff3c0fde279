import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds, readRecord } from '../../src/index.ts'
import { name } from '../../src/kinds/name/index.ts'
import { quote } from '../../src/kinds/quote/index.ts'
import { role } from '../../src/kinds/role/index.ts'

const every = [...new Map([...kinds, name, role, quote].map((kind) => [kind.name, kind])).values()]

const stories = readdirSync('bench/stories', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test.each(stories)('the record of %s reads, and its map leads to facts', (story) => {
  const file = `bench/stories/${story}/facts.yaml`
  const { record, problems } = readRecord({ file, text: readFileSync(file, 'utf8') }, every)
  expect(problems).toEqual([])
  const map: Record<string, string | string[]> = JSON.parse(
    readFileSync(`bench/stories/${story}/map.json`, 'utf8'),
  )
  const known = record?.facts.map(({ id }) => id)
  for (const id of Object.values(map).flat()) expect(known).toContain(id)
})

test('a record of a story holds canonical values only', () => {
  for (const story of stories) {
    const text = readFileSync(`bench/stories/${story}/facts.yaml`, 'utf8')
    expect(text).not.toMatch(/\b(?:revisions|disputed|accept|acknowledged|policy|severity):/u)
  }
})
