import type { HeldAcknowledgement, Result } from '../model.ts'

/** What the shard with the article knows of an entry tells more than what the others do. */
const telling: readonly HeldAcknowledgement['state'][] = [
  'used',
  'expired',
  'unmatched',
  'gone',
  'unchecked',
]

/** Every entry once, with what became of it in the shard that checked its article. */
export function joinAcknowledgements(results: readonly Result[]): Result['acknowledgements'] {
  if (!results.some(({ acknowledgements }) => acknowledgements)) return undefined
  const held = new Map<string, HeldAcknowledgement>()
  for (const one of results.flatMap(({ acknowledgements }) => acknowledgements ?? [])) {
    const { file, start } = one.entry.at
    const known = held.get(`${file}:${start}`)
    if (!known || tellsMore(one, known)) held.set(`${file}:${start}`, one)
  }
  return [...held.values()]
}

function tellsMore(one: HeldAcknowledgement, other: HeldAcknowledgement): boolean {
  const [a, b] = [telling.indexOf(one.state), telling.indexOf(other.state)]
  return a < b || (a === b && one.moved !== undefined && other.moved === undefined)
}
