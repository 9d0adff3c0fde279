import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Problem, Published, TextFile, Where } from '../model.ts'
import type { Block } from './block.ts'
import { readDay } from './day.ts'
import type { Parts } from './parts.ts'
import { scalarBlock } from './scalar-text.ts'

const dates = ['date', 'published']
const updates = ['updated', 'modified', 'lastmod']
const descriptions = ['description', 'summary', 'deck']

/**
 * Title, description and date of a front matter, from its YAML `value`; its fence opens at
 * `fence` in the file. What is broken is a problem, and the article is read without it.
 */
export function readFrontMatter({ file, text }: TextFile, fence: number, value: string): Parts {
  const base = lineAfter(text, fence)
  const document = parseDocument(value)
  const [error] = document.errors
  if (error) {
    const [start, end] = error.pos
    const span = { start: base + start, end: base + end }
    const said = error.message
      .split('\n', 1)[0]
      ?.replace(/ at line .*$/u, '')
      .toLowerCase()
    const message = `the front matter is not YAML: ${said}`
    return { blocks: [], problems: [{ file, span, message, help: 'Correct it, or remove it.' }] }
  }
  const map = document.contents
  if (!isMap(map)) return { blocks: [], problems: [] }
  const blocks = [
    blockOf(map, ['title'], 'title', value, base),
    blockOf(map, descriptions, 'description', value, base),
  ].filter((block): block is Block => block !== undefined)
  const { published, problems } = readDate(file, map, base, dates)
  const updated = readDate(file, map, base, updates)
  const facts = textsAt(map, 'facts')
  return {
    blocks,
    ...(published ? { published } : {}),
    ...(updated.published ? { updated: updated.published.day } : {}),
    ...(facts.length > 0 ? { facts } : {}),
    problems: [...problems, ...updated.problems],
  }
}

/** YAML starts on the line below the fence. */
function lineAfter(text: string, fence: number): number {
  const ending = /\r\n|\n|\r/gu
  ending.lastIndex = fence
  return ending.test(text) ? ending.lastIndex : fence
}

function blockOf(
  map: YAMLMap,
  keys: readonly string[],
  where: Where,
  source: string,
  base: number,
): Block | undefined {
  for (const key of keys) {
    const scalar = scalarAt(map, key)
    const block = scalar && scalarBlock(scalar, where, source, base)
    if (block) return block
  }
  return undefined
}

/** The value of a key that holds a word, a number or a text; undefined for nothing and for lists. */
function scalarAt(map: YAMLMap, key: string): Scalar | undefined {
  const node = map.get(key, true)
  return isScalar(node) && node.value !== null ? node : undefined
}

/** A text, or the texts of a list; other values are left out. */
function textsAt(map: YAMLMap, key: string): readonly string[] {
  const node = map.get(key, true)
  const items = isSeq(node) ? node.items : [node]
  return items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' ? item.value : [],
  )
}

function readDate(
  file: string,
  map: YAMLMap,
  base: number,
  keys: readonly string[],
): { readonly published?: Published; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  for (const key of keys) {
    const scalar = scalarAt(map, key)
    if (!scalar) continue
    const written = scalar.source ?? String(scalar.value)
    const day = readDay(written)
    if (day !== undefined) return { published: { day, from: `front matter \`${key}\`` }, problems }
    const [start, end] = scalar.range ?? [0, 0]
    problems.push({
      file,
      span: { start: base + start, end: base + end },
      message: `unreadable \`${key}\` \`${written}\`, expected a date such as \`2026-01-23\``,
      help:
        keys === dates
          ? 'Without it, weekdays are compared as names only.'
          : 'Correct it, or remove it.',
    })
  }
  return { problems }
}
