import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'corroborate-build-'))
const dist = join(folder, 'dist')
const code = join(dist, 'command.code')

// Curly marks and dashes are what the bundle may not garble.
const record = `events:
  hearing:
    kind: hearing
    when: 2026-03-09
    starts: 4 p.m.
    lasted: 3 hours
`
const article =
  'The hearing began at four o’clock on March 9 – “a cold day” – and took five to six hours.\n'

beforeAll(() => {
  spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), dist], { cwd: root })
  writeFileSync(join(folder, 'facts.yaml'), record)
  writeFileSync(join(folder, 'article.md'), article)
})

afterAll(() => rmSync(folder, { recursive: true }))

function run(...command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, 'check', '--no-color', '--facts', 'facts.yaml', 'article.md'],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const built = join(dist, 'cli.js')

test('what is built says the same as the source', () => {
  const source = run('--import', import.meta.resolve('tsx'), join(root, 'src/cli.ts'))
  expect(source.stdout).toContain('five to six hours')
  expect(run(built)).toEqual(source)
})

test('code made by another Node is turned down, and missing code is not missed', () => {
  const whole = readFileSync(code)
  const expected = run(built)
  const other = Buffer.from(whole)
  // The header holds the version of V8 in its second word.
  other.writeUInt32LE(0x1234, 4)
  writeFileSync(code, other)
  expect(run(built)).toEqual(expected)
  rmSync(code)
  expect(run(built)).toEqual(expected)
  writeFileSync(code, whole)
})
