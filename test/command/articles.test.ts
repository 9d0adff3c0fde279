import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, record, removeFolder, right, wrong } from './run.ts'
import { runHere } from './terminal.ts'

const folders: string[] = []
function inFolder(files: Parameters<typeof folderWith>[0]) {
  const folder = folderWith(files)
  folders.push(folder)
  return { folder, check: (...args: string[]) => runHere(folder, ['check', ...args]) }
}
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

describe('the articles', () => {
  const files = {
    'facts.yaml': record,
    'top.md': right,
    'articles/b.txt': 'The council met for four hours.\n',
    'articles/a.md': right,
    'articles/deep/c.markdown': right,
    'articles/picture.svg': '<svg/>',
    'articles/node_modules/x/readme.md': right,
    'other/d.md': right,
  }
  const checked = (stdout: string) =>
    [...stdout.matchAll(/^(?<file>\S+): (?:published|no publication)/gmu)].map(
      (m) => m.groups?.['file'],
    )

  it.each<[string, string[], string[]]>([
    [
      'beside the record, without any named',
      [],
      ['articles/a.md', 'articles/b.txt', 'articles/deep/c.markdown'],
    ],
    ['of a folder', ['articles/deep'], ['articles/deep/c.markdown']],
    ['of a folder with a slash', ['other/'], ['other/d.md']],
    ['by name', ['top.md', './articles/a.md'], ['articles/a.md', 'top.md']],
    ['once, though named twice', ['top.md', '*.md'], ['top.md']],
    ['by pattern', ['articles/*.{md,txt}'], ['articles/a.md', 'articles/b.txt']],
    ['by deep pattern', ['**/[cd].*'], ['articles/deep/c.markdown', 'other/d.md']],
  ])('%s', async (_name, args, expected) => {
    const { check } = inFolder(files)
    const { stdout, stderr, status } = await check('--explain', ...args)
    expect(checked(stdout)).toEqual(expected)
    expect([stderr, status]).toEqual(['', 0])
  })

  it.each<[string, string[], string[]]>([
    ['of every format', ['.'], ['a.html', 'b.HTM', 'c.mdx', 'posts/e.md']],
    ['that a site is built to, by pattern', ['public/**/*.html'], ['public/posts/d.html']],
    ['that a site is built to, by its folder', ['public'], ['public/posts/d.html']],
    ['that a site is built from, by name', ['_layouts/f.html'], ['_layouts/f.html']],
  ])('%s', async (_name, args, expected) => {
    const page = '<p>The council met on Monday. The meeting lasted four hours.</p>\n'
    const { check } = inFolder({
      'facts.yaml': record,
      'a.html': page,
      'b.HTM': page,
      'c.mdx': right,
      'public/posts/d.html': page,
      'posts/e.md': right,
      '_layouts/f.html': page,
    })
    const { stdout, stderr, status } = await check('--explain', ...args)
    expect(checked(stdout)).toEqual(expected)
    expect([stderr, status]).toEqual(['', 0])
  })

  it('by absolute path, and from beside the working directory', async () => {
    const { folder } = inFolder(files)
    const inside = path.join(folder, 'other')
    const args = [
      'check',
      '--explain',
      '--facts',
      '../facts.yaml',
      '../top.md',
      path.join(folder, 'articles/a.md'),
    ]
    const { stdout, status } = await runHere(inside, args)
    expect(checked(stdout)).toEqual(['../articles/a.md', '../top.md'])
    expect(status).toBe(0)
  })

  it('that the record covers, from its own folder', async () => {
    const { check } = inFolder({
      'records/facts.yaml': `covers: ["../news/*.md", "own/**"]\n${record}`,
      'records/own/x/a.md': right,
      'records/own/picture.png': '\u0000',
      'news/b.md': right,
      'articles/c.md': right,
    })
    const { stdout, status } = await check('--explain', '--facts', 'records/facts.yaml')
    expect(checked(stdout)).toEqual(['news/b.md', 'records/own/x/a.md'])
    expect(status).toBe(0)
  })

  it('of the folder of the record, when it has no others', async () => {
    const { check } = inFolder({ 'facts.yaml': record, 'a.md': right, 'deep/b.md': right })
    expect(checked((await check('--explain')).stdout)).toEqual(['a.md', 'deep/b.md'])
  })

  it('but those of the ignore file', async () => {
    const ignoring = { ...files, '.corroborateignore': '# drafts\narticles/*\n!articles/a.md\n' }
    const { check } = inFolder(ignoring)
    expect(checked((await check('--explain')).stdout)).toEqual(['articles/a.md'])
    const named = await check('--explain', 'articles/a.md', 'articles/b.txt')
    expect(checked(named.stdout)).toEqual(['articles/a.md'])
    expect(named.stderr).toBe('corroborate: articles/b.txt is left out by the ignore file\n')
    expect((await check('articles/b.txt')).status).toBe(2)
  })

  it('but no report of its own, of this run or an earlier one', async () => {
    const { check } = inFolder({ 'facts.yaml': record, 'a.md': wrong })
    const reports = ['--format=html=report.html', '--format=summary=summary.md']
    for (const args of [reports, reports, [...reports, '.'], [...reports, '*.{md,html}']]) {
      const { status, stderr } = await check(...args)
      expect([status, stderr]).toEqual([1, ''])
    }
    expect(checked((await check('--explain')).stdout)).toEqual(['a.md'])
    const named = await check('--explain', 'a.md', 'report.html', 'summary.md')
    expect(checked(named.stdout)).toEqual(['a.md'])
    expect(named.stderr).toBe(
      ['report.html', 'summary.md']
        .map(
          (file) =>
            `corroborate: ${file} is a report of corroborate, not an article; it was not checked\n`,
        )
        .join(''),
    )
  })

  it('but it says so where nothing else is there', async () => {
    const { check } = inFolder({ 'facts.yaml': record, 'a.md': '<!-- corroborate: report -->\n' })
    const { status, stdout } = await check()
    expect([status, stdout]).toEqual([2, expect.stringContaining('or is a report of corroborate')])
  })

  it('of one who writes about reports too', async () => {
    const about = `${right}\nA summary opens so:\n\n<!-- corroborate: report -->\n`
    const { check } = inFolder({ 'facts.yaml': record, 'a.md': about })
    expect(checked((await check('--explain')).stdout)).toEqual(['a.md'])
  })

  it('but it never writes a report over an article', async () => {
    const { check, folder } = inFolder({
      'facts.yaml': record,
      'a.md': right,
      'b.html': '<p>Hi</p>',
    })
    for (const format of ['text=a.md', 'summary=a.md', 'html=b.html']) {
      const { status, stderr } = await check(`--format=${format}`)
      expect([status, stderr]).toEqual([2, expect.stringContaining('would overwrite')])
    }
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(right)
  })

  it('of the ignore file that was asked for', async () => {
    const { check } = inFolder({ ...files, 'skip.txt': 'a.md\n' })
    const { stdout } = await check('--explain', '--ignore-file', 'skip.txt', 'articles')
    expect(checked(stdout)).toEqual(['articles/b.txt', 'articles/deep/c.markdown'])
    expect((await check('--ignore-file', 'gone.txt')).stdout).toMatch(
      /^gone\.txt problem .*ignore file/u,
    )
  })
})
