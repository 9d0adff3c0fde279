import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { misplacedIn, readAs } from './reading.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = globSync('node_modules/**/readme*.md', {
  cwd: root,
  absolute: true,
  caseSensitiveMatch: false,
})

test('the READMEs of all packages are read, every word at its place', () => {
  const wrong: string[] = []
  let words = 0
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const { article, problems } = readAs('readme.md', text)
    if (text.trim() !== '') wrong.push(...problems.map(({ message }) => `${file}: ${message}`))
    wrong.push(...misplacedIn(article).map((one) => `${file}: ${one}`))
    for (const { tokens } of article?.sentences ?? []) words += tokens.length
  }
  expect(wrong).toEqual([])
  expect(files.length).toBeGreaterThan(100)
  expect(words).toBeGreaterThan(50_000)
})
