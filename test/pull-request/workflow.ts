import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * What the workflow of this repository gives the command on a pull request, as its shell would:
 * the words of `npm run --silent check -- …`, variables still to be filled in.
 */
export function workflowArguments(): readonly string[] {
  const file = new URL('../../.github/workflows/check.yml', import.meta.url)
  const steps: readonly { readonly if?: string; readonly run?: string }[] = parse(
    readFileSync(file, 'utf8'),
  ).jobs.articles.steps
  const step = steps.find((one) => one.if === "github.event_name == 'pull_request'" && one.run)
  const [, words = ''] = step?.run?.split('npm run --silent check -- ') ?? []
  if (words === '') throw new Error('check.yml has no step that checks a pull request')
  return ['check', ...words.trim().split(/\s+/u).map(unquoted)]
}

/** `"origin/$GITHUB_BASE_REF"` is one word without its quotation marks. */
function unquoted(word: string): string {
  return word.replace(/^"(?<inside>.*)"$/u, '$<inside>')
}
