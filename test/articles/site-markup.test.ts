import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/articles/read.ts'
import type { Prose } from '../../src/model.ts'
import { misplacedIn, readAs, readers, shownAs, sourceOf } from './reading.ts'

describe('tags of site generators are not prose', () => {
  test.each<[string, readonly string[]]>([
    [
      '{{< figure src="a.jpg" caption="Four hours" alt="Hall" >}}\n\nA.',
      ['caption: Four hours', 'caption: Hall', 'body: A.'],
    ],
    ['{{< figure caption=`Four "hours"` >}}', ['caption: Four "hours"']],
    [
      '{{% callout heading="Four hours" %}}\nA.\n{{% /callout %}}',
      ['caption: Four hours', 'body: A.'],
    ],
    ['{{< chart title="Four hours" >}}\n\nA.', ['body: A.']],
    ['A {{< ref "four-hours.md" >}} b.', ['body: A b.']],
    ['{{< highlight go >}}\nfour hours\n{{< /highlight >}}\n\nA.', ['body: A.']],
    ['{{< related >}}\nFour hours.\n{{< /related >}}\n\nA.', ['body: A.']],
    ['{% include figure.html caption="Four hours" %}\n\nA.', ['caption: Four hours', 'body: A.']],
    ['{%- comment -%}Four hours{%- endcomment -%}\n\nA.', ['body: A.']],
    ['{% if page.long %}Four{% else %}Five{% endif %} hours.', ['body: FourFive hours.']],
    ['A {{ page.hours | default: "four" }} b.', ['body: A b.']],
    ['# A {#four-hours}\n\nB.\n{: .four}', ['title: A', 'body: B.']],
    [':::note[Four hours]\n\nA.\n\n:::\n\nB.', ['caption: Four hours', 'body: A.', 'body: B.']],
    [':::tip Four hours\nA.\n:::', ['caption: Four hours', 'body: A.']],
    ['```\n{{< figure caption="Four hours" >}}\n```\n\nA.', ['body: A.']],
    ['<!-- {{< figure caption="Four hours" >}} -->\n\nA.', ['body: A.']],
    ['A {{ b.', ['body: A {{ b.']],
    ['<Figure caption="Four hours" />\n\nA.', ['caption: Four hours', 'body: A.']],
    [
      '<details><summary>Four hours</summary>\n\nA.\n\n</details>',
      ['body: Four hours', 'body: A.'],
    ],
    [
      '<figure>\n<img alt="Hall &amp; tower">\n<figcaption>Four <b>hours</b></figcaption>\n</figure>',
      ['caption: Hall & tower', 'caption: Four hours'],
    ],
    ['<style>\np { four: hours }\n</style>\n\nA.', ['body: A.']],
    ['<p hidden>Four hours</p>\n\nA.', ['body: A.']],
    ['A.\n\n</div>\n\nB.', ['body: A.', 'body: B.']],
    ['<del>\n\nFour hours.\n\n</del>\n\nA.', ['body: A.']],
    ['A <del>b\n\nC.', ['body: A', 'body: C.']],
  ])('Markdown %j', (text, expected) => {
    const { article } = readAs('harlow.md', text)
    expect(article?.sentences.map(({ where, text }) => `${where}: ${text}`)).toEqual(expected)
    expect(misplacedIn(article)).toEqual([])
  })

  test.each<[string, readonly string[]]>([
    ["import A from 'a'\n\nexport const b = 'four hours'\n\nA.", ['body: A.']],
    [
      '<Image alt={`Four hours`} caption={"No \\"more\\""} />\n\nA.',
      ['caption: Four hours', 'caption: No "more"', 'body: A.'],
    ],
    [`<Image alt={\`\${four} hours\`} />\n\nA.`, ['body: A.']],
    ['<Chart title="Four hours" />\n\nA.', ['body: A.']],
    ['<Box>\n  Four **hours**\n</Box>', ['body: Four hours']],
    ['A{\' \'}<b>b</b> {"c"}.', ['body: A b c.']],
    ['<p className="related">Four hours</p>\n\nA.', ['body: A.']],
    ['<RelatedPosts>Four hours</RelatedPosts>\n\nA.', ['body: A.']],
    ['A {4 * hours} b.', ['body: A b.']],
    ['<div style={{color: "red"}}>A.</div>', ['body: A.']],
  ])('MDX %j', (text, expected) => {
    const { article, problems } = readAs('harlow.mdx', text)
    expect(problems).toEqual([])
    expect(article?.sentences.map(({ where, text }) => `${where}: ${text}`)).toEqual(expected)
    expect(misplacedIn(article)).toEqual([])
  })

  test.each<[Prose, string, readonly string[]]>([
    [
      { descriptions: ['teaser'] },
      '---\nteaser: Four hours\n---\nA.',
      ['description: Four hours', 'body: A.'],
    ],
    [{ components: { chart: ['title'] } }, '{{< chart title="Four" >}}', ['caption: Four']],
    [{ components: { 'pull-quote': ['words'] } }, '<PullQuote words="Four" />', ['caption: Four']],
    [{ components: { figure: [] } }, '{{< figure caption="Four" >}}\n\nA.', ['body: A.']],
  ])('%j', (prose, text, expected) => {
    const { article } = readArticle({ file: 'harlow.md', text }, { readers, prose })
    expect(article?.sentences.map(({ where, text }) => `${where}: ${text}`)).toEqual(expected)
  })
})

describe('a page', () => {
  test.each<[string, readonly string[]]>([
    ['<title>Four | Harlow Post</title><h1>Four</h1><p>A.</p>', ['0 title: Four', '1 body: A.']],
    [
      '<title>Five</title><h1>Four</h1><p>A.</p>',
      ['0 title: Five', '1 heading: Four', '2 body: A.'],
    ],
    ['<p>Local</p><h1>Four</h1><p>A.</p>', ['0 title: Four', '1 body: Local', '2 body: A.']],
    [
      '<meta name=description content="B"><meta property="og:description" content="B"><p>A.',
      ['0 description: B', '1 body: A.'],
    ],
    ['<nav>N</nav><p>A.</p><footer>F</footer>', ['0 body: A.']],
    ['<h1>H</h1><main><p>A.</p></main><p>Z.</p>', ['0 title: H', '1 body: A.']],
    [
      '<article><p>A.<footer>F</footer></article><article><p>B.</article>',
      ['0 body: A.', '1 body: B.'],
    ],
    ['<p>Z.</p><article><p>A.</p></article><aside><article>Y</article></aside>', ['0 body: A.']],
    ['<p>One<br>two<wbr>three &nbsp; four', ['0 body: One twothree \u00A0 four']],
    ['<p>He said <q>no</q>.', ['0 body: He said “no”.']],
    ['<pre>A</pre><p>B <code>c</code> d', ['0 body: B d']],
    ['<dl><dt>A<dd>B</dl>', ['0 list: A', '1 list: B']],
    ['<p aria-hidden=true>A</p><p style="display: none">B</p><p>C', ['0 body: C']],
    ['<textarea>A</textarea><svg><text>B</text></svg><noscript>C</noscript><p>D', ['0 body: D']],
  ])('%j', (text, expected) => {
    const page = text.startsWith('<article') ? text : `<!doctype html>${text}`
    expect(shownAs('harlow.html', page)).toEqual(expected)
    expect(misplacedIn(readAs('harlow.html', page).article)).toEqual([])
  })

  test.each([
    ['<p>It took <b>four</b> hours', 'four hours', 'four</b> hours'],
    ['<p>AT&amp;T &mdash; &copy2026', '©2026', '&copy2026'],
    ['<p>AT&ampT', 'AT&T', 'AT&ampT'],
    ['<img alt="A &quot;b&quot; c"><p>D', '"b"', '&quot;b&quot;'],
    ['<img alt="a?b=1&copy=2"><p>D', '1&copy=2', '1&copy=2'],
    ['\uFEFF<p>four\r\n  <i>hours</i>', 'four hours', 'four\r\n  <i>hours'],
    ['<p>fo</b>ur hours', 'four', 'fo</b>ur'],
    ['<title>A &lt;b> &amp; c</title><p>D', '<b> & c', '&lt;b> &amp; c'],
  ])('%j: %j', (text, words, source) => {
    expect(sourceOf(readAs('harlow.html', text).article, words)).toBe(source)
  })
})

describe('what cannot be read is a problem with its place', () => {
  test.each([
    ['a.mdx', 'A.\n\n<Box>\n\nB.', 'the file is not MDX', 'A.'],
    ['a.mdx', '---\ntitle: T\n---\n\nA {b c} d', 'the file is not MDX', 'A {b'],
    ['a.md', '+++\ntitle = "T\n+++\nA.', 'the front matter is not TOML: unterminated', 'title = '],
    ['a.md', '+++\ntitle = "T"\n\nA.', 'the front matter is not closed', ''],
    [
      'a.html',
      '<script type="application/ld+json">{</script><p>A.',
      'the JSON-LD is not JSON',
      '<script',
    ],
    ['a.html', '<meta name="date" content="soon"><p>A.', 'unreadable meta `date` `soon`', '<meta'],
  ])('%s %j', (file, text, message, before) => {
    const { problems } = readAs(file, text)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(message)
    expect(text.slice(0, problems[0]?.span?.start)).toContain(before)
  })

  test.each([
    ['a.mdx', 'A.', 'No reader for MDX is loaded'],
    ['a.html', '<p>A.', 'No reader for HTML is loaded'],
    ['a.md', '+++\ntitle = "T"\n+++\nA.', 'the front matter is TOML, whose reader is not loaded'],
  ])('%s without its reader', (file, text, message) => {
    const { problems } = readArticle({ file, text })
    expect(problems.map((one) => one.message)).toEqual([message])
    expect(problems[0]?.help).toContain('loadReaders')
  })
})
