import { spanAt } from '../../facts/document.ts'
import { entriesOf, memberOf, textOf, textsOf } from '../../facts/mapping.ts'
import { folded } from '../../facts/names.ts'
import type { Named, Span } from '../../model.ts'
import { hint, type LintInput, type Rule } from '../rule.ts'

interface Form {
  readonly id: string
  readonly text: string
  /** Undefined for one of a shared file. */
  readonly span: Span | undefined
}

/** A form that two people share names neither of them for certain. */
export const aliases: Rule = (input) =>
  ['people', 'places', 'groups'].flatMap((section) => {
    const known = new Map<string, Form>()
    return formsOf(section, input).flatMap((form) => {
      const other = known.get(folded(form.text))
      if (!other) known.set(folded(form.text), form)
      if (!other || other.id === form.id) return []
      const message = `\`${form.text}\` is a form of \`${other.id}\` and of \`${form.id}\`: it will name neither for certain`
      const help = 'Keep it where it belongs; a surname that two share needs no entry.'
      return [hint(input.document.file, form.span ?? other.span, message, help)]
    })
  })

/** Every form of every entry: those of other files first. */
function formsOf(section: string, { document, record }: LintInput): readonly Form[] {
  const own = entriesOf(memberOf(document.value, section))
  const ids = new Set(own.map(([id]) => id))
  const all: readonly Named[] = [
    ...(section === 'people' ? (record?.people.values() ?? []) : []),
    ...(section === 'places' ? (record?.places.values() ?? []) : []),
    ...(section === 'groups' ? (record?.groups.values() ?? []) : []),
  ]
  const others = all.filter(({ id }) => !ids.has(id))
  return [
    ...others.flatMap(({ id, name, also, variants }) =>
      [name, ...also, ...variants].map((text) => ({ id, text, span: undefined })),
    ),
    ...own.flatMap(([id, entry]) => {
      const short = typeof entry === 'string' ? entry : undefined
      const name = short ?? textOf(entry, 'name') ?? id
      const path = [section, id]
      const at = short === undefined ? [...path, 'name'] : path
      return [
        { id, text: name, span: spanAt(document, at) },
        ...['also', 'variants'].flatMap((key) =>
          textsOf(memberOf(entry, key)).map((text, index) => ({
            id,
            text,
            span: spanAt(document, [...path, key, index]),
          })),
        ),
      ]
    }),
  ]
}
