import { appendFileSync, statSync } from 'node:fs'
import type { Problem } from '../model.ts'
import { reasonOf } from './failure.ts'
import { shownPath } from './paths.ts'

/** The most that GitHub takes of the summary of a step, and none of it when there is more. */
const mebibyte = 1_048_576

/** How many bytes of a step's summary are left. */
export function roomIn(file: string): number {
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    return Math.max(mebibyte - size, 0)
  } catch {
    return mebibyte
  }
}

/** Add a report to the end of a file in one write. Returns what went wrong. */
export function appendReport(file: string, text: string, cwd: string): Problem | undefined {
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    const message = `Could not add the summary here: ${reasonOf(error)}`
    const help = 'The findings are in the log.'
    return { file: shownPath(file, cwd), message, help }
  }
}
