import { describe, expect, it } from 'vitest'
import type { Relation, TextFile, Verdict } from '../../src/model.ts'
import { causeIds, causesOf } from '../../src/report/causes.ts'
import { json } from '../../src/report/json.ts'
import { text } from '../../src/report/text.ts'
import { resultOf, verdict, words } from './sample.ts'

const plain = { colour: false, explain: false, least: 'info' as const }

/** An article that says of each fact what it is, or something else. */
function article(name: string, says: string): TextFile {
  return { file: `${name}.md`, text: `${says}\n` }
}

function on(file: TextFile, said: string, id: string, relation: Relation): Verdict {
  const severity = relation === 'agrees' ? 'off' : 'error'
  return verdict(file, said, { relation, severity, fact: { id, kind: id.split('.')[0] ?? '' } })
}

function causes(articles: readonly TextFile[], verdicts: readonly Verdict[]) {
  const result = resultOf({ articles, verdicts })
  return { result, all: causesOf(result) }
}

describe('the cause of findings', () => {
  it('is one where an article says the same of a fact again', () => {
    const file = article('a', 'It took two hours. Yes, two hours. Or a day.')
    const again = verdict(file, 'two hours')
    const at = { ...words(file, 'two hours'), start: 24, end: 33 }
    const { result, all } = causes(
      [file],
      [again, { ...again, link: { ...again.link, at } }, verdict(file, 'a day')],
    )
    expect(all.map(({ type, findings }) => [type, findings.length])).toEqual([
      ['value', 2],
      ['value', 1],
    ])
    const report = text(result, plain)
    expect(report).toContain('understates the record (2 places)')
    expect(report.match(/^a\.md/gmu)).toHaveLength(2)
    expect(report).toContain('3 errors (shown in 2 groups by cause)')
  })

  const three = ['a', 'b', 'c'].map((name) => article(name, 'It took five hours.'))
  const differ = three.map((file) => on(file, 'five hours', 'hearing.lasted', 'conflicts'))

  it('is the record where most articles disagree in the same way', () => {
    const right = article('d', 'It took four hours.')
    const agrees = on(right, 'four hours', 'hearing.lasted', 'agrees')
    const { result, all } = causes([...three, right], [...differ, agrees])
    expect(all).toMatchObject([{ type: 'record', disagree: 3, held: 4 }])
    const report = text(result, plain)
    expect(report).toMatch(
      /^facts\.yaml:4:13 error Check the record: `hearing\.lasted` is `4 hours`/u,
    )
    expect(report).toContain('3 of the 4 articles that speak of it disagree in the same way')
    for (const name of ['a', 'b', 'c']) {
      expect(report).toContain(`\n\n${name}.md:1:9 error hearing/conflicts Unexpected`)
    }
    expect(report).toContain('3 errors (shown in 1 group by cause)')
  })

  it('has each value of an article once, also below the question', () => {
    const again = article('e', 'It took five hours. Yes, five hours.')
    const first = on(again, 'five hours', 'hearing.lasted', 'conflicts')
    const at = { ...first.link.at, start: 25, end: 35 }
    const second = { ...first, link: { ...first.link, at } }
    const report = text(causes([...three, again], [...differ, first, second]).result, plain)
    expect(report.match(/^[a-e]\.md:/gmu)).toHaveLength(4)
    expect(report).toContain('(2 places)')
    expect(report).toContain('5 errors (shown in 1 group by cause)')
  })

  it.each<[string, readonly TextFile[], readonly Verdict[]]>([
    ['too few articles', three.slice(1), differ.slice(1)],
    [
      'half of the articles',
      [...three, ...['d', 'e', 'f'].map((name) => article(name, 'It took four hours.'))],
      [
        ...differ,
        ...['d', 'e', 'f'].map((name) =>
          on(article(name, 'It took four hours.'), 'four hours', 'hearing.lasted', 'agrees'),
        ),
      ],
    ],
    [
      'ways that differ',
      three,
      three.map((file, index) =>
        on(
          file,
          'five hours',
          'hearing.lasted',
          (['conflicts', 'understates', 'overstates'] as const)[index] ?? 'conflicts',
        ),
      ),
    ],
    [
      'wordings that differ',
      ['five', 'six', 'seven'].map((hours) => article(hours, `It took ${hours} hours.`)),
      ['five', 'six', 'seven'].map((hours) =>
        on(article(hours, `It took ${hours} hours.`), `${hours} hours`, 'quotes.x', 'differs'),
      ),
    ],
  ])('is not the record for %s', (_name, articles, verdicts) => {
    const { all } = causes(articles, verdicts)
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['value']))
  })

  const wrong = article('z', 'One Two Three Four Five')
  const facts = ['One', 'Two', 'Three', 'Four'].map((word) =>
    on(wrong, word, `${word}.when`, 'conflicts'),
  )

  it('is the article where most of what it says differs', () => {
    const agrees = on(wrong, 'Five', 'Five.when', 'agrees')
    const { result, all } = causes([wrong], [...facts, agrees])
    expect(all).toMatchObject([{ type: 'article', disagree: 4, held: 5 }])
    const report = text(result, plain)
    expect(report).toMatch(/^z\.md error Is this article about this story\? 4 of the 5 facts/u)
  })

  it('is not the article for the names of its people, nor for spellings', () => {
    const name = on(wrong, 'Five', 'people.x.name', 'agrees')
    const named = { ...name, fact: { ...name.fact, entity: 'x' } }
    expect(causes([wrong], [...facts, named]).all[0]?.type).toBe('article')
    const spelt = ['One', 'Two', 'Three'].map((word) => on(wrong, word, `${word}.name`, 'variant'))
    expect(causes([wrong], spelt).all.map(({ type }) => type)).toEqual(['value', 'value', 'value'])
  })

  it('leaves apart what somebody accepted', () => {
    const { result } = causes(three, differ)
    const acknowledged = { as: 'intended', reason: 'so it was told' } as const
    const findings = result.findings.map((one, index) =>
      index === 0 ? { ...one, acknowledged } : one,
    )
    expect(causesOf({ ...result, findings }).map(({ type }) => type)).toEqual(
      Array(3).fill('value'),
    )
  })

  it('is named in the JSON report, of every finding', () => {
    const { result, all } = causes([...three, wrong], [...differ, ...facts])
    const data = JSON.parse(json(result))
    const ids = data.findings.map((one: { cause: string }) => one.cause)
    expect(ids).toEqual(result.findings.map((one) => causeIds(all).get(one)))
    expect(data.causes.map((one: { id: string }) => one.id)).toEqual([...new Set(ids)])
    expect(data.causes[0]).toMatchObject({ type: 'article', findings: [0, 1, 2, 6] })
    expect(data.causes[1]).toMatchObject({
      type: 'record',
      findings: [3, 4, 5],
      title: 'Check the record',
    })
  })
})
