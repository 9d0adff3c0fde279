import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findReports } from '../../src/command/find-reports.ts'
import { folderWith, removeFolder } from './run.ts'
import { runHere } from './terminal.ts'

let folder = ''
beforeEach(() => {
  folder = folderWith({ 'a/1.json': '', 'a/b/2.json': '', 'a/notes.txt': '', 'c[3].json': '' })
})
afterEach(() => removeFolder(folder))

describe('the reports that are named', () => {
  it.each([
    ['by a folder', 'a', ['a/1.json', 'a/b/2.json']],
    ['by a pattern', 'a/**/*.json', ['a/1.json', 'a/b/2.json']],
    ['in full', 'c[3].json', ['c[3].json']],
    ['in full, with another ending', 'a/notes.txt', ['a/notes.txt']],
    ['by nothing that is there', 'gone.json', []],
    // Windows parts its folders by `\`; elsewhere that has a bracket stand for itself.
    ['by an escape', 'c\\[*\\].json', path.sep === '/' ? ['c[3].json'] : []],
  ])('%s', (_name, named, expected) => {
    const { files, problems } = findReports([named], folder)
    expect(files).toEqual(expected.map((file) => path.join(folder, file)))
    expect(problems).toHaveLength(expected.length > 0 ? 0 : 1)
  })

  it('and cannot be looked at are a problem', async () => {
    symlinkSync('loop.json', path.join(folder, 'loop.json'))
    const { status, stdout } = await runHere(folder, ['merge', 'loop.json'])
    expect(stdout).toContain('loop.json problem Could not read a report here: its links lead')
    expect(status).toBe(2)
  })
})
