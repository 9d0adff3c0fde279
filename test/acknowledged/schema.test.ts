import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { source } from '../../src/acknowledged/compiled.js'
import { acknowledgedSchema } from '../../src/acknowledged/schema.ts'

const root = new URL('../../', import.meta.url)
const committed = JSON.parse(readFileSync(new URL('schema/acknowledged.schema.json', root), 'utf8'))

test('schema/acknowledged.schema.json is up to date: `npm run schema`', () => {
  expect(committed).toEqual(acknowledgedSchema)
})

test('src/acknowledged/compiled.js is made of the present schema: `npm run schema`', () => {
  expect(source === JSON.stringify(acknowledgedSchema)).toBe(true)
})

test('the example of docs/acknowledge.md is valid', () => {
  const page = readFileSync(new URL('docs/acknowledge.md', root), 'utf8')
  const example = /```yaml\n(?<text>[\s\S]*?)```/u.exec(page)?.groups?.['text'] ?? ''
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(committed)
  expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true)
})
