import { existsSync } from 'node:fs'
import path from 'node:path'
import { readAcknowledged } from '../index.ts'
import type { Acknowledgement, Problem, TextFile } from '../model.ts'
import type { Gathered } from './gather.ts'
import { readTextFile } from './read-file.ts'

/** What people have accepted, beside the records. */
export interface GatheredAcknowledgements {
  readonly entries: readonly Acknowledgement[]
  readonly files: readonly TextFile[]
  readonly problems: readonly Problem[]
}

/** Read the `acknowledged.yaml` beside each record; one that is not there accepts nothing. */
export function gatherAcknowledged(
  { records, onDemand }: Pick<Gathered, 'records' | 'onDemand'>,
  cwd: string,
): GatheredAcknowledgements {
  const names = new Set([...records, ...onDemand].map(acknowledgedBeside))
  const there = [...names].filter((name) => existsSync(path.resolve(cwd, name)))
  const read = there.map((name) => readTextFile(name, cwd, 'acknowledgements'))
  // An empty one is one that was emptied.
  const texts = read.filter(({ problem, empty }) => !problem || empty)
  const lists = texts.map(({ file }) => readAcknowledged(file))
  const unread = read.flatMap(({ problem, empty }) => (problem && !empty ? [problem] : []))
  return {
    entries: lists.flatMap(({ entries }) => entries),
    files: texts.map(({ file }) => file),
    problems: [...unread, ...lists.flatMap(({ problems }) => problems)],
  }
}

/** Where the acknowledgements of a record are: `acknowledged.yaml` in its folder. */
export function acknowledgedBeside({ file }: Pick<TextFile, 'file'>): string {
  return path.posix.join(path.posix.dirname(file), 'acknowledged.yaml')
}
