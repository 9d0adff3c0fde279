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
    const target = realPath(asked)
    if (isSpecial(target)) writeFileSync(target, text)
    else replace(target, text)
    return undefined
  } catch (error) {
    const message = `Could not write the report here: ${reason(error, asked)}`
    const help = 'Name a file in a folder that exists and that you may write to.'
    return { file: shownPath(asked, cwd), message, help }
  }
}

/** Where a link leads, so that the link stays; the path itself for a new file. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return file
    throw error
  }
}

/** There, and neither a file nor a folder: `/dev/null`, a named pipe. A folder fails in writing. */
function isSpecial(target: string): boolean {
  const stats = statSync(target, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile()
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
