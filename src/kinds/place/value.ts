import type { Site } from '../../english/world.ts'

/** Where: as a record has it, or as an article puts it. */
export interface PlaceValue {
  /**
   * Ids of places. In a record every place of the event; in an article those that the words may
   * mean, of which one is enough. Empty only with `abroad`.
   */
  readonly places: readonly string[]
  /** In an article: a country or capital that the record does not name. */
  readonly abroad?: Site
}
