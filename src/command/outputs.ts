import path from 'node:path'
import { didYouMean } from '../facts/did-you-mean.ts'
import { reports } from '../index.ts'
import { inActions, stepSummary } from './actions.ts'
import type { Terminal } from './terminal.ts'

/** A report to make; without a file it goes to the screen. */
export interface Output {
  readonly format: string
  readonly file?: string
}

/** These two can be read one after the other: lines for people, and lines for the runner. */
const together: ReadonlySet<string> = new Set(['text', 'github'])

/**
 * The reports that a command line asks for: `json=report.json` is one in its own file, and
 * `--output` takes those that name none. When nothing is said, the text; in GitHub Actions also
 * annotations, and the summary of the step, which is where a `summary` without a file goes there.
 */
export function readOutputs(
  formats: readonly string[] | undefined,
  output: string | undefined,
  env: Terminal['env'],
): { readonly outputs: readonly Output[]; readonly complaints: readonly string[] } {
  const usual = output === undefined ? usualFormats(env) : ['text']
  const given = formats ?? usual
  const outputs = given.map((value): Output => {
    const at = value.indexOf('=')
    const format = at < 0 ? value : value.slice(0, at)
    const file =
      at < 0
        ? (output ?? (format === 'summary' ? stepSummary(env) : undefined))
        : value.slice(at + 1)
    return { format, ...(file === undefined ? {} : { file }) }
  })
  return { outputs, complaints: complaintsOn(outputs, given, output) }
}

function usualFormats(env: Terminal['env']): readonly string[] {
  if (!inActions(env)) return ['text']
  return ['text', 'github', ...(stepSummary(env) === undefined ? [] : ['summary'])]
}

function complaintsOn(
  outputs: readonly Output[],
  given: readonly string[],
  output: string | undefined,
): readonly string[] {
  const unknown = outputs
    .filter(({ format }) => !Object.hasOwn(reports, format))
    .map(({ format }) => unknownValue('--format', format, Object.keys(reports)))
  const idle = output !== undefined && given.every((value) => value.includes('='))
  return [
    ...unknown,
    ...collision(outputs),
    ...(idle ? ['`--output` has nothing to write: each `--format` names its own file.'] : []),
  ]
}

function collision(outputs: readonly Output[]): readonly string[] {
  if (outputs.some(({ file }) => file === '')) {
    return ['`--format NAME=FILE` needs a file after `=`.']
  }
  const screen = outputs.filter(({ file }) => file === undefined).map(({ format }) => format)
  const pair = new Set(screen).size === screen.length && screen.every((one) => together.has(one))
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [path.normalize(file)]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice === undefined && (screen.length < 2 || pair)) return []
  const where = twice === undefined ? 'the screen' : `\`${twice}\``
  return [`Two reports go to ${where}; give each its file: \`--format json=report.json\`.`]
}

/** The complaint on a value that an option does not know, with a guess at the one that was meant. */
export function unknownValue(option: string, value: string, known: readonly string[]): string {
  const list = known.map((name) => `\`${name}\``).join(', ')
  const guess = didYouMean(value, known)
  return `Unknown value \`${value}\` of \`${option}\`, expected one of ${list}.${guess ? ` ${guess}` : ''}`
}
