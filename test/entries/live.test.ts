import { describe, expect, it, test } from 'vitest'
import { check } from '../../src/index.ts'

const record = {
  file: 'facts.yaml',
  text: `
people: {ortiz: Dana Ortiz, liu: Grace Liu}
places: {hall: City Hall}
events:
  hearing: {kind: hearing, when: 2026-03-09, starts: 7 p.m., lasted: 4 hours, where: hall, who: [ortiz, liu]}
  vote: {kind: vote, when: 2026-03-10, starts: "12:40 a.m.", previous: hearing}
`,
}

function checked(body: string, more = '') {
  const text = `---\ndate: 2026-03-11\n---\n\n# The council, live\n\n${body}`
  return check([{ file: 'live.md', text }], { ...record, text: record.text + more })
}

/** `understates error`, in text order. */
function told(body: string): readonly string[] {
  return checked(body).findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

const wrong = 'The hearing at City Hall lasted more than three hours.'

/** Entries under these headings, each with the same wrong sentence; none in the lead. */
const entries = (...times: readonly string[]) =>
  times.map((time) => `## ${time}\n\n${wrong}\n`).join('\n')

const fails = 'duration/understates error'
const informs = 'duration/understates info'

describe('of a live article', () => {
  it.each([
    ['newest first', entries('23:20', '22:05', '19:15'), [fails, informs, informs]],
    ['oldest first', entries('19:15', '22:05', '23:20'), [informs, informs, fails]],
    ['past midnight', entries('22:05', '23:20', '00:10'), [informs, informs, fails]],
  ])('only the newest entry can fail, %s', (_name, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it('the lead can fail', () => {
    expect(told(`${wrong}\n\n${entries('23:20', '22:05', '19:15')}`)).toEqual([
      fails,
      fails,
      informs,
      informs,
    ])
  })

  it('a finding says why it only informs', () => {
    const { findings } = checked(entries('11.20pm', '10.05pm', '7.15pm'))
    expect(findings[1]?.message).toBe(
      'Unexpected duration `more than three hours`, expected `4 hours`; the article understates the record; only to inform, for the entry of 10.05pm is older than the newest, of 11.20pm',
    )
  })

  it('paragraphs that open with a time are entries too', () => {
    expect(told(`23:20 ${wrong}\n\n22:05 ${wrong}\n\n19:15 ${wrong}\n`)).toEqual([
      fails,
      informs,
      informs,
    ])
  })

  it('the time of an entry is no time of an event', () => {
    const { unlinked, findings } = checked('23:20 The hearing began.\n\n22:05 Hm.\n\n19:15 Hm.\n')
    expect(findings).toEqual([])
    expect(unlinked.map(({ at, reason }) => [at.text, reason])).toContainEqual([
      '23:20',
      'it tells when the entry was written',
    ])
  })
})

describe('of no live article, all can fail:', () => {
  test.each([
    ['two entries', entries('23:20', '22:05'), 2],
    ['entries in no order', entries('22:05', '23:20', '19:15'), 3],
    ['other headings', entries('First', 'Second', 'Third'), 3],
    ['a list of times', `- 23:20 ${wrong}\n- 22:05 ${wrong}\n- 19:15 ${wrong}\n`, 3],
  ])('%s', (_name, body, count) => {
    expect(told(body)).toEqual(Array(count).fill(fails))
  })
})

describe('what one entry brings to mind', () => {
  const first = 'Dana Ortiz and Grace Liu met at City Hall for the hearing on Monday.'
  const second = 'The hearing lasted more than three hours.'
  // "The hearing" alone may be either.
  const sibling = '  earlier: {kind: hearing, when: 2026-03-02, lasted: 5 hours, where: hall}\n'
  const linked = (body: string) =>
    checked(body, sibling).verdicts.some(({ fact }) => fact.id === 'hearing.lasted')

  it('helps to read what follows in it', () => {
    expect(
      linked(`## 19:15\n\n${first}\n\n${second}\n\n## 22:05\n\nHm.\n\n## 23:20\n\nHm.\n`),
    ).toBe(true)
  })

  it('does not reach the next one', () => {
    expect(linked(`## 19:15\n\n${first}\n\n## 22:05\n\n${second}\n\n## 23:20\n\nHm.\n`)).toBe(false)
  })
})
