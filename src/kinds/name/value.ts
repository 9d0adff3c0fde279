import type { Named, NameMention } from '../../model.ts'

/** The spellings that the record holds of one person, place or group. */
export interface RecordedName extends Pick<Named, 'name' | 'also' | 'variants'> {
  readonly as: 'recorded'
  readonly type: NameMention['type']
}

/** A name as an article writes it. */
export interface StatedName {
  readonly as: 'stated'
  readonly text: string
  /** Whom it may mean: more than one when the words fit several. */
  readonly ids: readonly string[]
  readonly type: NameMention['type']
  /** A slip away from the record’s, with little beside it: it may be somebody else’s. */
  readonly doubtful: boolean
  /** A title that the record gives to this person stands at the name. */
  readonly titled?: boolean
}

export type NameValue = RecordedName | StatedName
