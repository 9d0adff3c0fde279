import type { Where } from '../model.ts'
import type { Block } from './block.ts'
import { type Fenced, frontMatterOf, unclosedFence } from './fence.ts'
import { dateKeys, readDateAt } from './front-matter-dates.ts'
import { type Matter, type MatterReaders, settingOf } from './front-matter-value.ts'
import { readYaml } from './front-matter-yaml.ts'
import type { Parts, ReadOptions } from './parts.ts'

/** Keys with text that visitors read, in the order of their precedence. */
const titles = ['title', 'headline']
const descriptions = ['description', 'summary', 'deck', 'subtitle', 'excerpt', 'dek', 'standfirst']

/** A front matter read, and where the text of the article begins behind it. */
export interface FrontReading extends Parts {
  readonly body: number
}

/**
 * Title, descriptions, dates and settings of the front matter of an article. What is broken is a
 * problem, and the article is read without it.
 */
export function readFrontMatter(file: string, text: string, options: ReadOptions): FrontReading {
  const fenced = frontMatterOf(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  if (!fenced) {
    const length = unclosedFence(text.slice(mark))
    const span = { start: mark, end: mark + length }
    const fence = text.slice(mark, mark + length)
    const message = 'the front matter is not closed; it is read as text'
    const problem = { file, span, message, help: `Close it with a line of \`${fence}\`.` }
    return { blocks: [], body: mark, problems: length > 0 ? [problem] : [] }
  }
  const { matter, problems } = reading(file, fenced, options)
  const parts = matter?.entries
    ? partsOf(file, matter.entries, options.prose?.descriptions ?? [])
    : none
  return { ...parts, body: fenced.body, problems: [...problems, ...parts.problems] }
}

const none: Parts = { blocks: [], problems: [] }

/** The records that an article asks to be held to, by its front matter alone. */
export function factsNamedIn(text: string, readers: MatterReaders): readonly string[] {
  const fenced = frontMatterOf(text)
  const entries = fenced && reading('', fenced, readers).matter?.entries
  return textsAt(entries?.get('facts'))
}

function reading(file: string, { language, value, base }: Fenced, { toml }: MatterReaders) {
  if (language === 'YAML') return readYaml(file, value, base)
  if (toml) return toml(file, value, base)
  const message = 'the front matter is TOML, whose reader is not loaded'
  const help = 'Give `check` the `readers` that `loadReaders` resolves to.'
  const span = { start: base - 4, end: base - 1 }
  return { problems: [{ file, span, message, help }] }
}

function partsOf(
  file: string,
  entries: ReadonlyMap<string, Matter>,
  more: readonly string[],
): Parts {
  const published = readDateAt(file, entries, dateKeys.published)
  const updated = readDateAt(file, entries, dateKeys.updated)
  const facts = textsAt(entries.get('facts'))
  const settings = entries.get('corroborate')
  const texts = (keys: readonly string[], where: Where) =>
    keys.flatMap((key) => entries.get(key)?.block(where) ?? [])
  return {
    blocks: [
      ...texts(titles, 'title').slice(0, 1),
      ...distinct(texts([...new Set([...descriptions, ...more])], 'description')),
    ],
    ...(published.found && { published: published.found }),
    ...(updated.found && { updated: updated.found.day }),
    ...(facts.length > 0 && { facts }),
    ...(settings && { settings: settingOf(settings) }),
    problems: [...published.problems, ...updated.problems],
  }
}

/** Some sites have the same words as description and as summary; they are read once. */
function distinct(blocks: readonly Block[]): readonly Block[] {
  return [...new Map(blocks.toReversed().map((block) => [block.text, block])).values()].reverse()
}

/** A text, or the texts of a list; other values are left out. */
function textsAt(matter: Matter | undefined): readonly string[] {
  const all = matter?.items ?? (matter ? [matter] : [])
  return all.flatMap(({ value }) => (typeof value === 'string' ? value : []))
}
