import type { Age } from '../../model.ts'

/** The age that the record holds of a person. */
export interface RecordedAge extends Age {
  readonly as: 'recorded'
}

/** An age as an article gives it. */
export interface StatedAge {
  readonly as: 'stated'
  /** Whole years. */
  readonly years: number
  /** Id of the person. */
  readonly person: string
  /** A bare number: it may be the number of a player, or points. */
  readonly bare: boolean
}

export type AgeValue = RecordedAge | StatedAge
