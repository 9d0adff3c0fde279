import { describe, expect, test } from 'vitest'
import { check, reports } from '../../src/index.ts'
import { kinds } from '../../src/kinds/index.ts'
import type { Kind } from '../../src/kinds/kind.ts'

/** Two stories that have a mayor's name, an id and most words in common. */
const harlow = {
  file: 'harlow/facts.yaml',
  text: `covers: [news]
people: {ortiz: {name: Dana Ortiz}}
places: {hall: City Hall}
events:
  talks:
    kind: meeting
    called: [budget talks]
    when: 2026-03-09
    lasted: 6 hours
    where: hall
    who: [ortiz, Grace Liu]
policy: {duration: off}
`,
}
const lyme = {
  file: 'lyme/facts.yaml',
  text: `people: {mayor: {name: Dana Ortiz, also: [Mayor Ortiz]}, liu: Gail Liu}
places: {hall: Lyme Guildhall}
events:
  talks:
    kind: meeting
    called: [harbour talks]
    when: 2026-03-11
    lasted: 2 hours
    where: hall
    who: [mayor, liu]
`,
}

const inHarlow = {
  file: 'harlow/news/budget.md',
  text: `---
date: 2026-03-10
---

The budget talks at City Hall on Monday lasted six hours. Dana Ortiz and Grace Liu took part in the talks.
`,
}
const inLyme = {
  file: 'lyme/harbour.md',
  text: `---
date: 2026-03-12
---

The harbour talks at Lyme Guildhall on Wednesday lasted nine hours. Dana Ortiz and Gail Liu met there.
`,
}
const elsewhere = { file: 'other/sport.md', text: 'The match lasted two hours.\n' }

function told(
  articles: Parameters<typeof check>[0],
  ...rest: [Parameters<typeof check>[1], object?]
) {
  const { verdicts, problems, summary } = check(articles, ...rest)
  return {
    verdicts: verdicts.map(
      ({ link, fact, comparison, severity }) =>
        `${link.at.file.split('/')[0]}: ${link.at.text} | ${fact.id} of ${fact.at.file} = ${fact.shown} | ${comparison.relation} ${severity}`,
    ),
    problems: problems.map(({ file, message }) => `${file}: ${message}`),
    summary,
  }
}

describe('an article is held to the record that covers it', () => {
  const both = told([inHarlow, inLyme, elsewhere], [harlow, lyme])

  test('as to that record alone', () => {
    const apart = [...told([inHarlow], harlow).verdicts, ...told([inLyme], lyme).verdicts]
    expect(both.verdicts).toEqual(apart)
    expect(both.verdicts).toContain(
      'lyme: nine hours | talks.lasted of lyme/facts.yaml = 2 hours | conflicts error',
    )
  })

  test('one that no record covers is counted, and fails nothing', () => {
    expect(both.problems).toEqual([])
    expect([both.summary.articles, both.summary.uncovered]).toEqual([2, 1])
  })

  test('the last line of the report counts it too', () => {
    const result = check([inHarlow, inLyme, elsewhere], [harlow, lyme])
    const text = reports['text']?.(result, { colour: false, explain: false, least: 'info' })
    expect(text).toMatch(/\n2 articles \(1 more not covered by any record\), \d+ facts;/u)
  })

  test('every fact of both records is counted', () => {
    const apart = told([], harlow).summary.facts + told([], lyme).summary.facts
    expect(both.summary.facts).toBe(apart)
    expect(
      told([], [harlow, lyme]).summary.silentFacts.filter((id) => id === 'talks.when'),
    ).toEqual(['talks.when', 'talks.when'])
  })
})

describe('two records read as one', () => {
  test('come to the same verdicts as each alone', () => {
    const { verdicts } = told([inHarlow, inLyme], [harlow, lyme], { covered: false })
    const apart = [...told([inHarlow], harlow).verdicts, ...told([inLyme], lyme).verdicts]
    const ofEvents = (list: readonly string[]) => list.filter((one) => one.includes('| talks.'))
    expect(ofEvents(apart).length).toBeGreaterThanOrEqual(8)
    expect(ofEvents(verdicts)).toEqual(ofEvents(apart))
  })

  test('show ids as they are written', () => {
    const result = check([inHarlow, inLyme], [harlow, lyme], { covered: false })
    const options = { colour: false, explain: true, least: 'info' } as const
    const told = Object.values(reports).map((report) => report(result, options))
    expect(told.join('')).toContain('talks.lasted')
    expect(told.join('')).not.toMatch(/\uE000/u)
  })

  test('keep the policy of each', () => {
    const long = (file: typeof inLyme, from: string) => ({
      ...file,
      text: file.text.replace(from, 'seven hours'),
    })
    const articles = [long(inHarlow, 'six hours'), long(inLyme, 'nine hours')]
    const { verdicts } = told(articles, [harlow, lyme], { covered: false })
    expect(
      verdicts.filter((one) => one.includes('seven')).map((one) => one.split(' | ')[2]),
    ).toEqual(['conflicts off', 'conflicts error'])
  })
})

describe('an article that names its record', () => {
  const naming = (facts: string, file = 'other/harbour.md') => ({
    file,
    text: inLyme.text.replace('date:', `facts: ${facts}\ndate:`),
  })

  test.each(['lyme', '[lyme]', 'lyme/facts.yaml', '../lyme/facts.yaml'])('%s', (facts) => {
    const { verdicts, problems } = told([naming(facts)], [harlow, lyme])
    expect(problems).toEqual([])
    expect(verdicts).toContain(
      'other: nine hours | talks.lasted of lyme/facts.yaml = 2 hours | conflicts error',
    )
  })

  test('is held to it when others are not', () => {
    const { verdicts } = told([naming('lyme')], harlow, { onDemand: [lyme] })
    expect(verdicts.some((one) => one.includes('of lyme/facts.yaml'))).toBe(true)
    const plain = told([{ ...inLyme, file: 'other/a.md' }], harlow, { onDemand: [lyme] })
    expect(plain.verdicts.some((one) => one.includes('of lyme/facts.yaml'))).toBe(false)
  })

  test('must name one that is there', () => {
    const { verdicts, problems, summary } = told([naming('lime')], [harlow, lyme])
    expect(problems).toEqual([
      'other/harbour.md: No record `lime`, which the article names under `facts` in its front matter',
    ])
    expect([verdicts.length, summary.uncovered]).toEqual([0, 0])
  })
})

test('with a broken record, what the others cover is checked all the same', () => {
  const broken = { file: 'broken/facts.yaml', text: 'evnts: {}' }
  const { verdicts, problems } = told([inLyme], [broken, lyme])
  expect(problems).toHaveLength(1)
  expect(verdicts.length).toBeGreaterThan(0)
  expect(told([inLyme], [broken, lyme], { covered: false }).verdicts).toEqual([])
})

test('an article is held to the day of its update', () => {
  const changed = {
    file: 'facts.yaml',
    text: lyme.text.replace(
      'lasted: 2 hours',
      'lasted: {value: 2 hours, revisions: [{since: 2026-03-15, value: 9 hours}]}',
    ),
  }
  const updated = { ...inLyme, text: inLyme.text.replace('date:', 'updated: 2026-03-16\ndate:') }
  const lasted = (article: typeof inLyme) =>
    told([article], changed).verdicts.find((one) => one.includes('.lasted'))
  expect(lasted(inLyme)).toMatch(/conflicts error$/u)
  expect(lasted(updated)).toMatch(/agrees off$/u)
})

test('a bug in one article leaves the others checked', () => {
  const fragile: Kind = {
    name: 'fragile',
    target: 'event',
    schema: {},
    licences: [],
    read: () => ({ values: [], misread: [] }),
    compare: () => ({ relation: 'unchecked' }),
    show: String,
    recognise(sentence) {
      if (sentence.text.includes('Lyme')) throw new RangeError('out of words')
      return []
    },
  }
  const { verdicts, problems } = told([inLyme, inHarlow], harlow, { kinds: [...kinds, fragile] })
  expect(problems).toEqual([
    'lyme/harbour.md: The article could not be checked, which is a bug: RangeError: out of words',
  ])
  expect(verdicts.length).toBeGreaterThan(0)
})
