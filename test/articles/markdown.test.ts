import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/articles/position.ts'
import { readArticle } from '../../src/articles/read.ts'

const read = (text: string, file = 'harlow.md') => readArticle({ file, text })

function shown(text: string): string[] {
  const { article } = read(text)
  return article?.sentences.map((one) => `${one.paragraph} ${one.where}: ${one.text}`) ?? []
}

/** The file's own words for those of a sentence. */
function sourceOf(text: string, words: string): string | undefined {
  const { article } = read(text)
  for (const sentence of article?.sentences ?? []) {
    const start = sentence.text.indexOf(words)
    if (!article || start < 0) continue
    return excerpt(article, sentence, { start, end: start + words.length }).text
  }
  return undefined
}

describe('blocks', () => {
  test('headings, paragraphs, items, quotes and image descriptions, in order', () => {
    const text = [
      '# Council *votes*',
      'It took `code` hours.',
      '',
      '![The *old* hall &amp; tower](hall.png) The hall stood.',
      '',
      '- The mayor.',
      '  She spoke.',
      '',
      '  > Enough!',
      '',
      'Below',
      '-----',
      '> A lazy',
      'quote\\',
      '> ends.',
      '',
      '```',
      'The code lasted nine hours.',
      '```',
      '<div>The HTML lasted nine hours.</div>',
      '',
      '[mayor]: https://harlow.example "Nine hours"',
      'The [mayor] and [the clerk](https://a.example), <https://b.example/2026>, met<br>early.',
    ].join('\n')
    expect(shown(text)).toEqual([
      '0 title: Council votes',
      '1 body: It took  hours.',
      '2 caption: The old hall & tower',
      '3 body: The hall stood.',
      '4 list: The mayor.',
      '4 list: She spoke.',
      '5 quote: Enough!',
      '6 heading: Below',
      '7 quote: A lazy quote ends.',
      '8 body: The HTML lasted nine hours.',
      '9 body: The mayor and the clerk, , met early.',
    ])
  })
})

describe('places', () => {
  test.each([
    ['It took **four** hours.', 'four hours', 'four** hours'],
    ['It took [1,](https://a.example)200 days.', '1,200', '1,](https://a.example)200'],
    ['AT&amp;T and R&#38;D &mdash; all', 'AT&T', 'AT&amp;T'],
    ['AT&amp;T and R&#38;D &mdash; all', 'D — all', 'D &mdash; all'],
    ['He said &ldquo;no&rdquo; twice.', '“no”', '&ldquo;no&rdquo;'],
    ['A literal &amp;amp; and &nosuch; one.', '&amp;', '&amp;amp;'],
    ['A literal &amp;amp; and &nosuch; one.', '&nosuch;', '&nosuch;'],
    ['It cost \\$5 \\*or\\* 6\\.', '$5 *or* 6', '\\$5 \\*or\\* 6'],
    ['It ended \\*late\\*', '*late*', '\\*late\\*'],
    ['> a four\n> hour\n>   long talk', 'four hour long', 'four\n> hour\n>   long'],
    ['> > a four\nhour\n    > long talk', 'four hour > long', 'four\nhour\n    > long'],
    ['- a four  \r\n  hour\r\n  talk', 'four hour talk', 'four  \r\n  hour\r\n  talk'],
    ['Emoji 😀&#x1F600; four hours', '😀 four', '&#x1F600; four'],
    ['C:\\temp `x` four', 'C:\\temp', 'C:\\temp'],
  ])('%j: %j', (text, words, source) => {
    expect(sourceOf(text, words)).toBe(source)
    expect(sourceOf(`\uFEFF${text}`, words)).toBe(source)
  })
})

describe('front matter', () => {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

  test('title and description come first, at their own places', () => {
    const text = [
      '---',
      'outlet: Harlow Post',
      'deck: >-',
      '  After hours of talk,',
      '  the council voted.',
      "title: 'The council''s \"six-hour\" vote'",
      '---',
      '# Another heading',
    ].join('\r\n')
    for (const file of [text, `\uFEFF${text}`]) {
      expect(shown(file)).toEqual([
        '0 title: The council\'s "six-hour" vote',
        '1 description: After hours of talk, the council voted.',
        '2 heading: Another heading',
      ])
      expect(sourceOf(file, 'six-hour')).toBe('six-hour')
      expect(sourceOf(file, "council's")).toBe("council''s")
      expect(sourceOf(file, 'talk, the')).toBe('talk,\r\n  the')
    }
  })

  test.each([
    ['title: Four hours: no, five', undefined],
    ['title: Four hours', 'Four hours'],
    ['title: "Four\\u2014or \\x66ive \\U0001F600 hours"', 'Four—or five 😀 hours'],
    ['title: "Smile \\uD83D\\uDE00 for\n  four\\\n   teen hours"', 'Smile 😀 for fourteen hours'],
    ['title: |\n  Four\n  hours', 'Four hours'],
    ['title: 2026', '2026'],
    ['title: [a, b]', undefined],
  ])('%j', (yaml, title) => {
    const { article } = read(`---\n${yaml}\n---\n\nThe council voted.`)
    const first = article?.sentences.find(({ where }) => where === 'title')
    expect(first?.text).toBe(title)
  })

  test.each([
    ['date: 2026-01-23', '2026-01-23', 'date'],
    ['date: "2026-01-23T23:30:00-05:00"', '2026-01-23', 'date'],
    ['date: 2026-01-23 23:30:00 +0100', '2026-01-23', 'date'],
    ['published: 23 January 2026', '2026-01-23', 'published'],
    ['date:\npublished: January 23, 2026', '2026-01-23', 'published'],
  ])('%j', (yaml, date, key) => {
    const { article, problems } = read(`---\n${yaml}\n---\nThe council voted.`)
    expect(article?.published).toEqual({ day: day(date), from: `front matter \`${key}\`` })
    expect(problems).toEqual([])
  })

  test.each([
    ['---\ndate: last week\n---\nIt rained.', 'unreadable `date` `last week`', 'last week'],
    ['\uFEFF---\r\ndate: 2026-02-30\r\n---\r\nIt rained.', 'unreadable `date`', '2026-02-30'],
    [
      '---\ntitle: "open\n---\nIt rained.',
      'the front matter is not YAML: missing closing "quote',
      '',
    ],
    ['---\ntitle: Vote\n\nIt rained.', 'the front matter is not closed', '---'],
  ])('%j', (text, message, words) => {
    const { article, problems } = read(text)
    expect(article?.sentences.at(-1)?.text).toBe('It rained.')
    expect(article?.published).toBeUndefined()
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(message)
    expect(text.slice(problems[0]?.span?.start, problems[0]?.span?.end)).toContain(words)
  })

  test('a text that opens with a rule has no front matter', () => {
    expect(read('---\n\nIt rained.').problems).toEqual([])
    expect(read('---\ntitle: Vote\n---\nIt rained.', 'harlow.txt').article?.sentences).toHaveLength(
      2,
    )
  })
})
