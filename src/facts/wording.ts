import type { ErrorObject } from 'ajv'
import type { Problem, Span } from '../model.ts'
import { didYouMean } from './did-you-mean.ts'
import { keySpanAt, problemAt, type RecordDocument, spanAt } from './document.ts'
import { expected, titled } from './expected.ts'
import { slug } from './ids.ts'
import { isMapping, memberOf, textOf, textsOf } from './mapping.ts'
import { numberHelp } from './number-help.ts'

interface Violation {
  readonly error: ErrorObject
  readonly path: readonly string[]
  readonly schema: unknown
  readonly document: RecordDocument
}

/** One violation of the schema in words: what stands there, what was expected, the way out. */
export function wordViolation(document: RecordDocument, error: ErrorObject): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const violation = { error, path, schema: error.parentSchema, document }
  if (error.keyword === 'additionalProperties') return unknownKey(violation)
  if (error.keyword === 'required') return missingKey(violation)
  if (error.keyword === 'uniqueItems') return repeated(violation)
  if (error.propertyName !== undefined) return misnamed(violation, error.propertyName)
  return misfit(violation)
}

function unknownKey({ error, path, schema, document }: Violation): Problem {
  const key = String(memberOf(error.params, 'additionalProperty'))
  const known = Object.keys(Object(memberOf(schema, 'properties')))
  const list = `Expected one of ${known.map((one) => `\`${one}\``).join(', ')}.`
  const meant = didYouMean(key, known)
  return problemAt(
    document,
    keySpanAt(document, [...path, key]),
    `Unexpected key \`${key}\` in ${titled(schema)}`,
    meant ? `${meant} ${list}` : list,
  )
}

function missingKey({ error, path, schema, document }: Violation): Problem {
  const key = String(memberOf(error.params, 'missingProperty'))
  const wanted = memberOf(memberOf(schema, 'properties'), key)
  const span = keySpanAt(document, path) ?? spanAt(document, path)
  const message = `Missing key \`${key}\` in ${titled(schema)}`
  return problemAt(document, span, message, `Add \`${key}:\` with ${expected(wanted)}.`)
}

/** A key that is no id: `Ortiz`, `march meeting`. */
function misnamed({ path, schema, document }: Violation, key: string): Problem {
  const span = keySpanAt(document, [...path, key])
  if (textOf(schema, 'title') !== 'id') return problemAt(document, span, 'Unexpected empty key')
  const fit = slug(key)
  return problemAt(
    document,
    span,
    `Unexpected id \`${key}\`, expected lower-case letters, digits and hyphens`,
    fit ? `Write \`${fit}\`; spaces and capitals belong to names.` : undefined,
  )
}

function repeated({ error, path, document }: Violation): Problem {
  const index = Math.max(Number(memberOf(error.params, 'i')), Number(memberOf(error.params, 'j')))
  const span = spanAt(document, [...path, String(index)])
  const words = span ? document.text.slice(span.start, span.end) : ''
  return problemAt(document, span, `Unexpected second \`${words}\` in one list`, 'Keep one.')
}

function misfit({ error, path, schema, document }: Violation): Problem {
  const span = spanAt(document, path)
  const { data } = error
  const wanted = wantedBy(error, schema)
  if (data === null || data === undefined) {
    const last = path.at(-1)
    const message = last ? `Unexpected empty \`${last}\`, expected ${wanted}` : `No ${wanted} here`
    return problemAt(document, span, message, last && 'Write a value, or remove the key.')
  }
  const message = `Unexpected ${found(data, document, span)}, expected ${wanted}`
  return problemAt(document, span, message, wayOut(error, schema, written(document, span)))
}

function wantedBy({ data, keyword, params }: ErrorObject, schema: unknown): string {
  const limit = String(memberOf(params, 'limit'))
  if (keyword === 'minimum') return `at least \`${limit}\``
  if (keyword === 'maximum') return `at most \`${limit}\``
  return keyword.startsWith('min') && data !== '' ? 'at least one entry' : expected(schema)
}

function wayOut(
  { data, keyword }: ErrorObject,
  schema: unknown,
  words: string,
): string | undefined {
  const choices = memberOf(schema, 'enum')
  if (typeof data === 'string' && Array.isArray(choices)) return didYouMean(data, choices)
  if (keyword !== 'type' || typeof data === 'object' || typeof data === 'string') return undefined
  if (!textsOf(memberOf(schema, 'type')).includes('string')) return undefined
  return numberHelp(words, schema)
}

/** What stands there, in the file's own words where they are short. */
function found(data: unknown, { text }: RecordDocument, span: Span | undefined): string {
  if (Array.isArray(data)) return data.length === 0 ? 'empty list' : 'list'
  if (isMapping(data)) return Object.keys(data).length === 0 ? 'empty mapping' : 'mapping'
  if (data === '') return 'empty text'
  const words = span ? text.slice(span.start, span.end).split('\n')[0]?.trim() : String(data)
  const short = (words ?? '').length > 60 ? `${words?.slice(0, 60)}…` : words
  return typeof data === 'string' ? `\`${short}\`` : `${typeof data} \`${short}\``
}

function written({ text }: RecordDocument, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : ''
}
