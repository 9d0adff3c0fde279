/** The titles that the record holds of a person. */
export interface RecordedRoles {
  readonly as: 'recorded'
  readonly roles: readonly string[]
  /** No other title is right. */
  readonly complete: boolean
}

/** A title as an article gives it. */
export interface StatedRole {
  readonly as: 'stated'
  readonly text: string
  /** Id of the person. */
  readonly person: string
  /** Right before the name, or set off by a comma: "Ortiz, the mayor,", "the mayor, Ortiz,". */
  readonly stands: 'before' | 'behind' | 'apart before'
}

export type RoleValue = RecordedRoles | StatedRole
