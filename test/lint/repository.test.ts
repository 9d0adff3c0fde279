import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const folders = ['test/cases', 'bench/stories'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/facts.yaml`),
)
const records = ['facts.yaml', ...folders].filter((file) => existsSync(file))

test('there are records to read', () => {
  expect(records.length).toBeGreaterThan(10)
})

test.each(records)('%s has nothing to mend', (file) => {
  const told = lint({ file, text: readFileSync(file, 'utf8') }, { sources: false })
  expect(told.map(({ message }) => message)).toEqual([])
})
