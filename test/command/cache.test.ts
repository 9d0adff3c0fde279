import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, folderWith, record, removeFolder, right, run, wrong } from './run.ts'
import { runHere } from './terminal.ts'

let built: ReturnType<typeof buildCommand>
beforeAll(() => {
  built = buildCommand()
})
afterAll(() => built.remove())

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

function site(files: Parameters<typeof folderWith>[0]) {
  const folder = folderWith(files)
  folders.push(folder)
  const kept = path.join(folder, 'kept')
  const names = () => readdirSync(kept).map((name) => path.join(kept, name))
  return {
    folder,
    kept,
    names,
    check: (...args: string[]) => run(built.cli, folder, ['check', ...args]),
    write: (name: string, text: string) => writeFileSync(path.join(folder, name), text),
    /** The files that were written since, each by its change. */
    writtenBy(act: () => void): number {
      const before = new Map(names().map((name) => [name, statSync(name).ino]))
      act()
      return names().filter((name) => before.get(name) !== statSync(name).ino).length
    },
    /** Puts other words into what was found, so that its use shows. */
    alter(from: string, to: string) {
      for (const name of names()) {
        const text = readFileSync(name).toString('latin1')
        if (text.includes(from))
          writeFileSync(name, Buffer.from(text.replaceAll(from, to), 'latin1'))
      }
    },
  }
}

const files = { 'facts.yaml': record, 'a.md': wrong, 'b.md': right }
const cached = ['--cache-location', 'kept']

describe('--cache', () => {
  it.each(['text', 'json', 'sarif', 'html', 'summary'])(
    'changes nothing of a report as %s',
    (format) => {
      const { check } = site(files)
      const args = ['--explain', '--format', format]
      const plain = check(...args)
      expect(plain.status).toBe(1)
      expect(check(...args, ...cached)).toEqual(plain)
      expect(check(...args, ...cached)).toEqual(plain)
    },
  )

  it('takes what was found before', () => {
    const { check, alter } = site(files)
    check(...cached)
    alter('Unexpected duration', 'UNEXPECTED DURATION')
    expect(check(...cached).stdout).toContain('UNEXPECTED DURATION')
    expect(check().stdout).toContain('Unexpected duration')
  })

  it('checks an article anew that has changed, and no other', () => {
    const { check, write, writtenBy } = site(files)
    expect(check(...cached).status).toBe(1)
    expect(writtenBy(() => check(...cached))).toBe(0)
    write('a.md', right)
    expect(writtenBy(() => expect(check(...cached).status).toBe(0))).toBe(1)
    write('b.md', wrong)
    expect(check(...cached).stdout).toBe(check().stdout)
  })

  it('checks every article anew when the record has changed', () => {
    const { check, write, writtenBy } = site(files)
    check(...cached)
    write('facts.yaml', record.replace('4 hours', '200 minutes'))
    // The record, the advice on it, and both articles.
    expect(writtenBy(() => check(...cached))).toBe(4)
    expect(check(...cached)).toEqual(check())
  })

  it('sees that a record was added, taken away or covers other articles', () => {
    const { check, write } = site(files)
    const other = record.replace('council-meeting', 'board-meeting').replace('4 hours', '3 hours')
    const both = ['--facts', 'facts.yaml', '--facts', 'more.yaml', ...cached]
    const plain = ['--facts', 'facts.yaml', '--facts', 'more.yaml']
    check(...cached)
    write('more.yaml', `covers: [b.md]\n${other}`)
    expect(check(...both)).toEqual(check(...plain))
    write('more.yaml', `covers: [a.md]\n${other}`)
    expect(check(...both)).toEqual(check(...plain))
    expect(check(...cached)).toEqual(check())
  })

  it('is not led astray by another program, half a file or a folder in the way', () => {
    const { check, names, kept, folder } = site(files)
    const plain = check()
    check(...cached)
    for (const name of names()) {
      const entry: unknown = deserialize(readFileSync(name))
      writeFileSync(name, serialize({ ...(entry as object), key: 'of another program' }))
    }
    expect(check(...cached)).toEqual(plain)
    for (const name of names()) writeFileSync(name, readFileSync(name).subarray(0, 40))
    expect(check(...cached)).toEqual(plain)
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'a file')
    expect(check(...cached)).toEqual(plain)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'facts.yaml', 'kept'])
  })

  it('keeps things where other tools of a project do', () => {
    const { check, folder } = site(files)
    check('--cache')
    expect(readdirSync(path.join(folder, 'node_modules/.cache/corroborate'))).toHaveLength(4)
  })

  it('keeps nothing without a build, which tells one program from another', async () => {
    const { folder } = site(files)
    expect((await runHere(folder, ['check', ...cached])).status).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'facts.yaml'])
  })
})
