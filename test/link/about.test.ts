import { describe, expect, test } from 'vitest'
import { check, reports } from '../../src/index.ts'

const record = `
people: { ortiz: Dana Ortiz }
groups: { council: Harlow Council }
places: { harlow: Harlow, dunmar: Dunmar }
events:
  flood:
    kind: disaster
    called: [flood]
    when: 2026-03-09
    where: harlow
    figures:
      killed: { value: 12 people, about: [killed] }
  opening:
    kind: opening
    called: [opening, opened]
    when: 2014-05-02
    where: dunmar
  bridge:
    called: [Marlo Bridge collapse]
    when: 2011-02-01
    where: dunmar
`

/** Each finding on an article, `fact relation`, and the reasons of what is left alone. */
function read(text: string, date?: string, facts = record) {
  const front = date === undefined ? '' : `---\n${date}\n---\n\n`
  const { problems, verdicts, unlinked } = check(
    [{ file: 'article.md', text: `${front}${text}` }],
    {
      file: 'facts.yaml',
      text: facts,
    },
  )
  expect(problems).toEqual([])
  return {
    flags: verdicts
      .filter(({ severity }) => severity !== 'off')
      .map(({ fact, comparison }) => `${fact.id} ${comparison.relation}`),
    reasons: unlinked.map(({ reason }) => reason),
  }
}

const quiet = 'Boats came in. Sand was laid. Rain fell. Pumps ran. Roads closed. Trains stopped. '

describe('an article that names nothing of the record', () => {
  test('is on another flood, where it came out at another time', () => {
    const { flags, reasons } = read(
      'A flood killed 30 people in Pell on Monday.',
      'date: 2019-08-12',
    )
    expect(flags).toEqual([])
    expect(reasons).toContain('the article names nobody and nothing of the record')
  })

  test('may be on it in the weeks around', () => {
    expect(read('The flood killed 30 people on Monday.', 'date: 2026-03-12').flags).toEqual([
      'flood.figures.killed conflicts',
    ])
  })

  test('is on another, without a date, where it goes on for long', () => {
    const text = 'The flood killed 30 people. The night was dark. '
    expect(read(text).flags).toEqual(['flood.figures.killed conflicts'])
    expect(read(text + quiet).flags).toEqual([])
  })

  test('is held to the record where it asks for that', () => {
    const asks = 'date: 2019-08-12\nfacts: facts.yaml'
    expect(read('The flood killed 30 people.', asks).flags).toEqual([
      'flood.figures.killed conflicts',
    ])
  })

  test('is held to a record that names nobody itself', () => {
    const nameless = `
events:
  flood: { kind: disaster, called: [flood], when: 2026-03-09, figures: { killed: { value: 12 people, about: [killed] } } }
`
    expect(read('The flood killed 30 people.', 'date: 2019-08-12', nameless).flags).toEqual([
      'flood.figures.killed conflicts',
    ])
  })
})

describe('one name alone', () => {
  test('makes an article of another time no news of the record', () => {
    const { flags, reasons } = read('A flood in Dunmar killed 30 people.', 'date: 2019-08-12')
    expect(flags).toEqual([])
    expect(reasons).toContain('the article is of another time, and names one of the record alone')
  })

  test('is enough beside another, or in the weeks around', () => {
    const both = 'Dana Ortiz recalled the Harlow flood. The flood killed 30 people.'
    expect(read(both, 'date: 2027-08-12').flags).toEqual(['flood.figures.killed conflicts'])
    expect(read('The flood in Harlow killed 30 people.', 'date: 2026-04-12').flags).toEqual([
      'flood.figures.killed conflicts',
    ])
  })

  test('is enough where it is the event’s own', () => {
    const text = 'The Marlo Bridge collapse was in 2012.'
    expect(read(text, 'date: 2026-03-12').flags).toEqual(['bridge.when conflicts'])
  })
})

test('an event of another time is not meant where none of its names is', () => {
  const told = 'Dana Ortiz spoke in Harlow.'
  const { flags, reasons } = read(`${told} The opening was in 2019.`, 'date: 2026-03-12')
  expect(flags).toEqual([])
  expect(reasons).toContain(
    'opening is of another time, and the article names nobody of it and not its place',
  )
  expect(read(`${told} The opening in Dunmar was in 2019.`, 'date: 2026-03-12').flags).toEqual([
    'opening.when conflicts',
  ])
})

test('the last line of a report counts the articles about something else', () => {
  const lastLine = (date: string) => {
    const text = `---\ndate: ${date}\n---\n\nA flood killed 30 people in Pell on Monday.`
    const result = check([{ file: 'article.md', text }], { file: 'facts.yaml', text: record })
    return reports['text']?.(result, { colour: false, explain: false, least: 'info' })
  }
  expect(lastLine('2019-08-12')).toContain('\n1 article (1 about something else), ')
  expect(lastLine('2026-03-12')).toContain('\n1 article, ')
})
