import type { Excerpt } from '../model.ts'
import type { Cause } from './causes.ts'
import { shorten } from './shorten.ts'
import { inline } from './visible.ts'

/** What a cause asks of its reader: one line each, safe for a terminal. */
export interface CauseWords {
  readonly title: string
  readonly message: string
  readonly help: string
}

/** Values quoted in a message; the rest are counted. */
const quoted = 3

/** Of such a value, in UTF-16 units. */
const longest = 80

/** A cause of several articles or facts in words; undefined for one value, which its finding tells. */
export function causeWords(cause: Cause): CauseWords | undefined {
  const [{ fact, record, rule, article }] = cause.findings
  const [disagree, held] = [cause.disagree, cause.held]
  if (cause.type === 'record') {
    const shown = `\`${inline(fact)}\` is \`${inline(record.shown)}\` in the record`
    const those = `${disagree} of the ${held} articles that speak of it`
    return {
      title: 'Check the record',
      message: `${shown}, but ${those} disagree in the same way, ${rule}: ${statedIn(cause)}`,
      help: `If the articles are right, correct \`${inline(fact)}\` in ${inline(record.file)}; else correct them.`,
    }
  }
  if (cause.type === 'article') {
    return {
      title: 'Is this article about this story?',
      message: `${disagree} of the ${held} facts that ${inline(article.file)} speaks of differ from the record`,
      help: 'If it is about something else, leave it out of what the record covers, or add its events; else correct what it says.',
    }
  }
  return undefined
}

/** The different words of the articles, as `four hours`, `some four hours` and 2 more. */
function statedIn({ findings }: Cause): string {
  const words = [...new Set(findings.map(({ article }) => inline(article.text)))]
  const shown = words.slice(0, quoted).map((one) => `\`${shorten(one, longest)}\``)
  const more = words.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Every place of a cause: those of its findings, each with the further ones it shows. */
export function placesOfCause({ findings }: Pick<Cause, 'findings'>): readonly Excerpt[] {
  return findings.flatMap(({ article, also }) => [article, ...also])
}
