import { describe, expect, test } from 'vitest'
import { flagsOn } from './flags.ts'

const record = `
places: { larne: Larne, dover: Dover }
people: { moe: { name: Karin Moe, roles: [mayor] }, ortiz: Dana Ortiz }
events:
  outage:
    kind: outage
    called: [outage]
    when: 2026-03-02
    starts: 2 p.m.
    lasted: 13 hours
    where: larne
    figures:
      payments: { value: 4,300 payments, about: [payments] }
      machines: { value: 160 machines, about: [machines] }
      shops: { value: 85 shops, about: [shops] }
      price: { value: $40, about: [price, sold for] }
      homes: { value: 230 homes, about: [homes] }
  strike:
    kind: strike
    called: [strike]
    when: 2026-03-04
    where: dover
    figures:
      cooks: { value: 75 cooks, about: [cooks] }
      guests: { value: 64 guests, about: [guests] }
      dishes: { value: 190 dishes, about: [dishes] }
`.replace('4,300 payments', '"4,300 payments"')

/** The ids and relations of what is flagged in a text. */
function flags(text: string): readonly string[] {
  return flagsOn({ file: 'article.md', text: `---\ndate: 2026-03-05\n---\n${text}\n` }, record)
}

describe('a number that no word near it ties to an event', () => {
  const others = 'It was Monday in Larne. Karin Moe saw 4,300 payments fail in 13 hours. '
  test.each([
    // Nothing else of the event is there.
    ['Karin Moe met Dana Ortiz. Then 210 machines went dark.', []],
    [
      `${others}Then 85 shops shut. Then 210 machines went dark.`,
      ['outage.figures.machines conflicts'],
    ],
    [`${others}Then 85 shops shut. Then 160 machines went dark.`, []],
    // One value of the event is right, and several of another.
    [
      'In Dover, 75 cooks went on strike on Wednesday. It left 64 guests without food, and 85 shops shut. Then 210 machines went dark.',
      ['outage.figures.machines conflicts'],
    ],
    [
      'In Dover, 75 cooks went on strike on Wednesday. It left 64 guests and 190 dishes. Then 210 machines went dark.',
      [],
    ],
    // The article has the right number as well: this one is of something else.
    [`${others}Then 85 shops shut. Then 160 machines went dark. Of late 210 machines are new.`, []],
    // The values that are right are those of another event.
    ['In Dover, 75 cooks downed tools. Then 210 machines went dark.', []],
  ])('%s', (text, expected) => {
    expect(flags(text)).toEqual(expected)
  })
})

test.each([
  [
    'The outage hit Larne on Monday.\n\nIt cost 310 residences their heat.',
    ['outage.figures.homes conflicts'],
  ],
  ['The outage hit Larne on Monday.\n\nIt cost 230 residences their heat.', []],
  [
    'The outage hit Larne on Monday.\n\nLamps sold for $60 apiece in the outage.',
    ['outage.figures.price conflicts'],
  ],
  ['The outage hit Larne on Monday.\n\nIn the outage they paid $60 apiece.', []],
  // The first lines bring in the event; a clause before its subject does not.
  [
    'Taking part in the fight over pay, 95 cooks went on strike in Dover on Wednesday.',
    ['strike.figures.cooks conflicts'],
  ],
])('%s', (text, expected) => {
  expect(flags(text)).toEqual(expected)
})
