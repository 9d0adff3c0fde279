import { expect, test } from 'vitest'
import { compile } from '../../src/facts/compile.ts'
import { check, source } from '../../src/facts/compiled.js'
import { recordSchema } from '../../src/facts/schema.ts'
import { kinds } from '../../src/kinds/index.ts'

const schema = recordSchema(kinds)

test('src/facts/compiled.js is made of the present schema: `npm run schema`', () => {
  expect(source === JSON.stringify(schema)).toBe(true)
})

test.each([
  [{ events: { vote: { kind: 'vote' } } }],
  [{ events: {} }],
  [{ evnts: {} }],
  [{ events: { Vote: { who: [4], where: '' } }, people: { ortiz: { nme: 'Dana Ortiz' } } }],
  [{ events: { vote: { who: { council: [] }, lasted: { value: 4 } } }, timezone: null }],
  ['text'],
])('what is made ahead and on the spot agree on %j', (data) => {
  const onTheSpot = compile(schema)
  expect(check(data)).toBe(onTheSpot(data))
  expect(check.errors).toEqual(onTheSpot.errors)
})
