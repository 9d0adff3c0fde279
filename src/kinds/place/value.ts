/** Where: as a record has it, or as an article puts it. */
export interface PlaceValue {
  /**
   * Ids of places. In a record every place of the event; in an article those that the words may
   * mean, of which one is enough. Never empty.
   */
  readonly places: readonly string[]
}
