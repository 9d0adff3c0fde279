import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

const events = `
people: {ortiz: Dana Ortiz}
places: {hall: City Hall, court: Harlow Court}
events:
  hearing: {kind: hearing, when: 2026-03-09, lasted: 4 hours, where: hall, who: [ortiz]}
  vote: {kind: vote, when: 2026-03-10, where: court, who: [ortiz]}
`

/** An article of a day in March 2026, with its findings as `rule severity places`. */
function told(day: number, paragraphs: readonly string[], policy = '') {
  const text = `---\ndate: 2026-03-${day}\n---\n\n# The council\n\n${paragraphs.join('\n\n')}\n`
  const record = { file: 'facts.yaml', text: `${policy}${events}` }
  const { findings } = check([{ file: 'a.md', text }], record)
  return findings
}

function brief(findings: ReturnType<typeof told>) {
  return findings.map(({ rule, severity, article, also }) =>
    [rule, severity, article.text, ...also.map((one) => one.text)].join(' '),
  )
}

const opened = (day: string) => `Dana Ortiz opened the hearing at City Hall on ${day}.`
const voted = (day: string) => `Dana Ortiz opened the vote at Harlow Court on ${day}.`

describe('days that are off by the same number of days', () => {
  it('are one finding on the date of the article', () => {
    const findings = told(25, [opened('Monday'), voted('Tuesday'), opened('Monday')])
    expect(brief(findings)).toEqual(['date/published warning Monday Tuesday Monday'])
    expect(findings[0]).toMatchObject({
      message:
        'Unexpected publication date `2026-03-25` (front matter `date`), expected about `2026-03-11`; the 3 days that the article tells from it are each 14 days later than the record',
      because: [
        { cue: '“Monday” is 2026-03-23, `hearing.when` is Monday 9 March 2026' },
        { cue: '“Tuesday” is 2026-03-24, `vote.when` is Tuesday 10 March 2026' },
        { cue: '“Monday” is 2026-03-23, `hearing.when` is Monday 9 March 2026' },
      ],
    })
  })

  it('of several events may be off by less than a week', () => {
    const findings = told(11, [opened('Tuesday'), voted('Wednesday'), opened('Tuesday')])
    expect(brief(findings)).toEqual(['date/published warning Tuesday Wednesday Tuesday'])
    expect(findings[0]?.message).toBe(
      'Unexpected days for a publication date of `2026-03-11` (front matter `date`); the 3 days that the article tells from it are each 1 day later than the record',
    )
  })

  it('count with those that were too far from the record to be tied to it', () => {
    const findings = told(25, [opened('Monday'), 'The vote followed on Tuesday.', voted('Tuesday')])
    expect(brief(findings)).toEqual(['date/published warning Monday Tuesday Tuesday'])
  })

  it('have a name of their own', () => {
    const [one] = told(25, [opened('Monday'), voted('Tuesday'), opened('Monday')])
    const [other] = told(25, [opened('Monday')])
    expect(one?.fingerprint).not.toBe(other?.fingerprint)
  })
})

describe('each is judged alone', () => {
  const single = (day: string) => `date/conflicts error ${day}`
  it.each([
    ['two days', 25, [opened('Monday'), voted('Tuesday')], ['Monday', 'Tuesday']],
    [
      'one event on another weekday, again and again',
      11,
      [opened('Tuesday'), opened('Tuesday'), opened('Tuesday')],
      ['Tuesday', 'Tuesday', 'Tuesday'],
    ],
    [
      'days off by different numbers',
      11,
      [opened('Tuesday'), voted('Monday'), opened('Wednesday')],
      ['Tuesday', 'Monday', 'Wednesday'],
    ],
    [
      'calendar dates, which no publication date moves',
      11,
      [opened('March 10'), voted('March 11'), opened('March 10')],
      ['March 10', 'March 11', 'March 10'],
    ],
    [
      'days beside as many that are right',
      11,
      [opened('Tuesday'), voted('Wednesday'), opened('Tuesday')].concat([
        opened('Monday'),
        voted('Tuesday'),
        opened('Monday'),
      ]),
      ['Tuesday', 'Wednesday', 'Tuesday'],
    ],
  ])('%s', (_name, day, paragraphs, expected) => {
    expect(brief(told(day, paragraphs))).toEqual(expected.map(single))
  })
})

describe('the policy for date/published', () => {
  const paragraphs = [opened('Monday'), voted('Tuesday'), opened('Monday')]
  it.each([
    ['error', ['date/published error Monday Tuesday Monday']],
    ['info', ['date/published info Monday Tuesday Monday']],
    ['off', ['Monday', 'Tuesday', 'Monday'].map((day) => `date/conflicts error ${day}`)],
  ])('%s', (severity, expected) => {
    expect(brief(told(25, paragraphs, `policy: {date/published: ${severity}}`))).toEqual(expected)
  })
})
