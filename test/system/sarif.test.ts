import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith, record, removeFolder, wrong } from '../command/run.ts'
import { runHere } from '../command/terminal.ts'

/** Microsoft's validator is a program of 100 MB, so it is fetched for this test alone. */
const multitool = '@microsoft/sarif-multitool@5.7.0'

/** It asks for the address of the tool on the web, which has none yet. */
const asks = new Set(['SARIF2005'])

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = folderWith({
    'facts.yaml': record,
    'articles/wrong one.md': wrong,
    'articles/empty.md': '',
  })
})
afterAll(() => removeFolder(folder))

/** The rules of the SARIF standard, or of GitHub, that a file breaks, as the validator tells. */
function broken(file: string, kind: 'Sarif' | 'Ghas'): readonly string[] {
  const args = ['--yes', multitool, 'validate', file, '--rule-kind', kind]
  const shell = process.platform === 'win32'
  const done = spawnSync('npx', args, { cwd: folder, encoding: 'utf8', shell })
  const told = done.stdout + done.stderr
  expect(told).toContain('1 files scanned')
  const rules = [...told.matchAll(/: (?:error|warning) (?<rule>[A-Z]+\d+):/gu)]
  return rules.flatMap(({ groups }) => groups?.['rule'] ?? []).filter((rule) => !asks.has(rule))
}

describe('an independent validator', () => {
  it.each<[string, () => string, readonly string[]]>([
    ['an article that is wrong and one that is empty', () => folder, []],
    ['the articles of this repository', () => root, ['articles']],
  ])('finds no fault with the report on %s', async (name, cwd, args) => {
    const file = path.join(folder, `${name.length}.sarif`)
    await runHere(cwd(), ['check', ...args, `--format=sarif=${file}`])
    expect([...broken(file, 'Sarif'), ...broken(file, 'Ghas')]).toEqual([])
  })

  it('finds fault with what is none', () => {
    const file = path.join(folder, 'broken.sarif')
    writeFileSync(file, '{"version": "2.1.0", "runs": [{"results": [{}]}]}')
    expect(broken(file, 'Sarif')).toContain('JSON1002')
  })
})
