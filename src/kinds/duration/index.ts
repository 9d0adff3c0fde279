import { compareAmounts } from '../../compare/amount.ts'
import type { Amount } from '../../english/amount.ts'
import { readDurations } from '../../english/durations.ts'
import { showDuration } from '../../english/show-duration.ts'
import type { FactRecord } from '../../model.ts'
import type { Kind } from '../kind.ts'
import { licences } from './licences.ts'
import { readLasted } from './read.ts'

/** How long an event lasted: `lasted: nearly six hours`. Values are seconds. */
export const duration: Kind<Amount> = {
  name: 'duration',
  schema: {
    lasted: {
      type: 'string',
      description:
        'How long it lasted: a number and a unit, with a hedge where the source has one. Two units where the length is known to the minute.',
      examples: ['4 hours', 'nearly six hours', '3 h 50 min', 'three to five days', '90 minutes'],
    },
  },
  target: 'event',
  licences,
  read: (_key, raw) => readLasted(raw),
  recognise: ({ text }) =>
    readDurations(text).map(({ start, end, amount }) => ({ start, end, value: amount })),
  compare: (recorded, stated, { record, event }) => ({
    relation: compareAmounts(recorded, isMost(event, record) ? theMost(stated) : stated),
  }),
  show: showDuration,
}

/** "maximum penalty", "time limit": the record's own words for the most that something may be. */
function isMost(event: string | undefined, { events }: FactRecord): boolean {
  const called = event === undefined ? [] : (events.get(event)?.called ?? [])
  return called.some((phrase) => /\b(?:maximum|limit|ceiling|cap)\b/iu.test(phrase))
}

/** "carries up to five years": of a maximum, the very number. */
function theMost(stated: Amount): Amount {
  return stated.modifier === 'at-most' ? { ...stated, modifier: 'exact' } : stated
}
