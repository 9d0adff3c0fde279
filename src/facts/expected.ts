import { isMapping, memberOf, textOf, textsOf } from './mapping.ts'

const types: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
}

/** What a schema expects, in words: "text such as `nearly six hours`". Never throws. */
export function expected(schema: unknown): string {
  const choices = memberOf(schema, 'enum')
  if (Array.isArray(choices)) return either(choices.map((choice) => `\`${String(choice)}\``))
  const only = memberOf(schema, 'const')
  if (only !== undefined) return `\`${String(only)}\``
  const example = exampleOf(schema)
  const what = memberOf(schema, 'pattern') === undefined ? typesOf(schema) : titled(schema)
  return example === undefined ? what : `${what} such as \`${example}\``
}

/** A schema's title with its article: "an event". */
export function titled(schema: unknown): string {
  const title = textOf(schema, 'title') ?? 'mapping'
  // Phrase: "events" (the title of a whole section is its key)
  if (/^\w+s$/u.test(title)) return `\`${title}\``
  return `${/^[aeiou]/u.test(title) ? 'an' : 'a'} ${title}`
}

function typesOf(schema: unknown): string {
  const forms = [memberOf(schema, 'anyOf'), memberOf(schema, 'oneOf')].find(Array.isArray)
  const names = forms
    ? forms.flatMap((form: unknown) => textsOf(memberOf(form, 'type')))
    : textsOf(memberOf(schema, 'type'))
  const words = new Set(names.map((name) => types[name] ?? name))
  return words.size === 0 ? 'another value' : either([...words])
}

/** The first example that is short and plain; a list in its YAML form. */
function exampleOf(schema: unknown): string | undefined {
  const list = memberOf(schema, 'examples')
  const example: unknown = Array.isArray(list) ? list[0] : undefined
  if (typeof example === 'string' || typeof example === 'number') return String(example)
  if (isMapping(example) || !Array.isArray(example)) return undefined
  const plain = example.every((item) => typeof item === 'string')
  return plain ? `[${example.join(', ')}]` : undefined
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
