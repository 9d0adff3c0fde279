import { compareDates } from '../../compare/dates.ts'
import { withPart } from '../../compare/day-part.ts'
import type { DateValue } from '../../english/calendar.ts'
import { dateInWords } from '../../english/date-words.ts'
import { findDates } from '../../english/dates.ts'
import type { Kind } from '../kind.ts'
import { readDate } from './read.ts'

/** When an event took place: `when`. Days since 1970-01-01, see `DateValue`. */
export const date: Kind<DateValue> = {
  name: 'date',
  schema: {
    when: {
      description: 'When it took place: a day, a month, a year or a run of days.',
      type: ['string', 'integer'],
      examples: ['2026-03-09', '2026-03-09 to 2026-03-10', '2025-11', 2022],
    },
  },
  target: 'event',
  // A date may stand anywhere beside its event: "met Thursday", "Thursday’s vote", "on Jan. 23".
  licences: [],
  read: (_key, raw) => readDate(raw),
  identity: (values) => {
    const when = values[0]?.value
    return when === undefined ? {} : { when }
  },
  recognise: (sentence, { published }) => findDates(sentence.text, published),
  compare: (recorded, stated, { starts }) =>
    withPart(compareDates(recorded, stated, starts), stated, starts),
  show: dateInWords,
}
