import type { Published } from '../model.ts'
import { newsDateline, readDateline } from './dateline.ts'
import { readDay } from './day.ts'
import type { Parts } from './parts.ts'

/** "2026-03-10-vote.md" of Jekyll, "2026-03-10-vote/index.md" and "2026/03/10/vote.md" of Docusaurus */
const dated =
  /(?:^|[\\/])(?<year>\d{4})[-\\/](?<month>\d\d)[-\\/](?<day>\d\d)(?:-[^\\/]*|[\\/][^\\/]+|-[^\\/]*[\\/]index)\.(?:md|markdown|mdx|html?)$/iu

/**
 * The day of publication that an article states: its front matter or the metadata of its page,
 * else a dateline of its text, else the name of its file. Undefined for none: it is never guessed.
 */
export function publishedIn(file: string, parts: Parts): Published | undefined {
  if (parts.published) return parts.published
  const body = parts.blocks.filter(({ where }) => where !== 'title' && where !== 'description')
  const line = readDateline(body, { behindTitle: true })?.published
  return line ?? newsDateline(body) ?? namedDay(file)
}

function namedDay(file: string): Published | undefined {
  const { year, month, day } = dated.exec(file)?.groups ?? {}
  const found = readDay(`${year}-${month}-${day}`)
  return found === undefined ? undefined : { day: found, from: 'the name of the file' }
}
