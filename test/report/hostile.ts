import type { Link, Result } from '../../src/model.ts'
import { resultOf, verdict, words } from './sample.ts'

/** What the words of an article, a record or a file name must never do, and the words. */
export const hostile: readonly (readonly [string, string])[] = [
  ['a workflow command', '::error file=a.md::gotcha'],
  ['a workflow command on its own line', 'two\n::stop-commands::x\r\n::set-env name=A::B'],
  ['an older workflow command', '##[add-mask]secret ##[error]gotcha'],
  ['escapes of a workflow command', '%0A::error::x%0D%25%3A%2C'],
  ['the properties of an annotation', 'x,line=7,title=gotcha'],
  ['a table of Markdown', 'a | b || `c | d` \\| e'],
  ['code of Markdown', '`` ` ```js'],
  [
    'markup of Markdown',
    '**b** _i_ ~~s~~ # h > q [x](javascript:alert(1)) ![i](https://x.example/p)',
  ],
  [
    'links by themselves',
    'https://evil.example www.evil.example me@evil.example @octocat #1 :tada:',
  ],
  ['a formula', '$x$ $$y$$'],
  ['HTML', '</code></td><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['the end of a comment or a folded list', '--> </details> </summary> <!-- '],
  ['references', '&lt;b&gt; &#60;b&#62; &amp;amp;'],
  ['XML', ']]> <![CDATA[x]]> <?xml?> <!DOCTYPE x> \uFFFE\uFFFF'],
  ['quotation marks', `" ' \u2028 onmouseover="x" '`],
  ['links and placeholders of SARIF', '[x](1) \\[y] {0} {{1}} [z](https://evil.example)'],
  ['control characters', 'a\u0000\u0007\b\u001B[2J\u009B31m\u007Fb'],
  ['a title of the terminal', '\u001B]0;gotcha\u0007'],
  ['a change of direction', 'a\u202Eb\u2066c\u2069\u200Bd'],
  ['characters without room', 'a\u{E0041}\uFEFF\u2060b'],
  ['half a character', 'a\uD800b'],
  ['a very long word', 'x'.repeat(5000)],
]

/** A result in which such words stand wherever somebody else may write. */
export function hostileResult(evil: string): Result {
  const file = { file: `drafts/${evil}.md`, text: `It lasted two ${evil} hours, they said.\n` }
  const said = `two ${evil} hours`
  const stated = verdict(file, said, {
    note: `says ${evil}`,
    stated: evil,
    link: { cues: [{ cue: `of ${evil}`, weight: 1, at: words(file, 'It') }] },
    fact: {
      id: `e${evil}.lasted`,
      shown: `4 ${evil} h`,
      source: { title: evil, url: `https://x.example/${evil}` },
    },
  })
  const { fact: _, ...link } = stated.link
  const alone: Link = {
    ...link,
    reason: evil,
    speakers: [evil],
    candidates: [{ fact: evil, score: 1, cues: [{ cue: evil, weight: 1 }] }],
  }
  const result = resultOf({
    articles: [file],
    verdicts: [stated],
    unlinked: [alone],
    problems: [{ file: `${evil}.md`, message: evil, help: evil }],
    published: { day: 0, from: evil },
    silentFacts: [evil],
  })
  const [finding] = result.findings
  if (!finding) return result
  const acknowledged = { as: 'wrong', reason: evil, by: evil } as const
  const at = words(file, 'It')
  const suppression = { target: evil, reason: evil, at }
  return {
    ...result,
    findings: [
      { ...finding, accept: evil },
      { ...finding, acknowledged },
    ],
    suppressed: [{ ...finding, suppression }],
    acknowledgements: [
      {
        entry: { ...acknowledged, article: evil, fact: evil, words: evil, until: evil, at },
        state: 'expired',
      },
    ],
    changes: {
      since: evil,
      base: 'a'.repeat(40),
      record: 'head',
      facts: [{ type: 'removed', fact: evil, before: evil, at }],
      rules: [{ type: 'added', area: 'policy', file: evil, what: evil, after: evil }],
      acknowledgements: [
        {
          type: 'added',
          entry: { ...acknowledged, article: evil, fact: evil, words: evil, at },
        },
      ],
      ignores: [{ type: 'added', article: evil, text: evil, at }],
      settled: [{ finding, by: 'fact removed' }],
      fixed: [finding],
      touched: [evil],
      before: new Map(),
    },
  }
}
