export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade'

/** Part of a day, as the words say it; no clock time. */
export type DayPart = 'early' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'late'

/**
 * A calendar date or a run of days.
 * `from` and `to` are civil days since 1970-01-01, both included; both are undefined when the
 * text does not say which ("Thursday" in an article without a publication date).
 */
export interface DateValue {
  readonly from?: number
  readonly to?: number
  readonly grain: Grain
  /** 0 Sunday … 6 Saturday, when the text names it. */
  readonly weekday?: number
  /** Month 1-12 and day 1-31, when the text names them; of the first day of a run. */
  readonly month?: number
  readonly dayOfMonth?: number
  /** Set when the text says which year: "2026", "last year"; not when it was taken as nearest. */
  readonly year?: number
  readonly part?: DayPart
  /** `since 2022`, `until Friday`, `by March`: one end only is stated. */
  readonly side?: 'since' | 'until'
  /** The sentence says that a run of days began or ended then. */
  readonly end?: 'first' | 'last'
}
