import { closeSync, openSync, readSync } from 'node:fs'
import { isReport, markedWithin } from '../index.ts'

/** Reports that carry a mark have one of these endings; no other file is opened for it. */
const mayBeMarked = /\.(?:html?|md|markdown)$/iu

/**
 * Whether the file at an absolute path is no article but a report, by the mark that this run or an
 * earlier one left in it. A file that cannot be read is none.
 */
export function isOwnReport(file: string): boolean {
  return mayBeMarked.test(file) && isReport(startOf(file))
}

/** The first bytes of a file: every mark is of ASCII, so half a character behind it costs nothing. */
function startOf(file: string): string {
  let opened: number | undefined
  try {
    opened = openSync(file, 'r')
    const bytes = Buffer.alloc(markedWithin)
    return bytes.toString('utf8', 0, readSync(opened, bytes))
  } catch {
    return ''
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}
