import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import type { Span } from '../model.ts'
import type { Matter, ReadMatter } from './front-matter-value.ts'
import { scalarBlock } from './scalar-text.ts'

/** Reads a front matter in YAML 1.2; `yaml` finds the places. */
export const readYaml: ReadMatter = (file, source, base) => {
  const document = parseDocument(source)
  const [error] = document.errors
  if (error) {
    const [start, end] = error.pos
    const span = { start: base + start, end: base + end }
    const said = error.message
      .split('\n', 1)[0]
      ?.replace(/ at line .*$/u, '')
      .toLowerCase()
    const message = `the front matter is not YAML: ${said}`
    return { problems: [{ file, span, message, help: 'Correct it, or remove it.' }] }
  }
  return isMap(document.contents)
    ? { matter: matterOf(document.contents, { source, base }), problems: [] }
    : { problems: [] }
}

interface Source {
  readonly source: string
  readonly base: number
}

function matterOf(node: unknown, from: Source, key?: Span): Matter {
  const own = { ...(key && { key }), block: () => undefined, written: '', value: undefined }
  if (isMap(node)) {
    const entries = new Map<string, Matter>()
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const at = placeOf(pair.key, from)
      entries.set(String(pair.key.value), matterOf(pair.value, from, at))
    }
    return { ...placeOf(node, from), ...own, entries }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => matterOf(item, from))
    return { ...placeOf(node, from), ...own, items }
  }
  if (!isScalar(node))
    return { ...(key ?? { start: from.base, end: from.base }), ...own, value: null }
  return { ...placeOf(node, from), ...own, ...scalarOf(node, from) }
}

function scalarOf(scalar: Scalar, { source, base }: Source) {
  return {
    value: scalar.value,
    written: scalar.source ?? String(scalar.value),
    block: (where: Parameters<Matter['block']>[0]) => scalarBlock(scalar, where, source, base),
  }
}

function placeOf({ range }: Node, { base }: Source): Span {
  const [start = 0, end = 0] = range ?? []
  return { start: base + start, end: base + end }
}
