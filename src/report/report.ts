import type { Result, Severity } from '../model.ts'

/** What a report may be told of its reader. */
export interface ReportOptions {
  /** Escape codes for colour; a terminal's reader wants them, a file's does not. */
  readonly colour: boolean
  /** Tell of every mention what it was linked to and why. */
  readonly explain: boolean
  /** Findings below this severity are counted, not shown. */
  readonly least: Exclude<Severity, 'off'>
}

/** From result to text, ending in a line feed. Pure. */
export type Report = (result: Result, options: ReportOptions) => string
