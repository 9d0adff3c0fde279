import { compareTimes } from '../../compare/times.ts'
import type { ClockTime } from '../../english/clock.ts'
import { findTimes } from '../../english/clock-times.ts'
import { timeInWords } from '../../english/clock-words.ts'
import type { Kind } from '../kind.ts'
import { licences } from './licences.ts'
import { readTime } from './read.ts'

/** The hour at which an event began or ended: `starts`, `ends`. Minutes, see `ClockTime`. */
export const time: Kind<ClockTime> = {
  name: 'time',
  schema: {
    starts: {
      description: 'When it began: a clock time or a part of the day, in the record’s time zone.',
      type: 'string',
      examples: ['7 p.m.', '19:00', 'shortly before midnight', 'about 8 a.m.', 'late evening'],
    },
    ends: {
      description: 'When it ended: a clock time or a part of the day, in the record’s time zone.',
      type: 'string',
      examples: ['1 a.m.', '22:30', 'just after noon'],
    },
  },
  target: 'event',
  licences,
  read: (_key, raw) => readTime(raw),
  recognise: ({ text }) => findTimes(text),
  compare: compareTimes,
  show: timeInWords,
}
