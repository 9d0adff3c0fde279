import { didYouMean } from '../facts/did-you-mean.ts'
import type { Article, Problem, Setting, Span } from '../model.ts'
import { example, readClause, reasonIn } from './clause.ts'
import type { Ignore, Ignores, Target } from './ignore.ts'

const none: Ignores = { ignores: [], problems: [] }

/**
 * The ignores under `corroborate` in the front matter, `{ignore: {duration: reason}}`, a list of
 * such, or of texts `duration: reason`; each acts on the whole article.
 */
export function fromSettings(article: Article): Ignores {
  const { settings } = article
  if (!settings) return none
  if (!settings.entries) {
    const message = 'Unexpected value of `corroborate`, expected a map with `ignore`'
    return { ignores: [], problems: [problemAt(article, settings, message)] }
  }
  return together(
    [...settings.entries].map(([key, setting]) =>
      key === 'ignore' ? read(article, setting) : unknownKey(article, key, setting),
    ),
  )
}

function read(article: Article, setting: Setting): Ignores {
  const { entries, items, value } = setting
  if (items) return together(items.map((item) => read(article, item)))
  if (entries) return together([...entries].map(([key, one]) => readEntry(article, key, one)))
  if (typeof value !== 'string') {
    const message = 'Unexpected value of `ignore`, expected names with their reasons'
    return { ignores: [], problems: [problemAt(article, placeOf(setting), message)] }
  }
  const { targets, reason } = readClause(value, setting)
  return ignoreOf(article, setting, targets, reason)
}

/** `duration: reason`, as YAML reads it. */
function readEntry(article: Article, key: string, setting: Setting): Ignores {
  const { value } = setting
  const span = setting.key ?? setting
  const { targets } = readClause(key, span)
  const reason = typeof value === 'string' ? reasonIn(value) : ''
  return ignoreOf(article, { start: span.start, end: setting.end }, targets, reason)
}

function ignoreOf(
  article: Article,
  span: Span,
  targets: readonly Target[],
  reason: string,
): Ignores {
  const { file, text } = article
  if (targets.length === 0 || reason === '') {
    const names = targets.map(({ name }) => name).join(', ')
    const what = targets.length === 0 ? 'an entry' : `\`${names}\``
    const message = `Under \`ignore\`, ${what} without a reason, expected a text`
    return { ignores: [], problems: [problemAt(article, span, message)] }
  }
  const at = { file, start: span.start, end: span.end, text: text.slice(span.start, span.end) }
  const ignore: Ignore = {
    targets,
    reason,
    at,
    scope: { start: 0, end: text.length + 1 },
    reach: 'the article',
  }
  return { ignores: [ignore], problems: [] }
}

function unknownKey(article: Article, key: string, setting: Setting): Ignores {
  const message = `Unknown key \`${key}\` under \`corroborate\`, expected \`ignore\``
  const help = didYouMean(key, ['ignore'])
  const problem = problemAt(article, setting.key ?? setting, message)
  return { ignores: [], problems: [help === undefined ? problem : { ...problem, help }] }
}

function problemAt({ file }: Article, { start, end }: Span, message: string): Problem {
  return { file, span: { start, end }, message, help: `Write \`ignore: {${example}}\`.` }
}

/** An empty value has no width; its key shows where it is. */
function placeOf(setting: Setting): Span {
  return setting.end > setting.start ? setting : (setting.key ?? setting)
}

function together(all: readonly Ignores[]): Ignores {
  return {
    ignores: all.flatMap(({ ignores }) => ignores),
    problems: all.flatMap(({ problems }) => problems),
  }
}
