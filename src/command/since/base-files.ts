import type { Renames } from '../../index.ts'
import { fieldsOf, type Git } from './git.ts'
import type { Repository } from './repository.ts'

/** The files of a commit, seen from the files as they are now. Names are as reports show them. */
export interface BaseFiles extends Renames {
  /** Whether the commit has a file of that name. */
  has(file: string): boolean
  /** Whether the file has the content now that it had; false for one that is gone or new. */
  isSame(file: string): boolean
  /** Names of files that are gone, and not only renamed. */
  readonly deleted: readonly string[]
  /** The contents that these files had, by name; none for one that is not there. */
  read(files: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
}

interface Change {
  readonly before?: string
  readonly now?: string
  /** Name of the old content in git's store. */
  readonly blob: string
}

/** Compare the work tree with a commit: what is not committed counts as changed too. */
export async function readBaseFiles(
  commit: string,
  git: Git,
  repository: Repository,
): Promise<BaseFiles> {
  const raw = ['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff']
  const changes = changesIn(
    await git([...raw, '--ignore-submodules=all', commit, '--']),
    repository,
  )
  const tracked = new Set(fieldsOf(await git(['ls-files', '-z', '--full-name', ':/'])))
  const byBefore = new Map(changes.flatMap((one) => (one.before ? [[one.before, one]] : [])))
  const byNow = new Map(changes.flatMap((one) => (one.now ? [[one.now, one]] : [])))
  const isTracked = (file: string) => tracked.has(repository.inside(file) ?? '')
  const isSame = (file: string) => !byBefore.has(file) && !byNow.has(file) && isTracked(file)
  return {
    isSame,
    has: (file) => byBefore.has(file) || isSame(file),
    before: (file) => (byNow.has(file) ? byNow.get(file)?.before : isSame(file) ? file : undefined),
    now: (file) => (byBefore.has(file) ? byBefore.get(file)?.now : isSame(file) ? file : undefined),
    deleted: changes.flatMap(({ before, now }) => (before && !now ? [before] : [])),
    read: (files) => readBlobs(files, byBefore, git),
  }
}

/** `:100644 100644 <old> <new> R087`, the old name and the new one, each ended by a zero byte. */
function changesIn(output: Awaited<ReturnType<Git>>, { shown }: Repository): readonly Change[] {
  const changes: Change[] = []
  const fields = fieldsOf(output)
  for (let at = 0; at < fields.length; ) {
    const [, , blob = '', , status = ''] = (fields[at] ?? '').split(' ')
    const two = status.startsWith('R') || status.startsWith('C')
    const first = shown(fields[at + 1] ?? '')
    const second = shown(fields[at + (two ? 2 : 1)] ?? '')
    at += two ? 3 : 2
    const isNew = status.startsWith('A') || status.startsWith('C')
    changes.push({
      blob,
      ...(isNew ? {} : { before: first }),
      ...(status.startsWith('D') ? {} : { now: second }),
    })
  }
  return changes
}

async function readBlobs(
  files: readonly string[],
  changes: ReadonlyMap<string, Change>,
  git: Git,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = files.flatMap((file) => {
    const blob = changes.get(file)?.blob
    return blob === undefined ? [] : [{ file, blob }]
  })
  if (wanted.length === 0) return new Map()
  const asked = wanted.map(({ blob }) => `${blob}\n`).join('')
  const { stdout } = await git(['cat-file', '--batch'], asked)
  return new Map(split(stdout).map((content, index) => [wanted[index]?.file ?? '', content]))
}

/** `<name> blob <size>`, a line feed, so many bytes, a line feed; for each. */
function split(stdout: Buffer): readonly Buffer[] {
  const contents: Buffer[] = []
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at)
    const size = Number(stdout.toString('latin1', at, end).split(' ')[2])
    // `<name> missing` has no size and no content.
    const length = Number.isNaN(size) ? -1 : size
    contents.push(stdout.subarray(end + 1, end + 1 + Math.max(0, length)))
    at = end + 2 + length
  }
  return contents
}
