import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, type FactRecord } from '../../src/index.ts'
import { spokenOf } from '../../src/spoken-of.ts'

const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') })
const articles = readdirSync('articles').map((name) => read(`articles/${name}`))
const record = read('facts.yaml')

function verdicts(records: Parameters<typeof check>[1], options = {}): readonly string[] {
  return check(articles, records, options).verdicts.map(
    ({ link, fact, comparison, severity }) =>
      `${link.at.file}:${link.at.start} ${fact.id} ${comparison.relation} ${severity}`,
  )
}

/** Stories with the same presidents, with the same kinds of events, and with other ones. */
const others = ['helsinki-summit-2018', 'trump-impeached-2019', 'amd-seamicro-2012']

describe('loaded with the record of another story', () => {
  const alone = verdicts(record)

  test('there is something to compare', () => expect(alone.length).toBeGreaterThan(150))

  test.each(others)('%s: the same verdicts where each covers its own', (story) => {
    expect(verdicts([record, read(`bench/stories/${story}/facts.yaml`)])).toEqual(alone)
  })

  test.each(others)('%s: and 99 in 100 read as one', (story) => {
    const both = verdicts([record, read(`bench/stories/${story}/facts.yaml`)], { covered: false })
    const changed = [
      ...alone.filter((one) => !both.includes(one)),
      ...both.filter((one) => !alone.includes(one)),
    ]
    expect(changed.length / alone.length).toBeLessThanOrEqual(0.01)
  })
})

describe('files of one name in two stories', () => {
  const one = `
articles: {wire.txt: 2026-03-10}
events: {vote: {kind: vote, called: [harbour vote], when: 2026-03-09, lasted: 2 hours}}
`
  const other = `
articles: {wire.txt: 2026-06-12}
events: {fire: {kind: fire, called: [mill fire], when: 2026-06-11, lasted: 9 hours}}
`
  const records = [
    { file: 'one/facts.yaml', text: one },
    { file: 'other/facts.yaml', text: other },
  ]

  test.each([
    ['The harbour vote took place on Monday. The harbour vote lasted two hours.', 'vote', 20522],
    ['The mill fire took place on Thursday. The mill fire lasted nine hours.', 'fire', 20616],
  ])('%s', (text, event, published) => {
    const result = check([{ file: 'wire.txt', text }], records, { covered: false })
    expect(result.articles[0]?.published?.day).toBe(published)
    expect(result.verdicts.map(({ fact, comparison }) => [fact.id, comparison.relation])).toEqual([
      [`${event}.when`, 'agrees'],
      [`${event}.lasted`, 'agrees'],
    ])
  })
})

describe('the records that an article speaks of', () => {
  const none = new Map()
  const fact = (id: string) => ({ id, kind: 'date', key: 'when', value: 0, shown: '', at: at() })
  const at = () => ({ file: '', start: 0, end: 0, text: '' })
  const story = (file: string, facts: number): FactRecord => ({
    ...{ file, people: none, places: none, groups: none, events: none, policy: none },
    facts: Array.from({ length: facts }, (_, index) => fact(`${file}.${index}`)),
    ...{ published: [], covers: [] },
  })
  const link = {
    mention: { kind: 'date', sentence: 0, text: '', value: 0, start: 0, end: 0 },
    ...{
      at: at(),
      where: 'body' as const,
      confidence: 'strong' as const,
      cues: [],
      candidates: [],
    },
  }

  test.each([
    ['only one', { a: [30, 12], b: [30, 0] }, 'a'],
    ['one, and a likeness to another', { a: [30, 12], b: [30, 2] }, 'a'],
    ['two', { a: [30, 12], b: [30, 4] }, 'a b'],
    ['a long and a short one', { a: [90, 12], b: [4, 1] }, 'a b'],
    ['none', { a: [30, 0], b: [30, 0] }, 'a b'],
  ])('%s', (_name, told, expected) => {
    const records = Object.entries(told).map(([file, [facts = 0]]) => story(file, facts))
    const chosen = spokenOf(records, ({ file, facts }) => {
      const count = Object.entries(told).find(([name]) => name === file)?.[1][1] ?? 0
      return facts
        .slice(0, count)
        .map((one) => ({ link, fact: one, comparison: { relation: 'agrees' as const } }))
    })
    expect(chosen.map(({ file }) => file).join(' ')).toBe(expected)
  })
})

test('a person whom two records spell in two ways is one; the first record spells the name', () => {
  const one = {
    file: 'a.yaml',
    text: 'people: {zelin: {name: Ada Zelinskyy, variants: [Ada Zelinski]}}\nevents: {talks: {kind: meeting, when: 2026-03-09, who: [zelin]}}',
  }
  const other = {
    file: 'b.yaml',
    text: 'people: {ada: Ada Zelinski}\nevents: {vote: {kind: vote, when: 2026-03-10, who: [ada]}}',
  }
  const text =
    'Ada Zelinski took part in the talks on March 9, 2026. The vote on March 10, 2026 was hers.\n'
  const { verdicts } = check([{ file: 'x.md', text }], [one, other], { covered: false })
  expect(verdicts.map(({ fact, comparison }) => `${fact.id} ${comparison.relation}`)).toEqual(
    expect.arrayContaining(['people.zelin.name variant', 'talks.when agrees', 'vote.when agrees']),
  )
  expect(verdicts.some(({ fact }) => fact.id === 'people.ada.name')).toBe(false)
})
