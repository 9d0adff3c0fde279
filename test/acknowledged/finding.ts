import { check, type Result } from '../../src/index.ts'
import { articleOf, recordOf } from '../pull-request/site.ts'

/** Articles by name, each saying how long the meeting of the record lasted. */
export function resultOf(articles: Readonly<Record<string, string>>): Result {
  const files = Object.entries(articles).map(([file, lasted]) => ({
    file,
    text: articleOf(lasted),
  }))
  return check(files, { file: 'facts.yaml', text: recordOf('4 hours') })
}
