/** The place of an attribute's value in its source, and the value as it stands there. */
export interface WrittenValue {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** `alt="A library"`, `width=300`, `hidden` */
const attribute =
  /(?<name>[^\s"'=<>/]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/dgu

/** "caption=\"The \\\"old\\\" hall\"", "caption=`The hall`": as templates have them. */
const escaping =
  /(?<name>[^\s"'`=]+)(?:\s*=\s*(?:"(?<double>(?:\\.|[^"\\])*)"|'(?<single>[^']*)'|`(?<back>[^`]*)`|(?<bare>[^\s"'=`]+)))?/dgsu

/** The attributes of a tag, by name in lower case, from a stretch of the source behind its name. */
export function attributesIn(
  source: string,
  start: number,
  end: number,
  { escapes = false }: { readonly escapes?: boolean } = {},
): ReadonlyMap<string, WrittenValue> {
  const found = new Map<string, WrittenValue>()
  for (const match of source.slice(start, end).matchAll(escapes ? escaping : attribute)) {
    const { name = '', double, single, back, bare } = match.groups ?? {}
    const places = match.indices?.groups
    const place = places?.['double'] ?? places?.['single'] ?? places?.['back'] ?? places?.['bare']
    const [from, to] = place ?? [match.index, match.index]
    const key = name.toLowerCase()
    // Of two attributes with one name, the first holds.
    if (found.has(key)) continue
    const value = double ?? single ?? back ?? bare ?? ''
    found.set(key, { start: start + from, end: start + to, value })
  }
  return found
}
