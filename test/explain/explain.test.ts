import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.ts'
import type { Relation } from '../../src/model.ts'
import { verdict, words } from '../report/sample.ts'

const article = {
  file: 'a.txt',
  text: 'The hearing lasted two hours, then four hours, or two  hours and Two hours again.',
}

function only(with_: Parameters<typeof verdict>[2] = {}, text = 'two hours') {
  const [finding] = explain([verdict(article, text, with_)])
  if (!finding) throw new Error('expected a finding')
  return finding
}

describe('the message says what, why and what was expected', () => {
  it.each<[Relation, string]>([
    ['understates', 'the article understates the record'],
    ['overstates', 'the article overstates the record'],
    ['conflicts', 'the article conflicts with the record'],
    ['omits', 'the article leaves out someone whom the record names'],
    ['adds', 'the article names someone whom the record does not'],
    ['differs', 'the article has other words than the record'],
    ['variant', 'the article has another spelling than the record'],
    ['misspelled', 'the article has a spelling that is not in the record'],
  ])('%s', (relation, deed) => {
    const { message, rule } = only({ relation })
    expect(message).toBe(`Unexpected duration \`two hours\`, expected \`4 hours\`; ${deed}`)
    expect(rule).toBe(`duration/${relation}`)
  })

  it('in the words of the comparison where it has some', () => {
    const { message } = only({
      relation: 'omits',
      stated: 'Ortiz and Vance',
      note: 'leaves out Grace Liu',
      fact: { kind: 'attendees', key: 'who', shown: 'Ortiz, Vance and Liu' },
    })
    expect(message).toBe(
      'Unexpected attendees `Ortiz and Vance`, expected `Ortiz, Vance and Liu`; the article leaves out Grace Liu',
    )
  })

  it('and says why, where the comparison knows more', () => {
    const { message } = only({ relation: 'conflicts', note: 'the two are a day apart' })
    expect(message).toMatch(/; the article conflicts with the record: the two are a day apart$/u)
  })

  it.each([
    ['starts', 'start time'],
    ['ends', 'end time'],
    ['when', 'date'],
  ])('a value below %s is a %s', (key, noun) => {
    const kind = key === 'when' ? 'date' : 'time'
    expect(only({ fact: { key, kind } }).message).toMatch(`Unexpected ${noun} \`two hours\``)
  })

  it('on one line, and not too long', () => {
    expect(only({}, 'two  hours').message).toContain('`two hours`')
    const { message } = only({ stated: `first ${'name '.repeat(90)}last` })
    expect(message).toMatch(/^Unexpected duration `first name .+ … .+ name last`, expected/u)
    expect(message.length).toBeLessThan(240)
  })
})

describe('the help names the ways out', () => {
  it('in the article, in the record, or by another event', () => {
    expect(only().help).toBe(
      'Change the article to `4 hours`; if the record is wrong, correct `hearing.lasted` there; ' +
        'if the passage speaks of another event, add that to the record.',
    )
  })

  it('asks for the whole list where someone is left out', () => {
    expect(only({ relation: 'omits' }).help).toMatch(/^Complete the article: `4 hours`;/u)
  })
})

describe('findings', () => {
  it('leave out what is off', () => {
    const severities = ['error', 'off', 'warning', 'info'] as const
    const verdicts = severities.map((severity) => verdict(article, 'two hours', { severity }))
    expect(explain(verdicts).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info'])
  })

  it('stand in text order', () => {
    const verdicts = ['Two hours', 'four hours', 'two hours'].map((text) => verdict(article, text))
    expect(explain(verdicts).map((finding) => finding.article.text)).toEqual([
      'two hours',
      'four hours',
      'Two hours',
    ])
  })

  it('carry what spoke for the link, the weightiest first', () => {
    const cues = [
      { cue: 'licence', weight: 0 },
      { cue: 'against', weight: -1 },
      { cue: 'name', weight: 2, at: words(article, 'hearing') },
    ]
    expect(only({ link: { cues } }).because.map(({ cue }) => cue)).toEqual(['name', 'licence'])
  })
})

describe('what is stated in several places', () => {
  const also = [words(article, 'four hours')]
  it('is one finding that shows them all', () => {
    const [one, other] = ['two hours', 'four hours'].map((text) => verdict(article, text))
    if (!one || !other) throw new Error('expected two verdicts')
    const first = { ...one, comparison: { ...one.comparison, also } }
    const again = { ...other, comparison: { ...other.comparison, repeats: true } }
    expect(explain([first, again]).map((finding) => finding.also)).toEqual([also])
  })
})

describe('the fingerprint', () => {
  const of = (...args: Parameters<typeof only>) => only(...args).fingerprint
  it('is stable', () => expect(of()).toBe('e5f59551d4f6f110'))

  it.each<[string, () => string]>([
    [
      'a renamed file',
      () => explain([verdict({ ...article, file: 'b.md' }, 'two hours')])[0]?.fingerprint ?? '',
    ],
    [
      'edits before it',
      () =>
        explain([verdict({ ...article, text: `New. ${article.text}` }, 'two hours')])[0]
          ?.fingerprint ?? '',
    ],
    ['other spacing', () => of({}, 'two  hours')],
    ['another case', () => of({}, 'Two hours')],
    ['another relation', () => of({ relation: 'conflicts' })],
    ['another severity', () => of({ severity: 'warning' })],
  ])('outlives %s', (_name, fingerprint) => expect(fingerprint()).toBe(of()))

  it.each<[string, Parameters<typeof only>]>([
    ['another value in the record', [{ fact: { shown: '5 hours' } }]],
    ['another fact', [{ fact: { id: 'vote.lasted' } }]],
    ['another kind', [{ fact: { kind: 'date' } }]],
    ['other words', [{}, 'four hours']],
  ])('changes with %s', (_name, args) => expect(of(...args)).not.toBe(of()))

  it('tells repeated words of one article apart, in text order', () => {
    const [first, second] = explain([verdict(article, 'two hours'), verdict(article, 'two  hours')])
    const [again] = explain([verdict(article, 'two  hours')])
    expect(first?.fingerprint).not.toBe(second?.fingerprint)
    expect(again?.fingerprint).toBe(first?.fingerprint)
  })
})
