import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../model.ts'
import { codeOf, reasonOf } from './failure.ts'
import { shownPath } from './paths.ts'

/**
 * Write a report to a file: beside it and then renamed, so that a reader sees the old one or
 * the new one, never half; devices and pipes are written as they are. Returns what went wrong.
 */
export function writeReport(file: string, text: string, cwd: string): Problem | undefined {
  const asked = path.resolve(cwd, file)
  try {
    const stats = statSync(asked, { throwIfNoEntry: false })
    // A device or a pipe takes text as it comes; a folder says here that it takes none.
    if (stats && !stats.isFile()) writeFileSync(asked, text)
    // Where a link leads, so that the link stays.
    else replace(stats ? realpathSync(asked) : asked, text)
    return undefined
  } catch (error) {
    const message = `Could not write the report here: ${reason(error, asked)}`
    const help = 'Name a file in a folder that exists and that you may write to.'
    return { file: shownPath(asked, cwd), message, help }
  }
}

function replace(target: string, text: string): void {
  const beside = `${target}.${process.pid}.part`
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function reason(error: unknown, file: string): string {
  if (codeOf(error) !== 'ENOENT') return reasonOf(error)
  return `the folder \`${path.basename(path.dirname(file))}\` is not there`
}
