import { describe, expect, it } from 'vitest'
import { articleOf, recordOf } from '../pull-request/site.ts'
import { changeOf } from './side.ts'

const record = recordOf('4 hours')
const right = articleOf('four hours')
const wrong = articleOf('more than three hours')
const worse = articleOf('two hours')

describe('the status of a finding', () => {
  it.each([
    ['known, where nothing changed', { a: wrong }, record, { a: wrong }, record, ['known']],
    ['new, in a new article', {}, record, { a: wrong }, record, ['new']],
    ['new, in other words', { a: right }, record, { a: wrong }, record, ['new']],
    ['new, for other wrong words', { a: wrong }, record, { a: worse }, record, ['new']],
    [
      'known, in an article that changed elsewhere',
      { a: wrong },
      record,
      { a: articleOf('more than three hours', '\nMore.\n') },
      record,
      ['known'],
    ],
    [
      'record-changed, where only the record changed',
      { a: right },
      record,
      { a: right },
      recordOf('5 hours'),
      ['record-changed'],
    ],
    [
      'new, in a touched article whatever else changed',
      { a: right },
      record,
      { a: worse },
      recordOf('5 hours'),
      ['new'],
    ],
    [
      'known, where another fact changed',
      { a: wrong },
      record,
      { a: wrong },
      record.replace('kind: meeting', 'kind: meeting\n    called: [session]'),
      ['known'],
    ],
    [
      'record-changed, where it costs more now',
      { a: wrong },
      recordOf('4 hours', 'policy: {duration: warning}\n'),
      { a: wrong },
      record,
      ['record-changed'],
    ],
  ] as const)('is %s', (_name, before, old, now, fresh, statuses) => {
    const { findings } = changeOf(
      { articles: before, record: old },
      { articles: now, record: fresh },
    )
    expect(findings.map(({ status }) => status)).toEqual(statuses)
  })

  it('follows a renamed article', () => {
    const before = { articles: { a: wrong }, record }
    const { findings, changes } = changeOf(before, { articles: { b: wrong }, record }, { a: 'b' })
    expect(findings.map(({ status }) => status)).toEqual(['known'])
    expect(changes?.fixed).toEqual([])
    expect(changes?.touched).toEqual(['b'])
  })

  it('follows an article that leaves what the record covered', () => {
    const [old, fresh] = ['one', 'two'].map((name) => recordOf('4 hours', `covers: [${name}]\n`))
    const before = { articles: { 'one/a': wrong }, record: old ?? '' }
    const now = { articles: { 'two/a': wrong }, record: fresh ?? '' }
    const { findings, changes } = changeOf(before, now, { 'one/a': 'two/a' })
    expect(findings.map(({ status }) => status)).toEqual(['known'])
    expect(changes?.fixed).toEqual([])
    expect(changes?.settled).toEqual([])
  })

  it('is new by the record of the base, where an article was touched', () => {
    const before = { articles: { a: wrong }, record }
    const now = { articles: { a: wrong, b: worse }, record: recordOf(undefined) }
    const { findings, changes } = changeOf(before, now, {}, 'base')
    expect(findings.map(({ status }) => status)).toEqual(['known', 'new'])
    expect(changes?.beside).toEqual([])
  })
})

describe('a finding that is gone', () => {
  it.each([
    ['the words were mended', { a: right }, record, 1, []],
    ['the article was deleted', {}, record, 1, []],
    ['the fact was removed', { a: wrong }, recordOf(undefined), 0, ['fact removed']],
    ['the record now agrees', { a: wrong }, recordOf('3 h 20 min'), 0, ['fact changed']],
    [
      'the policy has it pass',
      { a: wrong },
      recordOf('4 hours', 'policy: {duration: "off"}\n'),
      0,
      ['rules changed'],
    ],
    ['words and fact changed both', { a: right }, recordOf(undefined), 1, []],
  ] as const)('because %s', (_name, articles, fresh, fixed, settled) => {
    const before = { articles: { a: wrong }, record }
    const { changes } = changeOf(before, { articles, record: fresh })
    expect(changes?.fixed).toHaveLength(fixed)
    expect(changes?.settled.map(({ by }) => by)).toEqual(settled)
  })

  it('has its place in the text that was', () => {
    const before = { articles: { a: articleOf('two hours', '\nMore.\n') }, record }
    const { changes } = changeOf(before, { articles: { a: right }, record })
    const [gone] = changes?.fixed ?? []
    const text = changes?.before.get('a') ?? ''
    expect(text.slice(gone?.article.start, gone?.article.end)).toBe('two hours')
  })
})

describe('a fact that a new article violates and the same change removes', () => {
  it('is named with the words of the article', () => {
    const before = { articles: {}, record }
    const now = { articles: { a: worse }, record: recordOf(undefined) }
    const { findings, changes } = changeOf(before, now)
    expect(findings).toEqual([])
    expect(changes?.facts).toMatchObject([
      { type: 'removed', fact: 'council-meeting.lasted', before: '4 hours' },
    ])
    expect(changes?.settled).toMatchObject([
      { by: 'fact removed', finding: { article: { file: 'a', text: 'two hours' } } },
    ])
  })
})

describe('what a change does to the rules', () => {
  const rules = (from: string, to: string) => {
    const { changes } = changeOf({ articles: {}, record: from }, { articles: {}, record: to })
    const { facts = [], rules: others = [] } = changes ?? {}
    return [
      ...facts.map(
        ({ type, fact, before = '', after = '' }) => `${type} ${fact} ${before}>${after}`,
      ),
      ...others.map(
        ({ type, what, before = '', after = '' }) => `${type} ${what} ${before}>${after}`,
      ),
    ]
  }

  it.each<[string, string, string, string[]]>([
    ['nothing', record, record, []],
    ['a comment', record, `# Hm\n${record}`, []],
    ['a source', record, recordOf('{value: 4 hours, source: Council minutes}'), []],
    ['a value', record, recordOf('5 hours'), ['changed council-meeting.lasted 4 hours>5 hours']],
    [
      'a fact',
      record,
      recordOf('4 hours', '    where: hall\nplaces: {hall: City Hall}\n'),
      ['added council-meeting.where >City Hall', 'added places.hall.name >City Hall'],
    ],
    [
      'a word of an event',
      record,
      record.replace('kind: meeting', 'kind: meeting\n    called: [session, sitting]'),
      ['added events.council-meeting.called >session, sitting'],
    ],
    [
      'a severity',
      record,
      recordOf('{value: 4 hours, severity: info}'),
      ['added events.council-meeting.lasted.severity >info'],
    ],
    [
      'a policy',
      recordOf('4 hours', 'policy: {duration: error, date: info}\n'),
      recordOf('4 hours', 'policy: {duration: info}\n'),
      ['changed policy.duration error>info', 'removed policy.date info>'],
    ],
    [
      'what is covered',
      recordOf('4 hours', 'covers: [news, wire]\n'),
      recordOf('4 hours', 'covers: [news]\n'),
      ['changed covers news, wire>news'],
    ],
  ])('tells of %s', (_name, from, to, told) => {
    expect(rules(from, to)).toEqual(told)
  })
})
