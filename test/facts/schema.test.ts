import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { isMapping } from '../../src/facts/mapping.ts'
import { recordSchema } from '../../src/facts/schema.ts'
import { kinds } from '../../src/kinds/index.ts'

test('schema/facts.schema.json is up to date: `npm run schema`', () => {
  const file = new URL('../../schema/facts.schema.json', import.meta.url)
  expect(isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), recordSchema(kinds))).toBe(true)
})

/** Every schema below one, with the path to it. */
function below(schema: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(schema)) return schema.flatMap((one, i) => below(one, `${path}/${i}`))
  if (!isMapping(schema)) return []
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    key === 'examples' ? [] : below(value, `${path}/${key}`),
  )
  return [[path, schema], ...inner]
}

const schemas = below(recordSchema(kinds), '')

test('every mapping says which keys it takes', () => {
  const open = schemas.filter(
    ([, schema]) =>
      isMapping(schema) && 'properties' in schema && schema['additionalProperties'] !== false,
  )
  expect(open.map(([path]) => path)).toEqual([])
})

test('every key of a record and an event teaches its use: title, description, examples', () => {
  const keys = schemas.filter(
    ([path]) => /\/properties\/[^/]+$/u.test(path) && !/\/(?:then|else|anyOf)\//u.test(path),
  )
  expect(keys.length).toBeGreaterThan(30)
  const mute = keys.filter(
    ([, schema]) =>
      !isMapping(schema) ||
      ['title', 'description', 'examples'].some((word) => schema[word] === undefined),
  )
  expect(mute.map(([path]) => path)).toEqual([])
})
