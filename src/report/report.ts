import type { Finding, Result, Severity } from '../model.ts'

/** What a report may be told of its reader. */
export interface ReportOptions {
  /** Escape codes for colour; a terminal's reader wants them, a file's does not. */
  readonly colour: boolean
  /** Tell of every mention what it was linked to and why. */
  readonly explain: boolean
  /** Findings below this severity are counted, not shown. */
  readonly least: Exclude<Severity, 'off'>
  /** Whether a finding fails the run; when left out, every error that nobody accepted does. */
  readonly fails?: (finding: Finding) => boolean
  /** From the root of the repository to the working directory, `site/`; else they are one. */
  readonly prefix?: string
  /** Where the repository's files are shown: `https://github.com/o/r/blob/<commit>/`. */
  readonly blobs?: string
  /** The number of the release. */
  readonly version?: string
  /** The text goes to a log that acts on some lines: a runner of GitHub Actions reads it. */
  readonly runner?: boolean
  /** The most that the report may take, in bytes of UTF-8. */
  readonly room?: number
}

/** From result to text, ending in a line feed. Pure. */
export type Report = (result: Result, options: ReportOptions) => string
