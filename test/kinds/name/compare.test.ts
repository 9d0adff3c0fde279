import { describe, expect, test } from 'vitest'
import { name } from '../../../src/kinds/name/index.ts'
import type { RecordedName } from '../../../src/kinds/name/value.ts'
import { contextOf } from '../../corpus-value.ts'

const { record } = contextOf()

function compare(house: RecordedName, text: string) {
  const stated = { as: 'stated', text, ids: ['x'], type: house.type, doubtful: false } as const
  return name.compare(house, stated, { record })
}

const person: RecordedName = {
  as: 'recorded',
  type: 'person',
  name: 'Volodymyr Zelinskyy',
  also: ['Vova Zelinskyy'],
  variants: ['Vladimir Zelinski'],
}

describe('a person', () => {
  test.each([
    ['Volodymyr Zelinskyy', 'agrees'],
    ['VOLODYMYR ZELINSKYY', 'agrees'],
    ['Vova Zelinskyy', 'agrees'],
    ['Zelinskyy', 'agrees'],
    ['V. Zelinskyy', 'agrees'],
    ['Volodymyr Petrovych Zelinskyy', 'agrees'],
    ['Vladimir Zelinski', 'variant'],
    ['Zelinski', 'variant'],
    ['Vladimir Zelinskyy', 'variant'],
    ['Wladimir Zelinskyy', 'variant'],
    ['Volodymyr Zelinsky', 'variant'],
    ['Volodymyr Zelinskij', 'variant'],
    ['Volodmyr Zelinskyy', 'misspelled'],
    ['Volodymyr Zelinksyy', 'misspelled'],
    ['VOLODMYR ZELINSKYY', 'agrees'],
  ])('%s: %s', (text, relation) => {
    expect(compare(person, text).relation).toBe(relation)
  })

  test('the note says what is another way', () => {
    expect(compare(person, 'Volodmyr Zelinskyy').note).toBe('“Volodmyr” for “Volodymyr”')
    expect(compare(person, 'Zelinsky').note).toBe('“Zelinsky” for “Zelinskyy” in other letters')
    expect(compare(person, 'Zelinski').note).toBe('the record lists it under `variants`')
  })
})

describe('a place or a group', () => {
  const firm = (house: string): RecordedName => ({
    as: 'recorded',
    type: 'group',
    name: house,
    also: [],
    variants: [],
  })
  test.each([
    ['DawnFiber', 'DawnFiber', 'agrees'],
    ['DawnFiber', 'Dawn Fiber', 'variant'],
    ['DawnFiber', 'Dawn-Fiber', 'variant'],
    ['Moss Quay', 'Moss-Quay', 'variant'],
    ['Moss Quay', 'moss quay', 'agrees'],
    ['U.S. Steel', 'US Steel', 'agrees'],
    ['Dunmore', 'Dunmoer', 'misspelled'],
  ])('%s: %s %s', (house, text, relation) => {
    expect(compare(firm(house), text).relation).toBe(relation)
  })
})
