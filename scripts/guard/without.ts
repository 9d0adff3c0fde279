import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'

/** A record that lacks one event, figure or quotation. */
export interface Without {
  /** What it lacks, by its id in the record: "budget.vote", "budget.figures.speakers". */
  readonly without: string
  readonly text: string
}

type Path = readonly string[]

/**
 * The record again and again, each time without one event and its parts, one figure or one quotation.
 * A `previous` or an `order` that leads to the event goes with it; nothing else changes.
 */
export function recordsWithout(text: string): readonly Without[] {
  return pathsIn(parseDocument(text)).map((path) => {
    const document = parseDocument(text)
    remove(document, path)
    const id = idOf(path)
    if (path.at(-2) === 'events' || path.at(-2) === 'parts') forget(document, id, ['events'])
    return { without: id, text: String(document) }
  })
}

function pathsIn(document: Document): readonly Path[] {
  return [
    ...eventsIn(document, ['events']),
    ...keysAt(document, ['figures']),
    ...keysAt(document, ['quotes']),
  ]
}

function eventsIn(document: Document, path: Path): readonly Path[] {
  return keysAt(document, path).flatMap((event) => [
    event,
    ...keysAt(document, [...event, 'figures']),
    ...eventsIn(document, [...event, 'parts']),
  ])
}

function keysAt(document: Document, path: Path): readonly Path[] {
  const node = document.getIn(path)
  if (!isMap(node)) return []
  return node.items.map(({ key }) => [...path, String(isScalar(key) ? key.value : key)])
}

/** "events.budget.parts.vote" is "budget.vote", "quotes.heart" stays. */
function idOf(path: Path): string {
  const [root = '', ...rest] = path
  const inside = rest.filter((key, index) => key !== 'parts' || index % 2 === 0)
  return [...(root === 'events' ? [] : [root]), ...inside].join('.')
}

/** Without the entry, and without a mapping that it leaves empty. */
function remove(document: Document, path: Path): void {
  document.deleteIn(path)
  const parent = path.slice(0, -1)
  const left = parent.length > 0 ? document.getIn(parent) : undefined
  if ((isMap(left) || isSeq(left)) && left.items.length === 0) remove(document, parent)
}

/** What leads to an event that is gone, or to a part of it, goes as well. */
function forget(document: Document, id: string, path: Path): void {
  const isGone = (other: unknown) => {
    const event = String(other)
    return event === id || event === id.split('.').at(-1) || event.startsWith(`${id}.`)
  }
  for (const event of keysAt(document, path)) {
    if (isGone(document.getIn([...event, 'previous']))) remove(document, [...event, 'previous'])
    forgetOrder(document, [...event, 'order'], isGone)
    forget(document, id, [...event, 'parts'])
  }
}

function forgetOrder(document: Document, path: Path, isGone: (id: unknown) => boolean): void {
  const order = document.getIn(path)
  const leads = (one: unknown) =>
    isMap(one) && ['after', 'before'].some((key) => one.has(key) && isGone(one.get(key)))
  if (isSeq(order)) {
    order.items = order.items.filter((one) => !leads(one as YAMLMap))
    if (order.items.length === 0) document.deleteIn(path)
  } else if (leads(order)) document.deleteIn(path)
}
