import type { Shard } from '../model.ts'
import { shownPath } from './paths.ts'
import { version } from './version.ts'

/** The part of a check that was asked for: `--shard 2/8`. */
export type ShardRequest = Pick<Shard, 'part' | 'of'>

/** More parts than these are a slip of the hand. */
const most = 1000

/** What `--shard` asks for, or why it cannot be had. */
export function readShard(
  value: string | undefined,
  articles: readonly string[],
): { readonly shard?: ShardRequest; readonly complaints: readonly string[] } {
  if (value === undefined) return { complaints: [] }
  const found = /^(?<part>\d{1,4})\/(?<of>\d{1,4})$/u.exec(value)?.groups
  const [part, of] = [Number(found?.['part'] ?? 0), Number(found?.['of'] ?? 0)]
  if (part < 1 || of < part || of > most) {
    const message = `Unexpected value \`${value}\` of \`--shard\`, expected a part and their number: \`2/8\`, at most of ${most}.`
    return { complaints: [message] }
  }
  if (articles.includes('-')) {
    return { complaints: ['`--shard` splits files; it cannot split what `-` reads.'] }
  }
  return { shard: { part, of }, complaints: [] }
}

/**
 * The files of one part, and the part as its report names it. Every `of`-th file belongs to it, so
 * that parts are alike in size; the same files are split in the same way on any machine.
 */
export function splitFiles(files: readonly string[], asked: ShardRequest, cwd: string) {
  const { part, of } = asked
  const articles = files.map((file) => shownPath(file, cwd))
  const shard: Shard = { part, of, version, articles }
  return { files: files.filter((_, index) => index % of === part - 1), shard }
}
