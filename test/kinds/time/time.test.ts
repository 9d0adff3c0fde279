import { describe, expect, it } from 'vitest'
import { time } from '../../../src/kinds/time/index.ts'
import { contextOf } from '../../corpus-value.ts'

const context = {
  person: () => undefined,
  group: () => undefined,
  place: () => undefined,
  event: () => undefined,
  ids: () => [],
}
const { record } = contextOf()

describe('starts and ends, as a record writes them', () => {
  it.each([
    ['7 p.m.', '7 p.m.'],
    ['19:00', '7 p.m.'],
    ['09:05', '9:05 a.m.'],
    ['11:00', '11 a.m.'],
    ['12:30', '12:30 p.m.'],
    ['11:00 UTC', '11 a.m. UTC'],
    ['11:00 p.m.', '11 p.m.'],
    ['at 7 p.m.', '7 p.m.'],
    ['midnight', 'midnight'],
    ['noon', 'noon'],
    ['shortly before midnight', 'shortly before midnight'],
    ['just after 8 a.m.', 'shortly after 8 a.m.'],
    ['about 8 a.m.', 'about 8 a.m.'],
    ['19:00 UTC', '7 p.m. UTC'],
    ['late evening', '8 p.m. to 1 a.m.'],
    ['in the morning', '4 a.m. to noon'],
    ['between 8 and 10 a.m.', '8 a.m. to 10 a.m.'],
  ])('%s reads as %s', (raw, shown) => {
    const { values, misread } = time.read('starts', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ value }) => time.show(value, record))).toEqual([shown])
  })

  it.each([
    ['7:30', '`7:30` does not say morning or evening', /^Write it with a\.m\. or p\.m\./u],
    ['four o’clock', '`four o’clock` does not say morning or evening', /^Write it with a\.m\./u],
    ['soonish', '`soonish` does not read as a time of day', /^Write a time of day/u],
    ['7 p.m. to 9 p.m.', '`7 p.m. to 9 p.m.` does not read as a time of day', /^Write a time/u],
    ['four hours', '`four hours` does not read as a time of day', /^Write a time/u],
    [10.3, '`10.3` is a number, not a time of day', /quotation marks/u],
    [null, 'Expected a time of day', /^Write a time/u],
  ])('%s is misread: %s', (raw, message, help) => {
    const { values, misread } = time.read('starts', raw, context)
    expect(values).toEqual([])
    expect(misread).toEqual([{ path: [], message, help: expect.stringMatching(help) }])
  })
})

/** The key of the first licence that holds around the brackets, as the linker asks. */
function keyIn(marked: string): string | undefined {
  const start = marked.indexOf('[')
  const before = marked.slice(0, start)
  const after = marked.slice(marked.indexOf(']') + 1)
  return time.licences.find(
    (licence) => (licence.before?.test(before) ?? true) && (licence.after?.test(after) ?? true),
  )?.key
}

describe('licences', () => {
  it.each([
    ['The meeting began at [7 p.m.] in the hall.', 'starts'],
    ['The meeting, which drew a crowd, began at the palace [shortly before midnight].', 'starts'],
    ['The session opened [around 9 a.m.]', 'starts'],
    ['The quake struck at [5:37 a.m.]', 'starts'],
    ['The vote took place at [noon].', 'starts'],
    ['Talks will get under way at [10 a.m.]', 'starts'],
    ['They met [late at night].', 'starts'],
    ['the [7 p.m.] meeting', 'starts'],
    ['following [late-night] talks', 'starts'],
    ['The hearing ended at [1 a.m.]', 'ends'],
    ['The panel wrapped up [shortly before noon].', 'ends'],
    ['It began at noon and ended at [9 p.m.]', 'ends'],
    ['It lasted until [1 a.m.]', 'ends'],
    ['open from 7 p.m. to [9 p.m.]', 'ends'],
    ['open from [7 p.m.] to 9 p.m.', 'starts'],
    ['The mayor, speaking of [7 p.m.], laughed.', undefined],
  ])('%s: %s', (marked, key) => {
    expect(keyIn(marked)).toBe(key)
  })
})
