import { describe, expect, test } from 'vitest'
import { readAs } from './reading.ts'

/** "2026-03-10 from …, updated …" of an article. */
function dates(file: string, text: string): string {
  const { article } = readAs(file, text)
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
  const { published, updated } = article ?? {}
  const own = published ? `${iso(published.day)} from ${published.from}` : 'none'
  return updated === undefined ? own : `${own}, updated ${iso(updated)}`
}

const page = (head: string, body = '<p>It rained.</p>') =>
  `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`
const linked = (data: string) => page(`<script type="application/ld+json">${data}</script>`)

describe('front matter', () => {
  test.each([
    ['date: 2026-03-10', '2026-03-10 from front matter `date`'],
    ['published: 2026-03-10', '2026-03-10 from front matter `published`'],
    ['pubDate: "Mar 10 2026"', '2026-03-10 from front matter `pubDate`'],
    ['publishDate: 2026-03-10T23:00:00+02:00', '2026-03-10 from front matter `publishDate`'],
    ['PublishDate: 2026-03-10', '2026-03-10 from front matter `PublishDate`'],
    ['published: true', 'none'],
    ['published: false\ndate: 2026-03-10', '2026-03-10 from front matter `date`'],
    ['pubDate: 2026-03-11\ndate: 2026-03-10', '2026-03-10 from front matter `date`'],
    ['updated: 2026-03-12', 'none, updated 2026-03-12'],
    [
      'lastmod: 2026-03-12\ndate: 2026-03-10',
      '2026-03-10 from front matter `date`, updated 2026-03-12',
    ],
    ['modified: 2026-03-12', 'none, updated 2026-03-12'],
    ['updatedDate: 2026-03-12', 'none, updated 2026-03-12'],
    ['last_update: {date: 2026-03-12, author: Liu}', 'none, updated 2026-03-12'],
    ['expiryDate: 2026-03-10', 'none'],
  ])('%j', (yaml, expected) => {
    for (const file of ['harlow.md', 'harlow.mdx', 'harlow.html']) {
      expect(dates(file, `---\n${yaml}\n---\n\n<p>It rained.</p>\n`)).toBe(expected)
    }
  })

  test.each([
    ['date = 2026-03-10', '2026-03-10 from front matter `date`'],
    [
      'date = 2026-03-10T08:00:00Z\nlastmod = 2026-03-12',
      '2026-03-10 from front matter `date`, updated 2026-03-12',
    ],
    ['date = "10 March 2026"', '2026-03-10 from front matter `date`'],
    ['[params]\ndate = 2026-03-10', 'none'],
  ])('TOML %j', (toml, expected) => {
    expect(dates('harlow.md', `+++\n${toml}\n+++\n\nIt rained.\n`)).toBe(expected)
  })
})

describe('a page', () => {
  test.each([
    [
      page('<meta property="article:published_time" content="2026-03-10T08:00Z">'),
      '2026-03-10 from meta `article:published_time`',
    ],
    [page('<meta name="date" content="2026-03-10">'), '2026-03-10 from meta `date`'],
    [
      page(
        '<meta name="DC.date" content="2026-03-11"><meta itemprop="datePublished" content="2026-03-10">',
      ),
      '2026-03-10 from meta `datePublished`',
    ],
    [
      page('<meta property="article:modified_time" content="2026-03-12">'),
      'none, updated 2026-03-12',
    ],
    [
      linked(
        '{"@type": "NewsArticle", "datePublished": "2026-03-10", "dateModified": "2026-03-12"}',
      ),
      '2026-03-10 from JSON-LD `datePublished`, updated 2026-03-12',
    ],
    [
      linked(
        '{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": ["Article"], "datePublished": "2026-03-10"}]}',
      ),
      '2026-03-10 from JSON-LD `datePublished`',
    ],
    [linked('{"@type": "Event", "datePublished": "2026-03-10"}'), 'none'],
    [
      page('', '<time itemprop="datePublished" datetime="2026-03-10">today</time> It rained.'),
      '2026-03-10 from the page’s `<time>`',
    ],
    [
      page('', '<time class="published" datetime="2026-03-10">today</time> It rained.'),
      '2026-03-10 from the page’s `<time>`',
    ],
    [page('', '<time datetime="2026-03-10">then</time> It rained.'), 'none'],
    [
      page('', '<h1>Rain</h1><p>Published March 10, 2026</p><p>It rained.</p>'),
      '2026-03-10 from dateline',
    ],
  ])('%j', (text, expected) => {
    expect(dates('harlow.html', text)).toBe(expected)
  })
})

describe('the name of a file and a dateline', () => {
  test.each([
    ['_posts/2026-03-10-rain.md', 'It rained.', '2026-03-10 from the name of the file'],
    ['blog/2026-03-10-rain/index.mdx', 'It rained.', '2026-03-10 from the name of the file'],
    ['blog\\2026\\03\\10\\rain.md', 'It rained.', '2026-03-10 from the name of the file'],
    [
      '_posts/2026-03-10-rain.md',
      '---\ndate: 2026-03-11\n---\nIt rained.',
      '2026-03-11 from front matter `date`',
    ],
    ['_posts/2026-13-10-rain.md', 'It rained.', 'none'],
    ['rain-2026-03-10.md', 'It rained.', 'none'],
    ['wire/2026-03-10-rain.txt', 'It rained.', 'none'],
    ['a.md', 'HARLOW, Ill., March 10, 2026 (AP) — It rained.', '2026-03-10 from dateline'],
    ['a.txt', 'Rain\n\nHARLOW, 10 March 2026 – It rained.', '2026-03-10 from dateline'],
    ['a.md', 'HARLOW, March 10 (AP) — It rained.', 'none'],
    ['a.md', 'In Harlow, on March 10, 2026 — a Tuesday — it rained.', 'none'],
    ['a.md', '# Rain\n\nThe report, published 10 March 2026, tells of rain.', 'none'],
    ['a.md', '# Rain\n\n*Published 10 March 2026*\n\nIt rained.', '2026-03-10 from dateline'],
  ])('%s: %j', (file, text, expected) => {
    expect(dates(file, text)).toBe(expected)
  })
})
