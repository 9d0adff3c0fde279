import type { Span } from '../../model.ts'

/** Who the record says took part, on one side or, without a `group`, altogether. */
export interface RecordedAttendees {
  readonly as: 'recorded'
  /** Id of the group whose side this is. */
  readonly group?: string
  /** Ids of people; `head` is one of them. */
  readonly members: readonly string[]
  /** Id of the person who leads the side. */
  readonly head?: string
  /** The list is known to be whole: an extra person is wrong. */
  readonly complete: boolean
  /** The list is known to be partial: an extra person says nothing. */
  readonly open: boolean
}

/**
 * How an article puts its list.
 * - `closed`: these and no others ("Harlow was represented by A and B"; "on the Harlow side, …")
 * - `open`: some of them ("included", "among them")
 * - `argument`: who met whom ("A and B met C", "talks between A and B")
 * - `present`: took part, attended, were present, no side named
 * - `deed`: did what the event was ("A and B won the prize", "A and B voted against")
 * - `awarded`: whose the award at hand is ("the prize went to A and B")
 * - `joined`: added to others ("they were joined by A")
 * - `head`: leads a side ("the delegation is headed by A")
 * - `separate`: one after the other ("met separately with A and B"): no joint list
 */
export type Construction =
  | 'closed'
  | 'open'
  | 'argument'
  | 'present'
  | 'deed'
  | 'awarded'
  | 'joined'
  | 'head'
  | 'separate'

/** One name or collective of a list; offsets in the sentence. */
export interface StatedMember extends Span {
  readonly text: string
  /** Ids the name may stand for; several when ambiguous, none for a stranger or a collective. */
  readonly ids: readonly string[]
  readonly as: 'person' | 'stranger' | 'collective'
}

/** A list of people, or one person, where an article says who took part. */
export interface StatedAttendees {
  readonly as: 'stated'
  readonly construction: Construction
  /** The two ends of "between A and B" or "the A-B meeting". */
  readonly pair: boolean
  /** Id of the group whose side the words name. */
  readonly side?: string
  /** In text order. */
  readonly members: readonly StatedMember[]
  /** Ids of the people that are surely meant. */
  readonly people: readonly string[]
  /** Names that are not in the record. */
  readonly unknown: readonly string[]
  /** Ids of the groups of "a delegation of US envoys"; '' for "officials" of no stated side. */
  readonly collectives: readonly string[]
}

export type AttendeesValue = RecordedAttendees | StatedAttendees
