import { existsSync, readFileSync } from 'node:fs'
import type { TextFile } from '../../src/index.ts'
import { stem } from './labels.ts'
import type { Flag, Reach, Report } from './report.ts'
import { reportOf, type Story, Unmeasurable } from './story.ts'

/** One change of an article: `original` at `start` gives way to `mutated`. */
export interface Change {
  readonly id: string
  readonly story: string
  /** Name of the article's file, without its ending. */
  readonly article: string
  /** Id of the gold fact that the changed words speak of. */
  readonly fact: string
  readonly original: string
  readonly mutated: string
  readonly start: number
  readonly kind: string
  readonly op: string
}

/** What the check says of the changed article. */
export interface Outcome {
  readonly change: Change
  /** Flags at the changed words. */
  readonly at: readonly Flag[]
  /** Of those, the ones of a rule and fact that nothing was said of there before. */
  readonly newAt: readonly Flag[]
  /** New flags in the rest of the article. */
  readonly elsewhere: readonly Flag[]
  /** The original words had been tied to the right fact. */
  readonly linked: boolean
}

/** The changes of a file of JSON lines; none where there is no file. */
export function readChanges(file: string): readonly Change[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Change)
}

/**
 * Check each changed article of a story, alone, and hold the report against the one on the
 * article as it was. Throws `Unmeasurable` for a change that does not fit its article.
 */
export function outcomesOf(story: Story, changes: readonly Change[]): readonly Outcome[] {
  const before = new Map<string, Report>()
  return changes.map((change) => {
    const article = story.articles.find(({ file }) => stem(file) === change.article)
    if (!article) throw new Unmeasurable(`${change.id}: no article \`${change.article}\``)
    const was = before.get(change.article) ?? reportOf(story, [article])
    before.set(change.article, was)
    return outcomeOf(change, was, reportOf(story, [changed(article, change)]), story)
  })
}

function changed({ file, text }: TextFile, { id, start, original, mutated }: Change): TextFile {
  const end = start + original.length
  if (text.slice(start, end) !== original) throw new Unmeasurable(`${id}: does not fit its article`)
  return { file, text: text.slice(0, start) + mutated + text.slice(end) }
}

function outcomeOf(change: Change, was: Report, is: Report, { map }: Story): Outcome {
  const { start, original, mutated } = change
  const old = { start, end: start + original.length }
  const now = { start, end: start + mutated.length }
  const touching = (flags: readonly Flag[], span: Reach) =>
    flags.filter(({ spans }) => spans.some((one) => meet(one, span)))
  const move = (offset: number) => (offset < old.end ? offset : offset + now.end - old.end)
  const at = touching(is.flags, now)
  const toldAt = new Set(touching(was.flags, old).map(subject))
  const told = new Set(was.flags.map((flag) => placed(flag, move)))
  const rest = is.flags.filter((flag) => !at.includes(flag))
  const right = [map[change.fact]].flat()
  return {
    change,
    at,
    newAt: at.filter((flag) => !toldAt.has(subject(flag))),
    elsewhere: rest.filter((flag) => !told.has(placed(flag, (offset) => offset))),
    linked: was.tied.some(({ fact, span }) => meet(span, old) && right.includes(fact)),
  }
}

/** Words that were left out have no length: what touches the gap is there. */
function meet(one: Reach, other: Reach): boolean {
  if (other.start === other.end) return one.start <= other.start && other.start <= one.end
  return one.start < other.end && other.start < one.end
}

const subject = ({ rule, fact }: Flag) => `${rule} ${fact}`

function placed(flag: Flag, move: (offset: number) => number): string {
  const [first] = flag.spans
  return `${subject(flag)} ${move(first?.start ?? 0)} ${move(first?.end ?? 0)}`
}
