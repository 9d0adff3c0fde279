import type { Kind } from '../kind.ts'
import { compare } from './compare.ts'
import { readTop, top } from './read.ts'
import { recognise } from './recognise.ts'
import { tie } from './tie.ts'
import type { QuoteValue } from './value.ts'
import { whole } from './whole.ts'

/** What was said, word for word: `quotes` at the top of the record. */
export const quote: Kind<QuoteValue> = {
  name: 'quote',
  schema: {},
  target: 'quotation',
  top,
  licences: [],
  read: () => ({ values: [], misread: [] }),
  readTop: (_key, raw, context) => readTop(raw, context),
  recognise,
  tie,
  compare,
  show: (value) =>
    value.as === 'recorded'
      ? value.text
      : value.pieces.map((piece) => piece.map(({ text }) => text).join(' ')).join(' … '),
  whole,
}
