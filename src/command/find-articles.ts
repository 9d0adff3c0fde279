import path from 'node:path'
import type { Problem } from '../model.ts'
import { filesBelow, filesLike, isPattern, whatIs } from './find-files.ts'
import type { Ignored } from './ignored.ts'
import { isOwnReport } from './own-reports.ts'
import { byText, shownPath } from './paths.ts'

/** Files that a folder or a pattern yields; a file named in full may have any ending. */
const articleName = /\.(?:txt|md|markdown|mdx|html?)$/iu

/**
 * Folders in which pages are what a site is built to, or what it is built from: no articles. A
 * pattern, or a name in full, finds them there all the same.
 */
const noPages =
  /(?:^|[\\/])(?:_site|public|dist|build|out|coverage|_layouts|_includes|layouts|partials|templates|themes|static|assets)[\\/](?:.*[\\/])?[^\\/]+\.html?$/iu

/** The absolute paths of articles, and arguments that led to none. */
export interface Found {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
  /** Named in full, and left out all the same; each with why, in words for the log. */
  readonly leftOut: readonly string[]
}

/** Where articles are looked for, and what is none. */
export interface Search {
  /** Folder that relative paths and patterns start from. */
  readonly from: string
  readonly cwd: string
  readonly ignored: Ignored
}

/** The articles that arguments name: files, folders with all below them, and patterns. */
export function findArticles(wanted: readonly string[], search: Search): Found {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  const leftOut: string[] = []
  for (const argument of wanted) {
    const { matches, named = false, problem } = matchesOf(argument, search)
    if (problem) problems.push(problem)
    for (const file of matches) {
      const shown = shownPath(file, search.cwd)
      if (search.ignored(file)) {
        if (matches.length === 1) leftOut.push(`${shown} is left out by the ignore file`)
      } else if (!isOwnReport(file)) files.set(shown, file)
      else if (named) {
        leftOut.push(`${shown} is a report of corroborate, not an article; it was not checked`)
      }
    }
  }
  const sorted = [...files].sort(([a], [b]) => byText(a, b))
  return { files: sorted.map(([, file]) => file), problems, leftOut }
}

interface Matches {
  readonly matches: readonly string[]
  /** The argument is the name of the file itself. */
  readonly named?: true
  readonly problem?: Problem
}

function matchesOf(argument: string, search: Search): Matches {
  const file = path.resolve(search.from, argument)
  const found = whatIs(file)
  if (found === 'folder') return folder(file, search)
  // What cannot be looked at is read all the same, and reading says why it cannot be.
  if (found !== 'nothing') return { matches: [file], named: true }
  if (isPattern(argument)) return pattern(argument, search)
  const message = 'Nothing is here, expected an article, a folder or a pattern'
  const help = `Check the path; it was looked for in ${shownFolder(search)}.`
  return { matches: [], problem: { file: shownPath(file, search.cwd), message, help } }
}

function folder(file: string, { cwd }: Search): Matches {
  const matches = filesBelow(file, cwd).filter(
    (match) => isArticle(match) && !noPages.test(path.relative(file, match)),
  )
  if (matches.length > 0) return { matches }
  const message = 'No articles in this folder, expected .txt, .md, .mdx or .html files'
  return { matches: [], problem: { file: shownPath(file, cwd), message } }
}

function pattern(argument: string, search: Search): Matches {
  const matched = filesLike(argument, search.from)
  const matches = matched.filter(isArticle)
  if (matches.length > 0) return { matches }
  const message =
    matched.length > 0
      ? `No article matches this pattern, but other files do (${matched.length}); expected .txt, .md, .mdx or .html`
      : 'No file matches this pattern'
  const help = `It was looked for in ${shownFolder(search)}.`
  return { matches: [], problem: { file: argument, message, help } }
}

/** Whether a folder or a pattern yields a file of that name. */
export function isArticle(file: string): boolean {
  return articleName.test(file)
}

function shownFolder({ from, cwd }: Search): string {
  const shown = shownPath(from, cwd)
  return shown === '.' ? 'the working directory' : `\`${shown}\``
}
