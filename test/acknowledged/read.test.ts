import { describe, expect, it } from 'vitest'
import { readAcknowledged } from '../../src/index.ts'

const file = 'site/acknowledged.yaml'
const entry = `acknowledged:
  - article: articles/a.md
    fact: vote.lasted
    words: two hours
    as: wrong
    reason: Speaks of the open part.
`

const read = (text: string) => readAcknowledged({ file, text })

describe('acknowledged.yaml', () => {
  it('names articles from its own folder', () => {
    const { entries, problems } = read(`${entry}    by: Robin Vale\n    until: 2026-12-31\n`)
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        article: 'site/articles/a.md',
        fact: 'vote.lasted',
        words: 'two hours',
        as: 'wrong',
        reason: 'Speaks of the open part.',
        by: 'Robin Vale',
        until: '2026-12-31',
        at: { file },
      },
    ])
  })

  it.each([
    ['nothing', ''],
    ['comments alone', '# none yet\n'],
    ['an empty list', 'acknowledged: []\n'],
    ['no list behind the key', 'acknowledged:\n'],
  ])('may hold %s', (_name, text) => {
    expect(read(text)).toEqual({ entries: [], problems: [] })
  })

  it.each<[string, string, string[]]>([
    ['a list alone', '- a\n', ['Unexpected list, expected a mapping']],
    ['another key', `${entry}ignored: 1\n`, ['Unexpected key `ignored` in `acknowledgements`']],
    [
      'two mistakes',
      entry.replace('wrong', 'worng').replace('    fact: vote.lasted\n', ''),
      [
        'Missing key `fact` in an acknowledgement',
        'Unexpected `worng`, expected `wrong` or `intended`',
      ],
    ],
    ['no reason', entry.replace(/ {4}reason.*\n/u, ''), ['Missing key `reason`']],
    ['an empty reason', entry.replace('Speaks of the open part.', '""'), ['Unexpected empty text']],
    [
      'the reason of a pasted line',
      entry.replace('Speaks of the open part.', 'say why'),
      ['Unexpected `say why`, expected the reason'],
    ],
    [
      'no fingerprint',
      `${entry}    fingerprint: 12ab\n`,
      ['Unexpected `12ab`, expected a fingerprint such as `0123456789abcdef`'],
    ],
    [
      'no day',
      `${entry}    until: June\n`,
      ['Unexpected `June`, expected a day such as `2026-12-31`'],
    ],
    [
      'a day of no calendar',
      `${entry}    until: 2026-02-30\n`,
      ['Unexpected `2026-02-30`, expected a day of the calendar'],
    ],
    ['broken YAML', 'acknowledged: [\n', ['']],
  ])('with %s accepts nothing, and says what is wrong', (_name, text, messages) => {
    const { entries, problems } = read(text)
    expect(entries).toEqual([])
    expect(problems).toHaveLength(messages.length)
    messages.forEach((message, index) => {
      expect(problems[index]?.message).toContain(message)
      expect(problems[index]?.file).toBe(file)
    })
  })
})
