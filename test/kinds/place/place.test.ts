import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../src/facts/read.ts'
import { kinds } from '../../../src/kinds/index.ts'
import { place } from '../../../src/kinds/place/index.ts'
import { record as text } from './record.ts'

const { record } = readRecord({ file: 'facts.yaml', text }, kinds)
if (!record) throw new Error('the record does not read')

describe('the record against an article', () => {
  test.each([
    [['lisbon'], ['lisbon'], 'agrees'],
    [['lisbon'], ['palace'], 'agrees'],
    [['lisbon'], ['portugal'], 'agrees'],
    [['palace'], ['portugal'], 'agrees'],
    [['lisbon'], ['oslo'], 'conflicts'],
    [['lisbon'], ['norway'], 'conflicts'],
    [['oslo'], ['bergen'], 'conflicts'],
    [['tunis', 'sfax'], ['sfax'], 'agrees'],
    [['tunis', 'sfax'], ['tunisia'], 'agrees'],
    [['tunis', 'sfax'], ['malta'], 'conflicts'],
    [['lisbon'], ['oslo', 'lisbon'], 'agrees'],
  ])('%s: %s %s', (recorded, stated, relation) => {
    expect(place.compare({ places: recorded }, { places: stated }, { record })).toEqual({
      relation,
      ...(relation === 'conflicts' ? { firm: true } : {}),
    })
  })
})

describe('the record against a place that it does not name', () => {
  test.each([
    [['lisbon'], 'Riga', 'conflicts'],
    [['palace'], 'Riga', 'conflicts'],
    [['lisbon'], 'Latvia', 'conflicts'],
    [['tunis', 'sfax'], 'Riga', 'conflicts'],
    // Not far away: a suburb, the next town.
    [['lisbon'], 'Setubal', 'unchecked'],
    // The record says no city, the gazetteer no place.
    [['malta'], 'Riga', 'unchecked'],
    [['malta'], 'Valletta', 'unchecked'],
    [['lisbon'], 'Nowhere', 'unchecked'],
  ])('%s: %s %s', (recorded, unknown, relation) => {
    expect(place.compare({ places: recorded }, { places: [], unknown }, { record })).toEqual({
      relation,
    })
  })
})

const context = {
  person: () => undefined,
  group: () => undefined,
  place: (name: string) => ['lisbon', 'oslo'].find((id) => id === name.toLowerCase()),
  event: () => undefined,
  ids: () => ['lisbon', 'oslo'],
}

describe('where, as a record writes it', () => {
  test.each([
    ['lisbon', 'Lisbon'],
    ['Oslo', 'Oslo'],
    [['lisbon', 'oslo'], 'Lisbon and Oslo'],
  ])('%s reads as %s', (raw, shown) => {
    const { values, misread } = place.read('where', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ value }) => place.show(value, record))).toEqual([shown])
  })

  test.each([
    [
      'lisbn',
      [],
      'Unknown place `lisbn`, expected an id of `places` or a name in full',
      'Did you mean `lisbon`?',
    ],
    [
      ['oslo', 'Xanadu'],
      [1],
      'Unknown place `Xanadu`, expected an id of `places` or a name in full',
      'Declare it under `places`.',
    ],
    [
      7,
      [],
      'Expected a place, or a list of places',
      'Write `where: city-hall`, with an id of `places` or a name in full.',
    ],
  ])('%s is misread', (raw, path, message, help) => {
    expect(place.read('where', raw, context).misread).toEqual([{ path, message, help }])
  })

  test('three places are listed', () => {
    expect(place.show({ places: ['lisbon', 'oslo', 'malta'] }, record)).toBe(
      'Lisbon, Oslo and Malta',
    )
  })
})
