import { normalised } from '../fingerprint.ts'
import type { Acknowledgement, AcknowledgementChange } from '../model.ts'
import type { Renames } from './side.ts'

/** Acknowledgements that came, went, or say something else of the same finding. */
export function acknowledgementChanges(
  before: readonly Acknowledgement[],
  now: readonly Acknowledgement[],
  renames: Renames,
): readonly AcknowledgementChange[] {
  const moved = ({ article, ...entry }: Acknowledgement) =>
    nameOf({ ...entry, article: renames.now(article) ?? article })
  const old = new Map(before.map((entry) => [moved(entry), entry]))
  const fresh = new Map(now.map((entry) => [nameOf(entry), entry]))
  return [
    ...before.filter((entry) => !fresh.has(moved(entry))).map((entry) => change('removed', entry)),
    ...now.flatMap((entry) => {
      const known = old.get(nameOf(entry))
      if (!known) return [change('added', entry)]
      return saysSame(known, entry) ? [] : [change('changed', entry)]
    }),
  ]
}

function nameOf({ article, fact, words, fingerprint = '' }: Acknowledgement): string {
  return JSON.stringify([article, fact, normalised(words), fingerprint])
}

function saysSame(a: Acknowledgement, b: Acknowledgement): boolean {
  return a.as === b.as && a.reason === b.reason && a.by === b.by && a.until === b.until
}

function change(type: AcknowledgementChange['type'], entry: Acknowledgement) {
  return { type, entry }
}
