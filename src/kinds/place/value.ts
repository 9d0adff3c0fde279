/** Where: as a record has it, or as an article puts it. */
export interface PlaceValue {
  /**
   * Ids of places. In a record every place of the event; in an article those that the words may
   * mean, of which one is enough. Empty only for a place that the record does not name.
   */
  readonly places: readonly string[]
  /** A city or a country that the record does not name, as the gazetteer has it. */
  readonly unknown?: string
}
