import { expect, test } from 'vitest'
import { check, kinds, readRecord } from '../../src/index.ts'

/** The claims of an article on the figures of a fire. */
function told(facts: string, text: string, date: string): readonly string[] {
  const record = {
    file: 'facts.yaml',
    text: `events:
  mill-fire:
    kind: disaster
    called: [mill fire]
    where: Harlow
    ${facts}
`,
  }
  const article = { file: 'a.md', text: `---\ndate: ${date}\n---\n\n${text}\n` }
  const { verdicts, problems } = check([article], record)
  expect(problems).toEqual([])
  return verdicts
    .filter(({ fact }) => fact.key === 'figures')
    .map(
      (one) =>
        `${one.link.at.text} | ${one.fact.id} = ${one.fact.shown} | ${one.comparison.relation}`,
    )
}

const toll =
  'figures: {deaths: {value: 11 people, about: [killed], revisions: [{since: 2026-04-05, value: 13 people}]}}'
const killed = (count: string) => `The mill fire in Harlow killed ${count}.`

test.each([
  ['11 people', '2026-04-03', '11 people', 'agrees'],
  ['13 people', '2026-04-03', '11 people', 'conflicts'],
  ['13 people', '2026-04-06', '13 people', 'agrees'],
  ['11 people', '2026-04-06', '13 people', 'conflicts'],
])('a toll of %s on %s', (count, date, shown, relation) => {
  expect(told(toll, killed(count), date)).toEqual([
    `${count.split(' ')[0]} | mill-fire.figures.deaths = ${shown} | ${relation}`,
  ])
})

test('a toll that sources dispute', () => {
  const disputed =
    'figures: {deaths: {about: [killed], disputed: [{value: 11 people, by: police}, {value: 14 people, by: [hospital]}]}}'
  expect(told(disputed, killed('14 people'), '2026-04-03')).toEqual([
    '14 | mill-fire.figures.deaths = 14 people | agrees',
  ])
  const said = 'The mill fire in Harlow killed 14 people, police said.'
  expect(told(disputed, said, '2026-04-03')).toEqual([
    '14 | mill-fire.figures.deaths = 11 people | conflicts',
  ])
})

test('lists of people that changed, by side', () => {
  const text = `groups: {lyme: Lyme, harlow: Harlow}
events:
  talks:
    who:
      value: {lyme: [Dana Ortiz], harlow: [Bo Vance]}
      revisions:
        - {since: 2026-04-05, value: {lyme: [Dana Ortiz, Grace Liu], harlow: [Bo Vance]}}
`
  const { record, problems } = readRecord({ file: 'facts.yaml', text }, kinds)
  expect(problems).toEqual([])
  const facts = record?.facts.filter(({ key }) => key === 'who')
  expect(
    facts?.map((one) => [one.id, one.shown, one.revisions?.map(({ shown }) => shown)]),
  ).toEqual([
    ['talks.who.lyme', 'Dana Ortiz', ['Dana Ortiz and Grace Liu']],
    ['talks.who.harlow', 'Bo Vance', ['Bo Vance']],
  ])
  expect(facts?.[0]?.revisions?.[0]?.at.text).toBe('[Dana Ortiz, Grace Liu]')
})

test.each([
  [
    '{value: 4 hours, revisions: [{since: 2026-02-30, value: 5 hours}]}',
    'Unexpected `2026-02-30`, expected a day of the calendar',
  ],
  [
    '{value: 4 hours, revisions: [{since: 2026-02-03, value: five-ish}]}',
    '`five-ish` does not read as a length of time',
  ],
  ['{disputed: [{value: 4 hours}]}', 'Missing key `by` in a disputed value'],
  ['{value: 4 hours, accept: [soon]}', '`soon` does not read as a length of time'],
  ['{source: Minutes}', 'Unexpected mapping, expected text such as `4 hours`'],
])('%s is a problem', (lasted, expected) => {
  const { problems } = readRecord(
    { file: 'facts.yaml', text: `events: {talks: {lasted: ${lasted}}}` },
    kinds,
  )
  expect(problems.map(({ message }) => message)).toEqual([expected])
})
