import { describe, expect, test } from 'vitest'
import type { FigureValue } from '../../../src/english/quantity.ts'
import { figures } from '../../../src/kinds/figures/index.ts'
import { contextOf } from '../../corpus-value.ts'
import { sentenceOf } from '../../sentence.ts'

const { record: emptyRecord } = contextOf()
const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: () => undefined,
  ids: () => [],
}

function read(raw: unknown, top = false) {
  const key = 'figures'
  return top ? figures.readTop?.(key, raw, context) : figures.read(key, raw, context)
}

function recordedOf(phrase: string | number): FigureValue {
  const found = read({ it: phrase })?.values[0]
  if (!found) throw new Error(`${phrase} does not read`)
  return found.value
}

/** The one figure of a text, as an article states it. */
function statedOf(text: string): FigureValue {
  const [found] = figures.recognise(sentenceOf(text), contextOf())
  if (!found) throw new Error(`nothing is recognised in ${text}`)
  return found.value
}

describe('what the record says', () => {
  test.each([
    ['84 people', '84 people'],
    ['$1.3 million', '$1.3 million'],
    ['€110 billion', '€110 billion'],
    ['$5,687.75', '$5,687.75'],
    ['20%', '20%'],
    ['about 20 %', 'about 20%'],
    ['2.5 per cent a year', '2.5% a year'],
    ['6.1 magnitude', 'magnitude 6.1'],
    ['magnitude 6.1', 'magnitude 6.1'],
    ['13 nautical miles', '13 nautical miles'],
    ['230-197', '230-197'],
    ['230 to 197', '230-197'],
    ['5 votes to 4', '5-4'],
    ['36-3-1', '36-3-1'],
    ['more than 1 million people', 'more than 1 million people'],
    ['three suicide bombers', '3 suicide bombers'],
    ['one quarter', '25%'],
    ['10 to 15 people', '10 to 15 people'],
    ['200 Swiss francs', '200 CHF'],
    ['104 degrees Fahrenheit', '104 degrees Fahrenheit'],
    ['8 miles (13 km)', '8 miles (13 kilometers)'],
    ['12 km north-west of the port of Kelmar', '12 kilometers north-west of the port of Kelmar'],
    [4, '4'],
    [1945, '1,945'],
  ])('%s', (phrase, shown) => {
    expect(figures.show(recordedOf(phrase), emptyRecord)).toBe(shown)
  })
})

describe('what does not read says so', () => {
  test.each([
    ['many', '`many` does not read as a figure'],
    ['about 20 or whatever, really', '`about 20 or whatever, really` does not read as a figure'],
    [true, 'This is no figure'],
    ['on 5 March', '`on 5 March` does not read as a figure'],
  ])('%s', (raw, message) => {
    const reading = read({ it: raw })
    expect(reading?.values).toEqual([])
    expect(reading?.misread).toMatchObject([{ path: ['it'], message }])
    expect(reading?.misread[0]?.help).toMatch(/^Expected a number/u)
  })

  test('a list is no figures', () => {
    expect(read(['84 people'])?.misread).toMatchObject([
      { path: [], message: 'These are no figures by label' },
    ])
  })
})

describe('words that must stand near', () => {
  const rows: readonly (readonly [unknown, boolean, readonly string[]])[] = [
    [
      { speakers: { value: '84 people', about: ['spoke', 'speakers'] } },
      false,
      ['spoke', 'speakers'],
    ],
    [{ ships: { value: '12 ferries', about: ['sank'] } }, false, ['sank', 'ferries']],
    [{ speakers: '84 people' }, false, ['people']],
    [{ 'repair-cost': '$5 million' }, false, ['repair', 'cost']],
    [{ cut: { value: '$5 million', about: 'library budget' } }, true, ['library budget']],
    [{ cut: '$5 million' }, true, []],
    [{ wreck: '12 km south of Kelmar' }, false, ['of kelmar', 'from kelmar', 'off kelmar']],
    [
      { wreck: { value: '12 km', about: ['south of Kelmar'] } },
      true,
      ['south of Kelmar', 'of kelmar', 'from kelmar', 'off kelmar'],
    ],
  ]
  test.each(rows)('%j', (raw, top, words) => {
    const value = read(raw, top)?.values[0]?.value
    expect(value && figures.words?.(value)).toEqual(words)
  })
})

describe('recorded against stated', () => {
  test.each([
    // counts
    ['84 people', '84', 'agrees'],
    ['84 people', '85', 'conflicts'],
    ['84 people', 'about 80', 'agrees'],
    ['84 people', 'more than 80', 'agrees'],
    ['84 people', 'nearly 90', 'agrees'],
    ['84 people', 'at least 80', 'vaguer'],
    ['84 people', 'more than 50', 'understates'],
    ['30 people', '31', 'conflicts'],
    ['31 people', '30', 'agrees'],
    ['3 people', '4', 'conflicts'],
    ['3 people', 'dozens', 'vaguer'],
    ['20 people', 'nearly 20', 'agrees'],
    ['24 people', '20', 'conflicts'],
    ['24 people', 'at least 10', 'understates'],
    ['24 people', 'up to 30', 'vaguer'],
    ['24 people', 'up to 20', 'conflicts'],
    ['1,674 people', 'some 1,700', 'agrees'],
    ['1,674 people', '1,674', 'agrees'],
    ['1,674 people', '1,764', 'conflicts'],
    ['more than 1 million people', 'over a million', 'agrees'],
    ['more than 1 million people', '2 million', 'overstates'],
    // money
    ['$1.3 million', '1.3 million dollars', 'agrees'],
    ['$1.3 million', '$1.3m', 'agrees'],
    ['$1.3 million', '$1.3 billion', 'conflicts'],
    ['$1.3 million', '$13 million', 'conflicts'],
    ['$1.3 million', 'more than $1 million', 'agrees'],
    ['$800 billion', 'about $800bn', 'agrees'],
    ['$5,687.75', '$5,688', 'agrees'],
    ['€110 billion', 'euro110 billion ($141 billion)', 'agrees'],
    ['$141 billion', 'euro110 billion ($141 billion)', 'agrees'],
    ['$1.3 million', '€1.3 million', 'unchecked'],
    ['$40 a month', '$40 a year', 'unchecked'],
    // shares
    ['about 20%', 'around 20 percent', 'agrees'],
    ['20%', '22%', 'conflicts'],
    ['20%', 'one in five', 'agrees'],
    ['65%', 'about two-thirds', 'agrees'],
    ['52%', 'more than half', 'agrees'],
    ['48%', 'more than half', 'conflicts'],
    ['3 percentage points', '3 per cent', 'unchecked'],
    // measures
    ['13 nautical miles', '24 km', 'agrees'],
    ['13 nautical miles', '15 miles', 'agrees'],
    ['13 nautical miles', '31 nautical miles', 'conflicts'],
    ['10 kilometers', '6.2 miles', 'agrees'],
    ['100 degrees Fahrenheit', '38 degrees Celsius', 'agrees'],
    ['100 degrees Fahrenheit', '48 degrees Celsius', 'conflicts'],
    ['-20 degrees Celsius', '20 degrees Celsius', 'conflicts'],
    ['2 tonnes', '4,400 pounds', 'agrees'],
    ['13 nautical miles', '13 people', 'unchecked'],
    // which way a distance lies
    ['12 km south of Kelmar', '12 km south of Kelmar', 'agrees'],
    ['12 km south of Kelmar', '12 km from Kelmar', 'agrees'],
    [
      '12 km south of Kelmar',
      '12 km (7.5 miles) due south-southeast of the town of Kelmar',
      'agrees',
    ],
    ['12 km south of Kelmar', '12 km southwest of Kelmar', 'agrees'],
    ['12 km south of Kelmar', '12 km west of Kelmar', 'conflicts'],
    ['12 km north-north-west of Kelmar', '12 km to the north of Kelmar', 'agrees'],
    ['12 km north-north-west of Kelmar', '12 km to the east of Kelmar', 'conflicts'],
    ['12 km south of Kelmar', '12 km (7 miles) northeast of Kelmaar', 'conflicts'],
    ['12 km south of Kelmar', '21 km south of Kelmar', 'conflicts'],
    ['12 km south of Kelmar', '40 km north of Harlow in the plain', 'unchecked'],
    ['12 km south of the capital', '12 km north of the capital', 'conflicts'],
    ['12 km south of the capital', '12 km south of there', 'unchecked'],
    ['magnitude 6.1', 'magnitude 6.1', 'agrees'],
    ['magnitude 6.1', 'magnitude 5.9', 'conflicts'],
    // scores
    ['230-197', '230-197', 'agrees'],
    ['230-197', '230 votes to 197', 'agrees'],
    ['230-197', 'voted 197-230', 'conflicts'],
    ['230-197', '230-179', 'conflicts'],
    ['36-3', '36-3-1', 'agrees'],
    ['36-3', '35-3-1', 'conflicts'],
    ['230-197', '230 people', 'unchecked'],
  ])('%s, %s: %s', (recorded, stated, relation) => {
    const compared = figures.compare(recordedOf(recorded), statedOf(stated), {
      record: emptyRecord,
    })
    expect(compared.relation).toBe(relation)
  })

  test('a score the other way round says so, but for the loser’s own', () => {
    const [known, turned] = [recordedOf('20-13'), statedOf('won 13-20')]
    expect(figures.compare(known, turned, { record: emptyRecord })).toEqual({
      relation: 'conflicts',
      note: 'it is the other way round',
    })
    const lost: FigureValue = {
      figure: { form: 'score', sides: [13, 20], either: true },
      about: [],
    }
    expect(figures.compare(known, lost, { record: emptyRecord })).toEqual({ relation: 'agrees' })
  })

  test('a wrong conversion conflicts', () => {
    const compared = figures.compare(recordedOf('8 miles'), statedOf('8 miles (31 km)'), {
      record: emptyRecord,
    })
    expect(compared).toEqual({ relation: 'conflicts', note: 'its conversion does' })
  })
})
