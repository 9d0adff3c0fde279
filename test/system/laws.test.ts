import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lawFile = path.join(root, '.dependency-cruiser.cjs')
const laws: { readonly forbidden: readonly { readonly name: string }[] } = createRequire(
  import.meta.url,
)(lawFile)

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The laws that a source tree breaks; the first file is imported by `src/index.ts`. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-laws-'))
  folders.push(folder)
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const name of ['tsconfig.json', 'package.json', '.dependency-cruiser.cjs']) {
    cpSync(path.join(root, name), path.join(folder, name))
  }
  const [first = ''] = Object.keys(files)
  const index = `export * from './${path.posix.relative('src', first)}'\n`
  for (const [name, text] of Object.entries({ 'src/index.ts': index, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { summary } = JSON.parse(stdout)
  return summary.violations.map((one: { rule: { name: string } }) => one.rule.name)
}

const value = 'export const value = 1\n'
const cases: readonly (readonly [string, string, Record<string, string>])[] = [
  [
    'no-cycles',
    'two files that need each other',
    { 'src/a.ts': "import './b.ts'\nexport const a = 1\n", 'src/b.ts': "import './a.ts'\n" },
  ],
  ['no-orphans', 'a file that nobody imports', { 'src/a.ts': value, 'src/b.ts': value }],
  ['no-unresolvable', 'a file that is not there', { 'src/a.ts': "import './gone.ts'\n" }],
  [
    'kinds-apart',
    'a kind that needs another',
    {
      'src/kinds/date/index.ts': "export * from '../time/index.ts'\n",
      'src/kinds/time/index.ts': value,
    },
  ],
  [
    'kinds-apart',
    'the type of another',
    {
      'src/kinds/date/index.ts': "export type { T } from '../time/index.ts'\n",
      'src/kinds/time/index.ts': 'export type T = 1\n',
    },
  ],
  [
    'reports-know-the-model-only',
    'a report that judges',
    { 'src/report/text.ts': "export * from '../judge.ts'\n", 'src/judge.ts': value },
  ],
  [
    'reports-know-the-model-only',
    'a report with a package',
    { 'src/report/text.ts': "export * from 'yaml'\n" },
  ],
  [
    'only-adapters-touch-the-machine',
    'a stage that reads files',
    { 'src/judge.ts': "export * from 'node:fs'\n" },
  ],
  [
    'only-adapters-touch-the-machine',
    'a stage that reads the environment',
    { 'src/judge.ts': "export * from 'node:process'\n" },
  ],
  [
    'only-fingerprints-hash',
    'a stage that hashes',
    { 'src/judge.ts': "export * from 'node:crypto'\n" },
  ],
  [
    'only-two-load-late',
    'a stage that loads a library on the spot',
    { 'src/judge.ts': "export * from 'node:module'\n" },
  ],
  [
    'adapters-enter-by-the-front',
    'a command that judges',
    { 'src/command/main.ts': "export * from '../judge.ts'\n", 'src/judge.ts': value },
  ],
  [
    'adapters-are-the-edge',
    'a stage that knows the command',
    { 'src/judge.ts': "export * from './command/main.ts'\n", 'src/command/main.ts': value },
  ],
  ['only-facts-know-yaml', 'a stage that knows YAML', { 'src/judge.ts': "export * from 'yaml'\n" }],
  [
    'only-facts-know-ajv',
    'a stage that knows the schema',
    { 'src/judge.ts': "export * from 'ajv'\n" },
  ],
  [
    'only-articles-know-the-parsers',
    'a stage that parses prose',
    { 'src/judge.ts': "export * from 'unified'\n" },
  ],
  [
    'only-articles-know-the-parsers',
    'a stage that knows the tree',
    { 'src/judge.ts': "export type { Root } from 'nlcst'\n" },
  ],
  [
    'only-one-chrono',
    'a stage that reads dates',
    { 'src/judge.ts': "export * from 'chrono-node'\n" },
  ],
  [
    'english-stands-alone',
    'English that knows the model',
    {
      'src/english/units.ts': "export type { M } from '../model.ts'\n",
      'src/model.ts': 'export type M = 1\n',
    },
  ],
]

describe('each import law can be broken', () => {
  it.each(cases)('%s by %s', (law, _name, files) => {
    expect(broken(files)).toContain(law)
  })

  it('and each has its case', () => {
    expect(new Set(cases.map(([law]) => law))).toEqual(
      new Set(laws.forbidden.map(({ name }) => name)),
    )
  })

  it('and a tree that keeps them breaks none', () => {
    const files = {
      'src/judge.ts': "export * from './model.ts'\nexport * from './report/text.ts'\n",
      'src/report/text.ts': "export * from '../grouped.ts'\n",
      'src/grouped.ts': value,
      'src/model.ts': "export type { T } from './english/units.ts'\n",
      'src/english/units.ts': 'export type T = 1\n',
    }
    expect(broken(files)).toEqual([])
  })

  it('and types that name each other are no cycle', () => {
    const files = {
      'src/a.ts': "import type { B } from './b.ts'\nexport type A = B | 1\n",
      'src/b.ts': "import type { A } from './a.ts'\nexport type B = A | 2\n",
    }
    expect(broken(files)).not.toContain('no-cycles')
  })
})
