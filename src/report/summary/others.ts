import type { Result } from '../../model.ts'
import { inline } from '../visible.ts'
import type { Context } from './context.ts'
import type { Part } from './fit.ts'
import { code, message, plain, row, tableHead } from './markdown.ts'

/** What could not be checked, as a table. */
export function problemParts({ problems }: Result, context: Context): readonly Part[] {
  const rows = problems
    .filter(({ advice }) => !advice)
    .map((one) =>
      row(context.place(one.file, one.span), message(one.message), message(one.help ?? '')),
    )
  if (rows.length === 0) return []
  const head = `### Could not be checked\n\n${tableHead('Where', 'What', 'The way out')}`
  return [{ head, rows, noun: 'problem' }]
}

/** What counts for nothing, with the reason: acknowledged findings, and those an article has pass. */
export function passedParts({ findings, suppressed }: Result, context: Context): readonly Part[] {
  const accepted = findings.flatMap(({ acknowledged, article, rule }) => {
    if (!acknowledged) return []
    const { as, by, reason, until } = acknowledged
    const who = by === undefined ? '' : ` by ${plain(by)}`
    const ends = until === undefined ? '' : `, until ${plain(until)}`
    const how = as === 'wrong' ? 'a false alarm' : 'intended'
    return [cells(article, rule, `Acknowledged${who} as ${how}${ends}: ${plain(reason)}`)]
  })
  const kept = suppressed.map(({ suppression, article, rule }) =>
    cells(article, rule, `The article has it pass: ${plain(suppression.reason)}`),
  )
  function cells(article: (typeof findings)[number]['article'], rule: string, why: string) {
    return row(
      `${context.place(article.file, article)}<br><sub>${plain(rule)}</sub>`,
      context.sentence(article),
      why,
    )
  }
  return folded('Accepted', tableHead('Where', 'The article', 'Why'), 'accepted finding', [
    ...accepted,
    ...kept,
  ])
}

/** Facts that no article spoke of. */
export function silentParts({ summary: { silentFacts } }: Result): readonly Part[] {
  const rows = silentFacts.map((fact) => `- ${code(inline(fact))}`)
  return folded('Facts that no article mentions', '', 'unmentioned fact', rows)
}

/** A section that opens on a click; nothing without rows. */
export function folded(
  title: string,
  head: string,
  noun: string,
  rows: readonly string[],
  most = 500,
): readonly Part[] {
  if (rows.length === 0) return []
  const opening = `<details><summary>${title} (${rows.length})</summary>\n\n${head}`.trimEnd()
  return [
    { head: head === '' ? `${opening}\n` : opening, rows, noun, most, foot: '\n</details>\n' },
  ]
}
