import { describe, expect, test } from 'vitest'
import { quote } from '../../../src/kinds/quote/index.ts'
import { quotationsIn, quotesRecord } from './quotes.ts'

const people = { ortiz: 'Dana Ortiz', vance: 'T.J. Vance' }
const record = quotesRecord(
  { people },
  {
    money: { by: 'ortiz', text: 'There is no money for a new library before the spring vote' },
    short: { by: 'ortiz', text: 'no money for a new hall, and no time' },
    roof: { by: 'vance', text: 'The roof of the old library will not last another winter' },
    pryde: { by: 'Nell Pryde', text: 'We were promised a bridge and got a ferry' },
    rerun: { by: 'vance', text: 'No re-runs and no second counts for this ward' },
  },
)

const only = (text: string) => {
  const [first, ...more] = quotationsIn(text, record)
  expect(more).toEqual([])
  return first
}

describe('what differs', () => {
  test('is no word that both have alone: “another winter” may be said of anything', () => {
    const found = only('Vance spoke of “winter sports” with the council.')
    expect(found?.fact?.label).not.toBe('roof')
  })

  test('is shown word by word, and pointed at where it stands', () => {
    const text =
      'Vance said: “Look. The roof of the old hall will not last another winter. I know.”'
    const found = only(text)
    expect(found?.fact?.label).toBe('roof')
    expect(found?.comparison).toMatchObject({
      relation: 'differs',
      stated: 'The roof of the old hall will not last another winter',
      note: '“The roof of the old [-hall-] {+library+} will not last another winter”',
    })
    const { start = 0, end = 0 } = found?.at ?? {}
    expect(text.slice(start, end)).toBe('The roof of the old hall will not last another winter')
  })

  test.each([
    [
      'a number, in figures or words',
      '“There is 1 money for a new library before the spring vote,” Ortiz said.',
      '“There is [-1-] {+no+} money for a new library before the spring vote”',
    ],
    [
      'a word put in',
      '“There is no money for a very new library before the spring vote,” Ortiz said.',
      '“There is no money for a [-very-] new library before the spring vote”',
    ],
    [
      'a word left out without a mark',
      '“There is no money for a library before the spring vote,” Ortiz said.',
      '“There is no money for a {+new+} library before the spring vote”',
    ],
    [
      'a piece behind an ellipsis',
      '“There is no money … for a new school before the spring vote,” Ortiz said.',
      '“for a new [-school-] {+library+} before the spring vote”',
    ],
  ])('%s', (_, text, note) => {
    expect(only(text)?.comparison?.note).toBe(note)
  })
})

test('a bound prefix agrees with and without its hyphen', () => {
  const found = only('“No reruns and no second counts for this ward,” Vance said.')
  expect(found?.comparison?.relation).toBe('agrees')
})

describe('which quotation is meant', () => {
  test('one that has the words beats one that is like them', () => {
    const found = only('“There is no money for a new library,” Ortiz said.')
    expect([found?.fact?.label, found?.comparison?.relation]).toEqual(['money', 'agrees'])
  })

  test('what one explains is not held against another', () => {
    const found = only('“No money for a new hall, and no time,” Ortiz said.')
    expect([found?.fact?.label, found?.comparison?.relation]).toEqual(['short', 'agrees'])
  })

  test('a sentence of another quotation is compared with that one', () => {
    const found = only(
      '“There is no money for a new library. The roof of the old library will last another winter,” it said.',
    )
    expect([found?.fact?.label, found?.comparison?.relation]).toEqual(['roof', 'differs'])
  })

  test('a speaker who is nobody of the record is known by name', () => {
    expect(only('“We were promised a bridge,” said Nell Pryde.')?.fact?.label).toBe('pryde')
  })

  test('a link to other words without their speaker is weak', () => {
    const text = 'It read “the roof of the old library may not last another winter.”'
    expect(only(text)).toMatchObject({ confidence: 'weak', comparison: { relation: 'differs' } })
  })
})

describe('quotations of an article', () => {
  test('that nothing in the record is like are left alone, with a reason', () => {
    expect(only('“The bridge is safe now,” Ortiz said.')?.reason).toBe(
      'no quotation of the record is like it',
    )
  })

  test('are those of its people where the record has none', () => {
    const none = quotesRecord({ people }, {})
    const said = (text: string) => quotationsIn(text, none).map(({ at }) => at.text)
    expect(said('“There is no money,” Ortiz said.')).toEqual(['“There is no money,”'])
    expect(said('“There is no money,” a visitor said.')).toEqual([])
    expect(quotationsIn('“There is no money,” Ortiz said.', quotesRecord({}, {}))).toEqual([])
  })

  test('may run over several sentences', () => {
    const text = 'Ortiz said: “I am sorry. There is no money for a new library. So be it.”'
    const found = only(text)
    expect(found?.at.text).toBe('“I am sorry. There is no money for a new library. So be it.”')
  })

  test('in the thousands do not keep anyone waiting', () => {
    const many = '“There is no money for a new library,” Ortiz said. '.repeat(3000)
    expect(quotationsIn(many, record).length).toBeGreaterThan(0)
    const long = `“${'no money for a new hall '.repeat(5000)}” Ortiz said.`
    expect(quotationsIn(long, record)).toHaveLength(1)
  }, 60_000)
})

test('the record reads words alone, and refuses none', () => {
  const context = { person: () => undefined, group: () => undefined, ids: () => [] }
  const full = { ...context, place: () => undefined, event: () => undefined }
  expect(quote.readTop?.('quotes', { a: 'we will rebuild', b: { text: '…' } }, full)).toMatchObject(
    {
      values: [{ label: 'a', path: ['a'], value: { text: 'we will rebuild', accept: [] } }],
      misread: [{ path: ['b', 'text'] }],
    },
  )
})
