import type { Changes, Finding, HeldAcknowledgement } from '../model.ts'
import type { Placer } from './json-place.ts'

/** What a change did to the rules, after `changes` in `schema/report.schema.json`. */
export function changesData(changes: Changes, place: Placer) {
  const { since, base, record, facts, rules, acknowledgements, ignores, touched } = changes
  return {
    since,
    base,
    record,
    facts: facts.map(({ at, ...change }) => ({ ...change, file: at.file })),
    rules,
    acknowledgements: acknowledgements.map(({ type, entry: { at, ...entry } }) => ({
      type,
      ...entry,
      file: at.file,
    })),
    ignores: ignores.map(({ type, article, text }) => ({ type, article, text })),
    settled: changes.settled.map(({ finding, by }) => ({ by, ...shortData(finding, place) })),
    touched,
    ...(changes.beside ? { beside: changes.beside.map((one) => shortData(one, place)) } : {}),
  }
}

/** A finding by another record than the one that decides: its place is in the article alone. */
function shortData({ article, record, rule, ...finding }: Finding, place: Placer) {
  const { severity, confidence, fact, message, fingerprint, status } = finding
  return {
    ...{ rule, severity, confidence, fact, message, fingerprint, status },
    shown: record.shown,
    article: { ...place(article), where: article.where },
  }
}

/** An acknowledgement, and what became of it. */
export function heldData({ entry, ...held }: HeldAcknowledgement) {
  const { at, ...rest } = entry
  return { ...rest, ...held, file: at.file }
}
