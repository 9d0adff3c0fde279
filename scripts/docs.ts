/**
 * Writes the last part of `docs/facts.md`, every key of a record with an example, from the schema:
 * `npm run docs`. With `--check` writes nothing, and exits 1 when the page is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { isMapping, memberOf, textOf } from '../src/facts/mapping.ts'
import { recordSchema } from '../src/facts/schema.ts'
import { kinds } from '../src/kinds/index.ts'

const page = fileURLToPath(new URL('../docs/facts.md', import.meta.url))
const mark = '<!-- From here to the end: made by `npm run docs`. -->'
const schema = recordSchema(kinds)
const text = readFileSync(page, 'utf8')
const head = text.slice(0, text.indexOf(mark) + mark.length)
const whole = `${head}\n\n${reference()}`

if (!text.includes(mark)) throw new Error(`${page} has lost its line \`${mark}\`.`)
if (!process.argv.includes('--check')) {
  writeFileSync(page, whole)
} else if (text !== whole) {
  console.error('docs/facts.md is not up to date; run `npm run docs`.')
  process.exitCode = 1
}

/** A table for the record, for each thing in it, for an event, and for the long form of a fact. */
function reference(): string {
  const top = memberOf(schema, 'properties')
  const event = memberOf(memberOf(schema, '$defs'), 'event')
  const entries = Object.entries(Object(top)).flatMap(([key, one]) => {
    const entry = entryOf(one)
    return entry === undefined ? [] : table(`An entry of \`${key}\``, entry)
  })
  const facts = kinds
    .flatMap((kind) => Object.keys(kind.schema))
    .map((key) => [key, memberOf(memberOf(schema, '$defs'), key)] as const)
  const values = facts.flatMap(([key, one]) => {
    const forms = [one, ...listOf(memberOf(one, 'anyOf'))].filter((form) => keysOf(form).length > 0)
    const entry = entryOf(one)
    const shown = entry === undefined ? forms : [entry]
    return shown.slice(0, 1).flatMap((form) => table(`\`${key}\` of an event, as a mapping`, form))
  })
  const long = memberOf(memberOf(memberOf(event, 'properties'), 'lasted'), 'then')
  const value = { description: 'What the short form holds.', examples: ['nearly six hours'] }
  const form = { properties: { ...Object(memberOf(long, 'properties')), value } }
  return [
    ...table('The record', schema),
    ...table('An event', event),
    ...values,
    ...table('The long form of any fact', form),
    ...entries,
  ].join('\n')
}

/** The mapping that stands below each id or label; undefined where there is none. */
function entryOf(one: unknown): unknown {
  const below = memberOf(one, 'additionalProperties')
  const forms = [below, ...listOf(memberOf(below, 'anyOf'))]
  return forms.find((form) => keysOf(form).length > 0)
}

function table(title: string, one: unknown): readonly string[] {
  const rows = keysOf(one).map(([key, part]) => {
    const known = resolved(part)
    return `| \`${key}\` | ${cell(describe(known))} | ${example(key, known)} |`
  })
  return [`### ${title}`, '', '| key | what it says | example |', '|---|---|---|', ...rows, '']
}

function keysOf(one: unknown): readonly (readonly [string, unknown])[] {
  const keys = memberOf(one, 'properties')
  return isMapping(keys) ? Object.entries(keys) : []
}

function resolved(part: unknown): unknown {
  const name = textOf(part, '$ref')?.split('/').at(-1)
  return name === undefined ? part : memberOf(memberOf(schema, '$defs'), name)
}

function describe(part: unknown): string {
  const says = textOf(part, 'description') ?? ''
  const choices = memberOf(part, 'enum')
  return Array.isArray(choices) && choices.length > 1
    ? `${says} One of ${choices.map((one) => `\`${one}\``).join(', ')}.`
    : says
}

/** `lasted: nearly six hours`, in one line as inside of {}. */
function example(key: string, part: unknown): string {
  const [first] = listOf(memberOf(part, 'examples'))
  if (first === undefined) return ''
  const value = stringify(first, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim()
  return `\`${cell(`${key}: ${value}`)}\``
}

function cell(words: string): string {
  return words.replace(/\s+/gu, ' ').replaceAll('|', '\\|')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
