import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'

/** What an article says of how long the meeting lasted, as relation, severity and message. */
function told(lasted: string, sentence: string, date = '2026-03-12'): readonly string[] {
  const record = {
    file: 'facts.yaml',
    text: `people: {ortiz: Dana Ortiz}
groups: {council: {name: Harlow City Council, also: [the council]}}
events:
  council-meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-09
    lasted: ${lasted}
`,
  }
  const text = `---\ntitle: On the council meeting\n${date && `date: ${date}\n`}---\n\n${sentence}\n`
  const { verdicts, findings, problems } = check([{ file: 'a.md', text }], record)
  expect(problems).toEqual([])
  const [verdict] = verdicts.filter(({ fact }) => fact.key === 'lasted')
  const [finding] = findings.filter(({ fact }) => fact === 'council-meeting.lasted')
  return [
    verdict ? `${verdict.comparison.relation} ${verdict.severity}` : 'not linked',
    ...(finding ? [finding.message, finding.record.text] : []),
  ]
}

const changed =
  '{value: 4 hours, revisions: [{since: 2026-03-15, value: 6 hours}, {since: 2026-03-11, value: 5 hours}]}'

describe('a fact that changed', () => {
  test.each([
    ['lasted four hours', '2026-03-10', ['agrees off']],
    ['lasted five hours', '2026-03-11', ['agrees off']],
    ['lasted six hours', '2026-03-20', ['agrees off']],
    [
      'lasted four hours',
      '2026-03-12',
      [
        'conflicts error',
        'Unexpected duration `four hours`, expected `5 hours`; the article conflicts with the record: so it was until 2026-03-11',
        '5 hours',
      ],
    ],
    [
      'lasted six hours',
      '2026-03-12',
      [
        'conflicts error',
        'Unexpected duration `six hours`, expected `5 hours`; the article conflicts with the record: so it is only since 2026-03-15',
        '5 hours',
      ],
    ],
    [
      'lasted nine hours',
      '2026-03-20',
      [
        'conflicts error',
        'Unexpected duration `nine hours`, expected `6 hours`; the article conflicts with the record',
        '6 hours',
      ],
    ],
    ['lasted four hours', '', ['agrees off']],
    ['lasted five hours', '', ['agrees off']],
  ])('%s, published %s', (words, date, expected) => {
    expect(told(changed, `The council meeting on March 9 ${words}.`, date)).toEqual(expected)
  })

  test('without a first value, the oldest one holds', () => {
    const lasted = '{revisions: [{since: 2026-03-11, value: 5 hours}]}'
    expect(told(lasted, 'The council meeting on March 9 lasted five hours.')).toEqual([
      'agrees off',
    ])
  })
})

const disputed =
  '{disputed: [{value: 4 hours, by: [ortiz, police]}, {value: 6 hours, by: council}]}'
const both = '4 hours (Dana Ortiz) or 6 hours (Harlow City Council)'

describe('a fact that sources dispute', () => {
  test.each([
    ['The council meeting on March 9 lasted four hours.', ['agrees off']],
    ['The council meeting on March 9 lasted six hours.', ['agrees off']],
    ['Police said the council meeting on March 9 lasted four hours.', ['agrees off']],
    ['The council meeting on March 9 lasted six hours, according to the council.', ['agrees off']],
    [
      'The council meeting on March 9 lasted nine hours.',
      [
        'conflicts error',
        `Unexpected duration \`nine hours\`, expected \`${both}\`; the article conflicts with the record`,
        '4 hours',
      ],
    ],
    [
      'Ortiz said the council meeting on March 9 lasted six hours.',
      [
        'conflicts error',
        'Unexpected duration `six hours`, expected `4 hours`; the article conflicts with the record',
        '4 hours',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(told(disputed, sentence)).toEqual(expected)
  })
})

test('a value that is accepted too agrees', () => {
  const lasted = '{value: 6 hours, accept: [4 hours]}'
  expect(told(lasted, 'The council meeting on March 9 lasted four hours.')).toEqual(['agrees off'])
  expect(told(lasted, 'The council meeting on March 9 lasted two hours.')[0]).toBe(
    'conflicts error',
  )
})

describe('a value that the article gives to somebody', () => {
  const sentence = 'Police said the council meeting on March 9 lasted two hours.'

  test('is at most a warning', () => {
    expect(told('6 hours', sentence)[0]).toBe('conflicts warning')
  })

  test('costs what the fact says, where it says so', () => {
    expect(told('{value: 6 hours, severity: error}', sentence)[0]).toBe('conflicts error')
  })
})
