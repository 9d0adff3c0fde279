import type { Result } from '../../model.ts'
import { statedUnchecked } from '../unchecked.ts'
import type { Context } from './context.ts'
import type { Part } from './fit.ts'
import { plain, row, tableHead } from './markdown.ts'
import { folded } from './others.ts'

/** Rows that somebody might read; the others are counted. */
const most = 200

/** What articles state and nothing was held against, quotations of known people first. */
export function uncheckedParts(result: Result, context: Context): readonly Part[] {
  const rows = statedUnchecked(result).map(({ link: { at, mention, reason }, speakers }) =>
    row(
      context.place(at.file, at),
      context.sentence(at),
      speakers.length > 0
        ? `a quotation of ${plain(speakers.join(' or '))} that the record does not have`
        : `${plain(mention.kind)}: ${plain(reason ?? 'it was not compared')}`,
    ),
  )
  const head = tableHead('Where', 'What it states', 'Why it was left alone')
  return folded('Stated but not checked', head, 'unchecked value', rows, most)
}
