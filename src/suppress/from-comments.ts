import { didYouMean } from '../facts/did-you-mean.ts'
import type { Article, ArticleComment, Excerpt, Problem, Span } from '../model.ts'
import { example, readClause } from './clause.ts'
import type { Ignore, Ignores } from './ignore.ts'
import { scopeOf } from './scope.ts'

const one = 'corroborate-ignore'
const start = 'corroborate-ignore-start'
const end = 'corroborate-ignore-end'

/** `corroborate-ignore …`; "corroborate ignore …" and "corroborate-disable …" are meant as such. */
const directive = /^(?<name>corroborate(?:-[\p{L}\p{N}_-]*|(?=\s+(?:ignore|disable)\b)))/iu

/** An open `corroborate-ignore-start`. */
interface Open {
  readonly ignore: Ignore
  readonly comment: ArticleComment
}

/** The ignores in the comments of an article, and what is wrong with those that cannot be read. */
export function fromComments(article: Article): Ignores {
  const ignores: Ignore[] = []
  const problems: Problem[] = []
  const open: Open[] = []
  for (const comment of article.comments) {
    const name = directive.exec(comment.text)?.groups?.['name']
    if (name === undefined) continue
    if (name === end) {
      const begun = open.pop()
      if (begun) ignores.push(upTo(begun, comment))
      else problems.push(strayEnd(article, comment))
    } else if (name === one || name === start) {
      const read = readComment(name, comment, article)
      if ('message' in read) problems.push(read)
      else if (name === one) ignores.push(read)
      else open.push({ ignore: read, comment })
    } else problems.push(unknown(article, comment, name))
  }
  return { ignores, problems: [...problems, ...open.map((begun) => unended(article, begun))] }
}

function readComment(name: string, comment: ArticleComment, article: Article): Ignore | Problem {
  const words = comment.text.slice(name.length)
  const { targets, reason } = readClause(words, comment, comment.at + name.length)
  const span = textSpan(comment)
  const help = `Write \`${name} ${example}\`.`
  const file = article.file
  if (targets.length === 0) {
    const message = `\`${name}\` without saying what, expected a kind, a rule or the id of a fact`
    return { file, span, message, help }
  }
  if (reason === '') {
    const message = `\`${name}\` without a reason, expected one behind a colon`
    return { file, span, message, help }
  }
  const scope = name === one ? scopeOf(comment, article) : { start: comment.end, end: comment.end }
  const reach = comment.inside ? 'the block that it stands in' : 'the block below it'
  return { targets, reason, at: excerptOf(article, comment), scope, reach }
}

function upTo({ ignore }: Open, { start: stop }: ArticleComment): Ignore {
  const scope = { start: ignore.scope.start, end: stop }
  return { ...ignore, scope, reach: `the text up to \`${end}\`` }
}

function unknown({ file }: Article, comment: ArticleComment, name: string): Problem {
  const message = `Unknown comment \`${name}\`, expected \`${one}\``
  const help = didYouMean(name, [one, start, end]) ?? `Write \`${one} ${example}\`.`
  return { file, span: { start: comment.at, end: comment.at + name.length }, message, help }
}

function strayEnd({ file }: Article, comment: ArticleComment): Problem {
  const message = `\`${end}\` without a \`${start}\` above it`
  return { file, span: textSpan(comment), message, help: 'Remove it, or write the start.' }
}

function unended({ file }: Article, { comment }: Open): Problem {
  const message = `\`${start}\` without a \`${end}\` below it`
  const help = `Write \`${end}\` in a comment where it ends, or \`${one}\` for one block.`
  return { file, span: textSpan(comment), message, help }
}

function textSpan({ at, text }: ArticleComment): Span {
  return { start: at, end: at + text.length }
}

function excerptOf({ file, text }: Article, { start: from, end: to }: Span): Excerpt {
  return { file, start: from, end: to, text: text.slice(from, to) }
}
