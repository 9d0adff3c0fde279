import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runHere } from '../command/terminal.ts'

interface Shown {
  readonly file: string
  readonly start: { readonly line: number; readonly column: number }
  readonly where: string
  readonly text: string
}

/** What a check in the folder of a site finds: the place, where that is, and the words. */
async function found(site: string): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL(site, import.meta.url))
  const { status, stdout, stderr } = await runHere(folder, ['check', '--format', 'json'])
  const { findings, problems } = JSON.parse(stdout)
  expect([status, stderr, problems]).toEqual([1, '', []])
  return findings.map(({ rule, article }: { rule: string; article: Shown }) => {
    const { file, start, where, text } = article
    return `${file}:${start.line}:${start.column} ${where} ${rule} ${text}`
  })
}

/** Struck text, corrections, links to others, code, comments and unknown components are silent. */
describe('a site is read as its visitors read it', () => {
  test('Hugo: TOML, shortcodes, a table, a page bundle', async () => {
    const post = 'content/posts/ferry-hearing.md'
    expect(await found('hugo')).toEqual([
      `${post}:2:31 title duration/conflicts six hours`,
      `${post}:4:95 description duration/conflicts seven hours`,
      `${post}:9:38 body duration/conflicts eight** hours`,
      `${post}:11:86 caption duration/conflicts nine hours`,
      `${post}:15:37 table duration/conflicts ten hours`,
    ])
  })

  test('Jekyll: the date in the name of a post, includes, footnotes, a post in HTML', async () => {
    const post = '_posts/2026-05-13-reading-night.markdown'
    expect(await found('jekyll')).toEqual([
      `${post}:3:30 title duration/conflicts five hours`,
      `${post}:7:10 description duration/conflicts six hours`,
      `${post}:11:51 body duration/conflicts eight hours`,
      `${post}:14:26 body date/conflicts Sunday`,
      `${post}:16:73 caption duration/conflicts nine hours`,
      `${post}:24:37 table duration/conflicts eleven_ hours`,
      `${post}:26:37 body duration/conflicts twelve hours`,
      '_posts/2026-05-14-after.html:6:65 caption duration/conflicts five hours',
      '_posts/2026-05-14-after.html:7:44 caption duration/conflicts six</em>&nbsp;hours',
    ])
  })

  test('Astro: MDX with components, imports and expressions', async () => {
    const post = 'src/content/blog/rowing-final.mdx'
    expect(await found('astro')).toEqual([
      `${post}:2:32 title duration/conflicts 50 minutes`,
      `${post}:3:38 description duration/conflicts 55 minutes`,
      `${post}:12:45 body duration/conflicts 60</strong> minutes`,
      `${post}:14:70 caption duration/conflicts 70 minutes`,
      `${post}:22:37 table duration/conflicts 80'} minutes`,
    ])
  })

  test('Docusaurus: boxes, heading ids, comments of HTML in MDX, details', async () => {
    const post = 'blog/2026-02-04-outage.mdx'
    expect(await found('docusaurus')).toEqual([
      `${post}:2:26 title duration/conflicts four hours`,
      `${post}:3:32 description duration/conflicts five hours`,
      `${post}:7:30 body duration/conflicts six hours`,
      `${post}:11:27 caption duration/conflicts seven hours`,
      `${post}:13:19 body duration/conflicts eight hours`,
      `${post}:19:31 table duration/conflicts nine hours`,
      `${post}:21:21 caption duration/conflicts ten hours`,
      'docs/uptime.md:7:28 body duration/conflicts four hours',
    ])
  })
})
