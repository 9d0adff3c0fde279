import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const record = `
places: {velmora: Velmora, ostrin: Ostrin}
events:
  ferry:
    kind: accident
    called: [sinking, ferry disaster]
    when: 2026-03-09
    where: velmora
    figures:
      killed: {value: 24 people, about: [killed, dead, death toll]}
      injured: {value: 40 people, about: [injured]}
      rescued: {value: 131 people, about: [rescued]}
      depth: {value: 60 metres, about: [deep, depth]}
      wreck-cost: {value: $4.5 million, about: [salvage]}
  vote:
    kind: vote
    called: [harbour vote]
    when: 2026-03-12
    figures: {tally: 230-197, abstained: 8 members}
  blast:
    kind: attack
    called: [blast]
    when: 2025-11-02
    where: ostrin
    figures:
      killed: {value: 7 people, about: [killed]}
figures:
  cut: {value: $1.3 million, about: [library budget]}
  farmland: {value: about 20%, about: [farmland]}
  growth: {value: 2.5 per cent a year, about: [fares rise]}
`

const lead = 'A ferry sank off Velmora on Monday.'

/** The number of a passage behind the lead: `fact relation strength`, or why it is left alone. */
function linked(passage: string, number: string): string {
  const text = `---\ndate: 2026-03-13\n---\n${lead}\n\n${passage}\n`
  const { problems, verdicts, unlinked } = check([{ file: 'article.md', text }], {
    file: 'facts.yaml',
    text: record,
  })
  expect(problems).toEqual([])
  const verdict = verdicts.find(
    ({ link, fact }) => fact.kind === 'figures' && link.mention.text === number,
  )
  if (verdict) {
    const id = verdict.fact.id.replace('.figures', '')
    return `${id} ${verdict.comparison.relation} ${verdict.link.confidence}`
  }
  const link = unlinked.find(({ mention }) => mention.kind === 'figures' && mention.text === number)
  return link?.reason ?? 'not recognised'
}

describe('a number is not held against the figure of a word that is only of some, or of others too', () => {
  test.each([
    ['The sinking killed [30] people.', 'ferry.killed conflicts strong'],
    [
      'The sinking left [52] people, mostly injured.',
      '“mostly” speaks of a part, not of the whole',
    ],
    ['The sinking left [60] dead and injured.', '“dead and injured” are counted together'],
    ['The sinking left [30] dead and 40 injured.', 'ferry.killed conflicts strong'],
    ['[Thirty] people, including children, died in the sinking.', 'ferry.killed conflicts weak'],
    ['Ada May said that the sinking killed [30] people.', 'ferry.killed conflicts weak'],
    ['The sinking may have killed [30] people.', '“may have killed” speaks of what may be'],
    ['The council put [$0.4 million] of the library budget aside.', 'it is a part of something'],
    ['The library budget was cut by [$1.5 million].', 'figures.cut conflicts strong'],
  ])('%s', (passage, expected) => {
    const number = /\[(?<number>[^\]]+)\]/u.exec(passage)?.groups?.['number'] ?? ''
    expect(linked(passage.replace(/[[\]]/gu, ''), number)).toBe(expected)
  })
})

describe('a number goes to the figure whose word it stands by', () => {
  test.each([
    ['The sinking killed [24] people.', 'ferry.killed agrees strong'],
    ['The sinking killed [27] people.', 'ferry.killed conflicts strong'],
    ['The sinking left [24] dead and 41 injured.', 'ferry.killed agrees strong'],
    ['The sinking left 24 dead and [41] injured.', 'ferry.injured conflicts strong'],
    ['In the sinking 24 people were killed and [40] were injured.', 'ferry.injured agrees weak'],
    ['The sinking killed 24 and injured [40].', 'ferry.injured agrees strong'],
    ['The ferry sank within minutes, killing [29].', 'ferry.killed conflicts strong'],
    ['[29] people died.', 'ferry.killed conflicts weak'],
    ['“We have counted [29] people dead so far,” the mayor said.', 'ferry.killed conflicts weak'],
    ['The death toll stands at [31].', 'ferry.killed conflicts weak'],
    ['The ferry lies [200 feet] deep.', 'ferry.depth agrees weak'],
    ['The ferry lies [90 metres] deep.', 'ferry.depth conflicts weak'],
    ['The salvage of the ferry cost [$4.8 million].', 'ferry.wreck-cost conflicts weak'],
    ['The mayor took [$1.6 million] from the library budget.', 'figures.cut conflicts strong'],
    ['It covers [around 20%] of the farmland.', 'figures.farmland agrees strong'],
    ['Fares rise by [2.5% a year].', 'figures.growth agrees strong'],
  ])('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

describe('scores keep their order', () => {
  test.each([
    ['The harbour vote ended [230-197].', 'vote.tally agrees strong'],
    ['The harbour vote was [197 to 230].', 'vote.tally conflicts strong'],
    ['The harbour vote was [230 to 190].', 'vote.tally conflicts strong'],
    ['The harbour vote was lost [197-230].', 'vote.tally agrees strong'],
  ])('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

describe('another amount is left alone', () => {
  test.each([
    ['[Another four] people were killed.', '“Another” counts others'],
    ['[Two] more people were killed.', '“more” counts others'],
    ['[Four] others were killed.', '“others” counts others'],
    ['The dead included [3] children.', '“included” speaks of a part, not of the whole'],
    [
      'Twenty-four people were killed, of whom [12] were killed below deck.',
      '“of whom” speaks of a part, not of the whole',
    ],
    ['[Twelve] of the dead were crew.', '“of the” speaks of a part, not of the whole'],
    ['[Twelve] children were killed.', '“children” are not what the record counts'],
    ['In 2011 a ferry disaster killed [300] people.', '“disaster” seems to be another event'],
    [
      'It was the worst sinking since 2009, when [93] people were killed.',
      '“since 2009, when” speaks of another event',
    ],
    ['In Thailand [30] people were killed in a crash.', '“Thailand” may be another place'],
    ['An earlier sinking had killed [15].', '“had killed” tells of something before'],
    ['A sinking could kill [300] people.', '“could kill” speaks of what may be'],
    ['The captain, [52], was rescued.', 'not recognised'],
    [
      'The blast in Ostrin killed [24] people.',
      'it fits ferry.figures.killed, whose words stand there too',
    ],
    [
      '[40] people were killed and no one was injured.',
      'it fits ferry.figures.injured, whose words stand there too',
    ],
    ['The price of a ticket is [$2].', 'no word near it is one of a figure’s'],
    ['He gave [$90] to the library budget.', 'it is too far from figures.cut to be the same thing'],
    ['The minister spoke of “[30] killed”.', 'it stands inside quotation marks'],
    ['It took [€1.5 million] from the library budget.', 'they are in different currencies'],
  ])('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

describe('several numbers of one sort in a sentence', () => {
  test.each([
    ['The sinking left 24 people dead, [9] of them crew.', 'no word near it is one of a figure’s'],
    [
      'The sinking killed 24 people; the storm killed [6].',
      'the sentence gives the record’s value as well',
    ],
    ['The sinking killed [13] men and 11 women.', '“men” are not what the record counts'],
    [
      'It killed [13] on deck and killed 11 below.',
      'it adds up to the record’s value with another number',
    ],
    ['The ferry lies 40 and [55 metres] deep.', 'it is one of several'],
    ['The harbour side ([10-5]) lost the vote.', 'it stands in brackets behind a name'],
    ['It had a [90-metre] deep hold.', '“90-metre” measures one of several'],
    ['The sinking killed [30] passengers.', 'ferry.killed conflicts strong'],
  ])('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

describe('of two values the article stands by one', () => {
  const passages = [
    ['The death toll rose from [13] to 24.', '“rose from” speaks of a value that was replaced'],
    ['The death toll rose from 13 to [27].', 'ferry.killed conflicts weak'],
    [
      'Early reports put the number of dead at [13], later revised to 24.',
      '“Early reports put the number of dead at” speaks of a value that was replaced',
    ],
    [
      'Early reports put the number of dead at 13, later revised to [28].',
      'ferry.killed conflicts weak',
    ],
    [
      'The toll was put at [13], later revised to 24.',
      '“, later revised to” speaks of a value that was replaced',
    ],
    ['The death toll was up from [13] to 24.', '“up from” speaks of a value that was replaced'],
  ] as const
  test.each(passages)('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

describe('a word of somebody, or an early count, warns at most', () => {
  test.each([
    ['Police said the sinking killed [27] people.', 'ferry.killed conflicts weak'],
    [
      'The sinking killed [27] people, according to the coast guard.',
      'ferry.killed conflicts weak',
    ],
    ['The sinking killed [at least 10] people.', 'ferry.killed understates weak'],
  ])('%s', (passage, expected) => {
    expect(linked(...numberOf(passage))).toBe(expected)
  })
})

/** The passage without its brackets, and the words between them. */
function numberOf(marked: string): [string, string] {
  const number = /\[(?<number>.*)\]/u.exec(marked)?.groups?.['number'] ?? ''
  return [marked.replace('[', '').replace(']', ''), number]
}
