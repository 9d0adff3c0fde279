import type { RecordedEvent } from '../model.ts'

/** Every word, lower case, of what the record calls an event, and the parts of those with a hyphen. */
export function calledWords({ called }: Pick<RecordedEvent, 'called'>): ReadonlySet<string> {
  const words = called.flatMap((phrase) => phrase.toLowerCase().split(/\s+/u))
  return new Set(words.flatMap((word) => [word, ...word.split('-')]))
}
