import { describe, expect, test } from 'vitest'
import { role } from '../../../src/kinds/role/index.ts'
import { readTitles } from '../../../src/kinds/role/title.ts'
import { contextOf } from '../../corpus-value.ts'

const { record } = contextOf()

function relate(roles: readonly string[], text: string, complete = true) {
  const stated = { as: 'stated', text, person: 'ortiz', stands: 'before' } as const
  return role.compare({ as: 'recorded', roles, complete }, stated, { record }).relation
}

describe('roles that are all there are', () => {
  test.each([
    ['mayor', 'Mayor', 'agrees'],
    ['mayor', 'Harlow Mayor', 'agrees'],
    ['mayor', 'former mayor', 'conflicts'],
    ['mayor', 'then-Mayor', 'agrees'],
    ['mayor', 'Deputy Mayor', 'conflicts'],
    ['mayor', 'acting mayor', 'conflicts'],
    ['mayor', 'Mayor-elect', 'conflicts'],
    ['acting mayor', 'mayor', 'agrees'],
    ['former mayor', 'mayor', 'conflicts'],
    ['former mayor', 'ex-mayor', 'agrees'],
    ['former mayor', 'onetime mayor', 'agrees'],
    ['deputy mayor', 'vice mayor', 'agrees'],
    ['deputy mayor', 'mayor', 'conflicts'],
    ['mayor', 'sheriff', 'conflicts'],
    ['mayor', 'official', 'vaguer'],
    ['mayor', 'leader', 'vaguer'],
    ['mayor', 'son-in-law', 'vaguer'],
    ['foreign minister', 'minister', 'agrees'],
    ['foreign minister', 'Minister of Foreign Affairs', 'agrees'],
    ['foreign minister', 'defence minister', 'conflicts'],
    ['defence minister', 'Defense Minister', 'agrees'],
    ['foreign minister', 'prime minister', 'conflicts'],
    ['prime minister', 'Premier', 'agrees'],
    ['president', 'French President', 'agrees'],
    ['president', 'U.S. President', 'agrees'],
    ['president', 'vice president', 'conflicts'],
    ['spokesman', 'spokesperson', 'agrees'],
    ['press secretary', 'spokeswoman', 'agrees'],
    ['police chief', 'head of police', 'agrees'],
    ['police chief', 'fire chief', 'conflicts'],
    ['former military intelligence chief', 'former secret police chief', 'conflicts'],
    ['former military intelligence chief', 'former intelligence chief', 'agrees'],
    ['military intelligence chief', 'GRU military intelligence chief', 'agrees'],
    ['deputy head of the presidential office', 'deputy head of the president’s office', 'agrees'],
    ['deputy head of the presidential office', 'deputy Foreign Minister', 'conflicts'],
    ['deputy head of the presidential office', 'head of the presidential office', 'conflicts'],
    ['state budget director', 'state health director', 'unchecked'],
    ['lieutenant governor', 'Lt. Gov', 'agrees'],
    ['governor', 'Lt. Gov', 'conflicts'],
    ['chief executive', 'CEO', 'agrees'],
    ['council member', 'Councilwoman', 'agrees'],
    ['envoy', 'special envoy', 'agrees'],
    ['admiral', 'Vice Admiral', 'agrees'],
    ['attorney general', 'Attorney General', 'agrees'],
  ])('%s: %s %s', (known, text, relation) => {
    expect(relate([known], text)).toBe(relation)
  })

  test.each([
    ['chief executive', 'chief financial officer', 'conflicts'],
    ['chief technology officer', 'CTO', 'agrees'],
    ['general manager', 'chief technology officer', 'conflicts'],
  ])('%s: %s %s', (known, text, relation) => {
    expect(relate([known], text)).toBe(relation)
  })

  test('a rank behind another title is a title of its own', () => {
    expect(relate(['intelligence chief', 'admiral'], 'intelligence chief Admiral')).toBe('agrees')
    expect(relate(['intelligence chief'], 'intelligence chief Admiral')).toBe('conflicts')
  })

  test('one of several is enough', () => {
    expect(relate(['mayor', 'chair of the council'], 'Chairwoman')).toBe('agrees')
  })
})

test('roles that may not be all are never conflicted with', () => {
  expect(relate(['mayor'], 'sheriff', false)).toBe('unchecked')
  expect(relate(['mayor'], 'mayor', false)).toBe('agrees')
  expect(relate(['mayor'], 'official', false)).toBe('vaguer')
})

test.each([
  ['foreign minister', 'Defence Minister', 'conflicts'],
  ['French foreign minister', 'French defence minister', 'conflicts'],
  ['secretary of health', 'transportation secretary', 'conflicts'],
  // Governments name one office differently.
  ['finance minister', 'Economy Minister', 'unchecked'],
  ['foreign minister', 'External Affairs Minister', 'unchecked'],
  ['foreign minister', 'Minister without Portfolio', 'agrees'],
  ['former foreign minister', 'Defence Minister', 'unchecked'],
  ['foreign minister', 'former defence minister', 'unchecked'],
  ['foreign minister', 'deputy defence minister', 'unchecked'],
])('nobody has two ministries: %s, %s: %s', (known, text, relation) => {
  expect(relate([known], text, false)).toBe(relation)
})

test('a title is a noun of office', () => {
  expect(readTitles('longtime resident of Harlow')[0]?.head).toBe('')
  expect(readTitles('the lantern')).toEqual([])
})

test('the facts of a person with roles, and of nobody else', () => {
  const named = { id: 'ortiz', name: 'Dana Ortiz', also: [], variants: [] }
  const entity = { type: 'person', named, roles: ['mayor'], rolesComplete: true } as const
  const value = { as: 'recorded', roles: ['mayor'], complete: true }
  expect(role.entity?.(entity)).toEqual([{ key: 'roles', value }])
  expect(role.entity?.({ ...entity, roles: [] })).toEqual([])
  expect(role.entity?.({ ...entity, type: 'place' })).toEqual([])
})

test('are shown each once', () => {
  const roles = ['president', 'US president', 'former governor', 'envoy']
  const value = { as: 'recorded', roles, complete: true } as const
  expect(role.show(value, record)).toBe('president, former governor or envoy')
})
