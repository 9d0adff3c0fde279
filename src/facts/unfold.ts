import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Problem, Span, TextFile } from '../model.ts'
import { didYouMean } from './did-you-mean.ts'
import { escapeStep, type Place, problemAt } from './document.ts'

/** Bounds of what is unfolded: aliases of aliases grow without end ("billion laughs"). */
const most = 200_000
const deepest = 64

interface Unfolding {
  readonly file: TextFile
  readonly places: Map<string, Place>
  readonly problems: Problem[]
  readonly anchors: Map<string, Node>
  /** Anchors of the nodes around the present one: an alias to one of them has no end. */
  readonly open: Set<string>
  left: number
}

/**
 * Turn a YAML tree into plain data, with the place of every value by its JSON pointer.
 * An alias becomes a copy of what it stands for, at its anchor's place. Keys are texts.
 */
export function unfold(file: TextFile, root: Node | null) {
  const empty = { places: new Map<string, Place>(), anchors: new Map<string, Node>() }
  const state: Unfolding = { file, ...empty, problems: [], open: new Set(), left: most }
  const value = root ? unfolded(root, '', 0, undefined, state) : null
  return { value, places: state.places, problems: state.problems }
}

function unfolded(
  node: unknown,
  pointer: string,
  depth: number,
  key: Span | undefined,
  state: Unfolding,
): unknown {
  if (isAlias(node)) return aliased(node.source, spanOf(node), pointer, depth, key, state)
  const value = isNode(node) ? spanOf(node) : { start: key?.end ?? 0, end: key?.end ?? 0 }
  state.places.set(pointer, key ? { key, value } : { value })
  if (!allowed(value, depth, state) || !isNode(node)) return null
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined
  if (anchor !== undefined) {
    state.anchors.set(anchor, node)
    state.open.add(anchor)
  }
  const plain = plainOf(node, pointer, depth, state)
  if (anchor !== undefined) state.open.delete(anchor)
  return plain
}

function plainOf(node: Node, pointer: string, depth: number, state: Unfolding): unknown {
  if (isMap(node)) return mapping(node.items, pointer, depth, state)
  if (isSeq(node))
    return node.items.map((item, index) =>
      unfolded(item, `${pointer}/${index}`, depth + 1, undefined, state),
    )
  return isScalar(node) ? node.value : null
}

function mapping(pairs: readonly Pair[], pointer: string, depth: number, state: Unfolding) {
  const entries = new Map<string, unknown>()
  for (const { key, value } of pairs) {
    const text = keyText(key)
    const span = isNode(key) ? spanOf(key) : undefined
    if (text === undefined) {
      const message = 'Unexpected list or mapping as a key, expected a word'
      state.problems.push(problemAt(state.file, span, message))
    } else if (entries.has(text)) {
      const message = `Unexpected second key \`${text}\` in one mapping`
      state.problems.push(problemAt(state.file, span, message, 'Keep one of the two.'))
    } else {
      const below = `${pointer}/${escapeStep(text)}`
      entries.set(text, unfolded(value, below, depth + 1, span, state))
    }
  }
  // `fromEntries` makes even `__proto__` a key like any other.
  return Object.fromEntries(entries)
}

function aliased(
  name: string,
  span: Span,
  pointer: string,
  depth: number,
  key: Span | undefined,
  state: Unfolding,
): unknown {
  const node = state.anchors.get(name)
  if (node && !state.open.has(name)) return unfolded(node, pointer, depth, key, state)
  state.places.set(pointer, key ? { key, value: span } : { value: span })
  const message = node
    ? `Unexpected alias \`*${name}\` inside of what it stands for`
    : `Unknown alias \`*${name}\`, expected an anchor \`&${name}\` above`
  const help = didYouMean(name, state.anchors.keys()) ?? 'Put text that starts with * in quotes.'
  state.problems.push(problemAt(state.file, span, message, node ? undefined : help))
  return null
}

/** False beyond the bounds; the first time, with a problem. */
function allowed(span: Span, depth: number, state: Unfolding): boolean {
  if (state.left <= 0) return false
  state.left -= 1
  if (depth <= deepest && state.left > 0) return true
  const message =
    depth > deepest
      ? `Unexpected depth of more than ${deepest} levels`
      : `Unexpected size: more than ${most.toLocaleString('en')} values, aliases unfolded`
  state.left = 0
  state.problems.push(problemAt(state.file, span, message, 'Check that this file is a record.'))
  return false
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)
}

function keyText(key: unknown): string | undefined {
  if (key === null) return ''
  return isScalar(key) ? scalarText(key) : undefined
}

/** `5:` and `yes:` are the words that stand in the file, not a number and a truth value. */
function scalarText({ source, value }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}

/** From the first unit of a node to its last; a comment or a line break behind is no part. */
function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  if ((!isMap(node) && !isSeq(node)) || node.flow) return { start, end }
  const tail = tailOf(node)
  return { start, end: tail ? spanOf(tail).end : end }
}

/** The last node of a block; undefined where nothing, or only a `:` or `-`, stands there. */
function tailOf(block: YAMLMap | YAMLSeq): Node | undefined {
  const last: unknown = block.items.at(-1)
  if (!isPair(last)) return isNode(last) ? last : undefined
  if (isNode(last.value)) return last.value
  return isNode(last.key) ? last.key : undefined
}
