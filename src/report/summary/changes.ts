import type { Changes, ChangeType, Result } from '../../model.ts'
import type { Context } from './context.ts'
import type { Part } from './fit.ts'
import { code, message, plain } from './markdown.ts'

/**
 * What a change did to the rules, before anything that they found: a fact that was removed, or a
 * finding that was accepted, is never silently green.
 */
export function changesParts({ changes }: Result, context: Context): readonly Part[] {
  if (!changes) return []
  const rows = [
    ...settledRows(changes, context),
    ...changes.facts.map(({ type, fact, before, after, at }) =>
      item(type, `fact ${code(fact)}`, before, after, context.place(at.file, at)),
    ),
    ...changes.rules.map(({ type, area, file, what, before, after }) => {
      const name = what === '' ? area : `${area} ${code(what)}`
      return item(type, name, before, after, context.place(file))
    }),
    ...changes.acknowledgements.map(({ type, entry: { article, fact, words, as, reason, at } }) => {
      const of = `acknowledgement (${as}) of ${code(words)}, ${code(fact)} in ${code(article)}: ${plain(reason)}`
      return item(type, of, undefined, undefined, context.place(at.file, at))
    }),
    ...changes.ignores.map(({ type, text, at }) =>
      item(type, `ignore comment ${code(text)}`, undefined, undefined, context.place(at.file, at)),
    ),
  ]
  if (rows.length === 0) return []
  return [{ head: '### What this change does to the rules\n', rows, noun: 'change of the rules' }]
}

/** Conflicts that are gone because of the rules, and not because of the words. */
function settledRows({ settled }: Changes, context: Context): readonly string[] {
  return settled.map(({ finding, by }) => {
    const place = context.place(finding.article.file, finding.article)
    return `- <b>No longer found, because of this (${by}):</b> ${place} ${message(finding.message)}`
  })
}

const deeds: Readonly<Record<ChangeType, string>> = {
  added: 'Added',
  removed: '<b>Removed</b>',
  changed: 'Changed',
}

function item(
  type: ChangeType,
  what: string,
  before: string | undefined,
  after: string | undefined,
  place: string,
): string {
  const values = [before, after].flatMap((one) => (one === undefined ? [] : [code(one)]))
  return `- ${deeds[type]}: ${what}${values.length > 0 ? `, ${values.join(' → ')}` : ''} (${place})`
}
