import { describe, expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne, dover: Dover }
people: { ortiz: { name: Dana Ortiz, roles: [mayor] }, moe: { name: Karin Moe } }
groups: { council: { name: Larne Council, also: [the council] } }
events:
  meeting:
    kind: meeting
    called: [council meeting]
    when: 2026-03-10
    starts: 7 p.m.
    lasted: four hours
    where: larne
    who: { council: [ortiz] }
    parts:
      vote: { kind: vote, called: [vote], figures: { tally: 5-4 } }
  walkout: { called: [walkout], when: 2026-03-06, where: dover }
  sale: { kind: deal, called: [sale], when: 2026-03-04, who: [moe] }
  arrest: { kind: arrest, when: 2026-02-26, who: [moe] }
  truce: { called: [truce], when: 2026-03-13 }
  second: { kind: talks, called: [second round], when: 2026-03-20, where: dover, status: planned }
  verdict: { called: [verdict, found guilty], when: 2026-03-11, who: [moe] }
`

/** The ids and relations of what is flagged in a passage behind its lead. */
function flags(passage: string, published = '2026-03-12'): readonly string[] {
  const text = `---\ndate: ${published}\n---\nLarne Council met in Larne on Tuesday.\n\n${passage}\n`
  return flagsOn({ file: 'article.md', text }, record)
}

describe('a part without a day of its own has one of its whole’s', () => {
  test.each([
    ['The 8 March vote of the council was close.', ['meeting.when conflicts']],
    ['The 10 March vote of the council was close.', []],
    // The whole may have gone on past midnight.
    ['The council’s vote came after midnight on Wednesday.', []],
    ['The council’s first vote on 3 February was close.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('a verb and its particle name what their noun does', () => {
  test.each([
    ['Dockers walked out in Dover on 4 March.', ['walkout.when conflicts']],
    ['Dockers walked out in Dover on 6 March.', []],
    ['Dana Ortiz walked out of a dinner on 4 March.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('whose the day is', () => {
  test.each([
    ['The sale by Karin Moe was on 2 March.', ['sale.when conflicts']],
    ['The court gave the sale by Karin Moe its blessing on 9 March.', []],
    ['The court gave the sale its blessing on 9 March.', []],
    ['Karin Moe, who was arrested on 21 February, spoke.', ['arrest.when conflicts']],
    ['Karin Moe, who was arrested on 26 February, spoke.', []],
    ['Dana Ortiz, who was arrested on 21 February, spoke.', []],
    ['Karin Moe, whose brother was arrested on 21 February, spoke.', []],
    ['They agreed to a truce that takes effect on 18 March.', ['truce.when conflicts']],
    ['They agreed to a truce that takes effect on Friday.', []],
    ['A second round of talks is to be held in Dover on 27 March.', ['second.when conflicts']],
    ['A second round of talks is to be held in Dover on 20 March.', []],
    ['A third round of talks is to be held in Dover on 27 March.', []],
    ['On Monday the jurors found Karin Moe guilty.', ['verdict.when conflicts']],
    ['On Wednesday the jurors found Karin Moe guilty.', []],
    ['On Monday the jurors heard that Karin Moe was guilty.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

describe('what else has the form of an event', () => {
  test.each([
    ['The sale of March 1 by Karin Moe is final.', ['sale.when conflicts']],
    ['The sale of March 4 by Karin Moe is final.', []],
  ])('%s', (passage, expected) => {
    expect(flags(passage)).toEqual(expected)
  })
})

test('on a Sunday the last week may be the one that ends with it', () => {
  const told = (published: string) => flags('Dockers walked out in Dover last week.', published)
  expect(told('2026-03-08')).toEqual([])
  expect(told('2026-03-07')).toEqual(['walkout.when conflicts'])
})
