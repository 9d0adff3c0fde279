import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Span, Where } from '../model.ts'
import type { Matter, ReadMatter } from './front-matter-value.ts'
import { scalarBlock } from './scalar-text.ts'

/** Reads a front matter in TOML 1.0; `toml-eslint-parser` finds the places. */
export const readToml: ReadMatter = (file, source, base) => {
  try {
    const [table] = parseTOML(source).body
    const root = new Table({ start: base, end: base + source.length })
    for (const node of table.body) addTo(root, node, { source, base })
    return { matter: root.matter(), problems: [] }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const at = base + Math.min(error.index, source.length)
    const message = `the front matter is not TOML: ${error.message.toLowerCase()}`
    const span = { start: at, end: at }
    return { problems: [{ file, span, message, help: 'Correct it, or remove it.' }] }
  }
}

interface Source {
  readonly source: string
  readonly base: number
}

const noText = { value: undefined, written: '', block: () => undefined }

/** A map, which several lines of TOML may add to, or a list of such maps. */
class Table {
  readonly values = new Map<string, Matter>()
  readonly tables = new Map<string, readonly Table[]>()
  readonly #place: Span & { readonly key?: Span }

  constructor(place: Span & { readonly key?: Span }) {
    this.#place = place
  }

  matter(): Matter {
    const tables = [...this.tables].map(([name, all]) => [name, listed(all)] as const)
    return { ...this.#place, ...noText, entries: new Map([...this.values, ...tables]) }
  }

  /** The table of that name that lines add to now. */
  inside(name: string, place: Span, key: Span): Table {
    const last = this.tables.get(name)?.at(-1)
    return last ?? this.add(name, place, key)
  }

  add(name: string, place: Span, key: Span): Table {
    const added = new Table({ ...place, key })
    this.tables.set(name, [...(this.tables.get(name) ?? []), added])
    return added
  }
}

function listed(tables: readonly Table[]): Matter {
  const [first, ...others] = tables.map((table) => table.matter())
  if (!first || others.length === 0) return first ?? new Table({ start: 0, end: 0 }).matter()
  const { start, end, key } = first
  return { start, end, ...(key && { key }), ...noText, items: [first, ...others] }
}

/** `[params.author]` and `author.name = "…"` open maps on the way. */
function addTo(root: Table, node: AST.TOMLKeyValue | AST.TOMLTable, from: Source): void {
  const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const [place, key] = [placeOf(node, from), placeOf(node.key, from)]
  const last = names.pop() ?? ''
  let table = root
  for (const name of names) table = table.inside(name, place, key)
  if (node.type === 'TOMLKeyValue') table.values.set(last, matterOf(node.value, from, key))
  else {
    const array = node.kind === 'array'
    const own = array ? table.add(last, place, key) : table.inside(last, place, key)
    for (const pair of node.body) addTo(own, pair, from)
  }
}

function matterOf(node: AST.TOMLContentNode, from: Source, key?: Span): Matter {
  const place = { ...placeOf(node, from), ...(key && { key }) }
  if (node.type === 'TOMLInlineTable') {
    const table = new Table(place)
    for (const pair of node.body) addTo(table, pair, from)
    return table.matter()
  }
  if (node.type === 'TOMLArray') {
    return { ...place, ...noText, items: node.elements.map((item) => matterOf(item, from)) }
  }
  const source = from.source.slice(...node.range)
  if (node.kind !== 'string') {
    const value = node.value instanceof Date ? source : node.value
    const block = (where: Where) =>
      scalarBlock({ source, value: source, range: node.range }, where, from.source, from.base)
    return { ...place, value, written: source, block }
  }
  const block = (where: Where) => scalarBlock(stringOf(node, source), where, from.source, from.base)
  return { ...place, value: node.value, written: node.value, block }
}

/** A string as YAML would have it: with one mark at each end, or with none. */
function stringOf(node: AST.TOMLStringValue, source: string) {
  const marks = node.multiline ? 3 : 1
  const line = node.multiline ? (/^(?:\r\n|\n)/u.exec(source.slice(3))?.[0].length ?? 0) : 0
  const basic = node.style === 'basic'
  const [start, end] = [node.range[0] + marks + line, node.range[1] - marks]
  const range = basic ? [start - 1, end + 1] : [start, end]
  return { type: basic ? 'QUOTE_DOUBLE' : 'PLAIN', value: node.value, range }
}

function placeOf({ range: [start, end] }: { readonly range: AST.Range }, { base }: Source): Span {
  return { start: base + start, end: base + end }
}
