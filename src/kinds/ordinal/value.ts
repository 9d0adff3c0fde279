import type { Span } from '../../model.ts'

/** What a record says: this is the seventh, of what is counted. */
export interface RecordedOrdinal {
  readonly as: 'recorded'
  /** 1 or more. */
  readonly nth: number
  /** What is counted, as the record words it: "anniversary", "meeting of Ortiz and Vance". */
  readonly of?: string
}

/** What an article says: "the seventh meeting", "for the seventh time", "its fourth year". */
export interface StatedOrdinal {
  readonly as: 'stated'
  readonly nth: number
  /** "seventh meeting", as written. */
  readonly text: string
  /** The noun counted, lower case, singular: meeting, time, year, anniversary. */
  readonly noun: string
  /** Lower-case words between the ordinal and the noun. */
  readonly modifiers: readonly string[]
  /** "this year", "since March", "in a week": counted from another start. */
  readonly narrowed: boolean
  /** "the second meeting on Friday": of that day, or held on it. */
  readonly thatDay: boolean
  /** Ids of the people named as those whose meetings are counted. */
  readonly people: readonly string[]
  /** "Ortiz’s second meeting", "his second": counted for one person. */
  readonly personal: boolean
  /** "approaching its fourth year" or "in its fourth year". */
  readonly phase?: 'coming' | 'during'
  /** "the third clerk | to face trial": what those who are counted did. */
  readonly deed?: Span
}

export type OrdinalValue = RecordedOrdinal | StatedOrdinal
