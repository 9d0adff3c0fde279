import fc from 'fast-check'

/** A piece of a file and what a visitor reads of it. */
export interface Written {
  readonly source: string
  readonly reads: string
}

export type FormatName = 'txt' | 'md' | 'mdx' | 'html'

const plain = (text: string): Written => ({ source: text, reads: text })
const words = fc
  .constantFrom(
    'council',
    'hours',
    '1,000',
    'late.',
    '“Yes,”',
    '😀',
    'é',
    'U.S.',
    '’tis',
    '中文。',
    '👩‍🚀',
  )
  .map(plain)

/** Pieces that all of these formats read alike. */
const references = fc.constantFrom<Written>(
  { source: '&amp;', reads: '&' },
  { source: 'AT&#38;T', reads: 'AT&T' },
  { source: '&mdash;', reads: '—' },
  { source: '&#x1F600;', reads: '😀' },
  { source: '&amp;amp;', reads: '&amp;' },
  { source: '&nosuch;', reads: '&nosuch;' },
)
const markdown = fc.constantFrom<Written>(
  { source: '\\*starred\\*', reads: '*starred*' },
  { source: '\\\\', reads: '\\' },
  { source: 'C:\\temp', reads: 'C:\\temp' },
  { source: '**four** hours', reads: 'four hours' },
  { source: '**1**,200', reads: '1,200' },
  { source: '*so **very** late*', reads: 'so very late' },
  { source: '[a *long* night](https://a.example "b")', reads: 'a long night' },
  { source: 'for ~~five~~ four hours', reads: 'for four hours' },
  { source: 'over `code` it', reads: 'over it' },
)
const html = fc.constantFrom<Written>(
  { source: 'end<br>start', reads: 'end start' },
  { source: 'x<i>y</i>', reads: 'xy' },
  { source: '<b class="a > b">four</b> hours', reads: 'four hours' },
  { source: 'for <del>five</del> four', reads: 'for four' },
  { source: 'it<!-- not this --> was', reads: 'it was' },
  { source: '<span\n title="no">yes</span>', reads: 'yes' },
)
const htmlOnly = fc.constantFrom<Written>(
  { source: '&copy2026', reads: '©2026' },
  { source: '<q>so</q>', reads: '“so”' },
  { source: 'a < b', reads: 'a < b' },
  { source: 'five</i> six', reads: 'five six' },
  { source: '<script>if (a<b) "nine"</script>then', reads: 'then' },
)
const mdx = fc.constantFrom<Written>(
  { source: 'end<br/>start', reads: 'end start' },
  { source: '<Note kind="a">four</Note> hours', reads: 'four hours' },
  { source: "one{' '}two", reads: 'one two' },
  { source: 'it{/* not this */} was', reads: 'it was' },
  { source: 'sum {1 + 1} up', reads: 'sum up' },
  { source: '<del>five</del> four', reads: ' four' },
)
const templates = fc.constantFrom<Written>(
  { source: 'a {{< ref "x.md" >}} b', reads: 'a b' },
  { source: '{% if x %}yes{% endif %}', reads: 'yes' },
  { source: 'by {{ page.author }} now', reads: 'by now' },
)

const inlines: Readonly<Record<FormatName, fc.Arbitrary<Written>>> = {
  txt: words,
  md: fc.oneof(words, references, markdown, html, templates),
  mdx: fc.oneof(words, references, markdown, mdx),
  html: fc.oneof(words, references, html, htmlOnly, templates),
}

/** Pieces with gaps between them; a paragraph of links alone would be another article's headline. */
function phrase(format: FormatName, gaps: readonly string[]): fc.Arbitrary<Written> {
  return fc
    .array(fc.tuple(inlines[format], fc.constantFrom(...gaps)), { minLength: 1, maxLength: 7 })
    .map((pieces) => ({
      source: `Well, ${pieces
        .map(([{ source }, gap], at) => (at === pieces.length - 1 ? source : source + gap))
        .join('')}`,
      reads: `Well, ${pieces.map(([{ reads }]) => reads).join(' ')}`,
    }))
}

const spaces = [' ', ' ', ' ']

/** A paragraph inside quotes and items, its further lines with or without their marks. */
function contained(format: FormatName): fc.Arbitrary<Written> {
  const marker = fc.constantFrom('', '> ', '> > ', '- ', '1. ', '- > ', '> - ', '- [x] ')
  return fc
    .tuple(phrase(format, [...spaces, '\n', '  \n', '\\\n', ' \n']), marker, fc.boolean())
    .map(([{ source, reads }, mark, lazy]) => {
      const next = mark.replace('[x] ', '').replace(/\d\.|-/gu, (item) => ' '.repeat(item.length))
      // Braces and tags of MDX must close in the container that they open in.
      const keeps = lazy && format === 'md'
      return { source: mark + source.replaceAll('\n', `\n${keeps ? '' : next}`), reads }
    })
}

/** A table of two columns. */
function table(format: FormatName): fc.Arbitrary<Written> {
  const cell = phrase(format, spaces).filter(({ source }) => !/[|\n`]/u.test(source))
  return fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 }).map((rows) => {
    const lines = rows.map(([one, other]) => `| ${one.source} | ${other.source} |`)
    return {
      source: [lines[0], '| --- | :-: |', ...lines.slice(1)].join('\n'),
      reads: rows.map(([one, other]) => one.reads + other.reads).join(''),
    }
  })
}

function element(format: 'html'): fc.Arbitrary<Written> {
  const inside = phrase(format, [...spaces, '\n', '\n\t '])
  return fc.oneof(
    inside.map(({ source, reads }) => ({ source: `<p>${source}</p>`, reads })),
    inside.map(({ source, reads }) => ({ source: `<div><blockquote>${source}</div>`, reads })),
    inside.map(({ source, reads }) => ({ source: `<ul><li>${source}<li></ul>`, reads })),
    fc.tuple(inside, inside).map(([one, other]) => ({
      source: `<table><tr><td>${one.source}<td>${other.source}</table>`,
      reads: one.reads + other.reads,
    })),
    inside.map(({ source, reads }) => ({
      source: `<figure><img alt="Hall &quot;A&quot;"><figcaption>${source}</figcaption></figure>`,
      reads: `Hall "A"${reads}`,
    })),
  )
}

const blocks: Readonly<Record<FormatName, fc.Arbitrary<Written>>> = {
  txt: phrase('txt', spaces),
  md: fc.oneof(
    { weight: 3, arbitrary: contained('md') },
    table('md'),
    phrase('md', spaces).map(({ source, reads }) => ({
      source: `### ${source.replaceAll('\n', ' ')}`,
      reads,
    })),
    fc.constant({ source: '```\nnine hours\n```', reads: '' }),
    fc.constant({
      source: '{{< figure src="a.jpg" caption="The \\"old\\" hall" >}}',
      reads: 'The "old" hall',
    }),
  ),
  mdx: fc.oneof(
    { weight: 3, arbitrary: contained('mdx') },
    table('mdx'),
    fc.constant({
      source: '<Figure alt="It&amp;s" caption={"The hall"} />',
      reads: 'It&sThe hall',
    }),
    fc.constant({ source: 'export const hours = 9', reads: '' }),
  ),
  html: element('html'),
}

/** A comment keeps a list or a quote from taking in the block below. */
const between: Readonly<Record<FormatName, string>> = {
  txt: '\n\n',
  md: '\n\n<!-- -->\n\n',
  mdx: '\n\n{/* */}\n\n',
  html: '\n',
}

const front: Readonly<Record<FormatName, fc.Arbitrary<Written>>> = {
  txt: fc.constant(plain('')),
  md: fc.constantFrom<Written>(
    plain(''),
    { source: "---\ntitle: 'The council''s vote'\n---\n", reads: "The council's vote" },
    { source: '---\ntitle: "Four\\u2014or \\"five\\""\n---\n', reads: 'Four—or "five"' },
    { source: '+++\ntitle = "Four\\u2014or \\"five\\""\n+++\n', reads: 'Four—or "five"' },
    { source: "+++\ndescription = '''\nFour or\nfive'''\n+++\n", reads: 'Four or five' },
  ),
  mdx: fc.constantFrom<Written>(plain(''), {
    source: '---\ntitle: >-\n  Four or\n  five\n---\n',
    reads: 'Four or five',
  }),
  html: fc.constantFrom<Written>(plain(''), {
    source: '<!doctype html><meta name=description content="A &amp; b">',
    reads: 'A & b',
  }),
}

/** A file of a format, and what a visitor reads of it. */
export function fileOf(format: FormatName): fc.Arbitrary<Written> {
  return fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      front[format],
      fc.array(blocks[format], { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([mark, above, all, newline]) => {
      const source = above.source + all.map((one) => one.source).join(between[format])
      return {
        source: mark + `${source}\n`.replaceAll('\n', newline),
        reads: above.reads + all.map(({ reads }) => reads).join(''),
      }
    })
}
