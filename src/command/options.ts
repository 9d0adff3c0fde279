import { didYouMean } from '../facts/did-you-mean.ts'
import { reports } from '../index.ts'
import type { Arguments } from './arguments.ts'
import { flagNamed } from './flags.ts'
import { readSinceOptions, type SinceRequest } from './since-options.ts'

/** A report to make; without a file it goes to the screen. */
export interface Output {
  readonly format: string
  readonly file?: string
}

export type FailOn = 'error' | 'warning' | 'never'

/** `corroborate check` as the user asked for it. */
export interface CheckRequest extends SinceRequest {
  /** Files, folders, patterns and `-`; empty: what the record covers. */
  readonly articles: readonly string[]
  /** Records; empty: facts.yaml in the working directory. */
  readonly facts: readonly string[]
  readonly outputs: readonly Output[]
  readonly failOn: FailOn
  readonly explain: boolean
  readonly quiet: boolean
  readonly stdinName?: string
  readonly ignoreFile?: string
  /** Undefined: as the terminal likes it. */
  readonly colour?: boolean
}

/** `corroborate lint` as the user asked for it. */
export interface LintRequest extends Pick<CheckRequest, 'outputs' | 'quiet' | 'colour'> {
  /** Record files; empty: facts.yaml in the working directory. */
  readonly records: readonly string[]
}

/** Options that `lint` takes as well. */
const ofLint: ReadonlySet<string> = new Set([
  'facts',
  'format',
  'output',
  'quiet',
  'color',
  'no-color',
])

/** The request that a command line of `lint` makes; with any complaint, no request. */
export function readLintOptions(
  args: Pick<Arguments, 'given' | 'complaints'>,
  files: readonly string[],
): { readonly request?: LintRequest; readonly complaints: readonly string[] } {
  const { request, complaints } = readOptions(args, [])
  const strays = [...args.given.keys()].filter((name) => flagNamed(name) && !ofLint.has(name))
  const all = [...complaints, ...strays.map((name) => `\`--${name}\` is an option of \`check\`.`)]
  if (!request || all.length > 0) return { complaints: all }
  return { request: { ...request, records: [...request.facts, ...files] }, complaints: [] }
}

const levels: readonly FailOn[] = ['error', 'warning', 'never']

/** The request that a command line makes; with any complaint, no request. */
export function readOptions(
  { given, complaints }: Pick<Arguments, 'given' | 'complaints'>,
  articles: readonly string[],
): { readonly request?: CheckRequest; readonly complaints: readonly string[] } {
  const last = (name: string) => given.get(name)?.at(-1)
  const failOn = levels.find((level) => level === (last('fail-on') ?? 'error'))
  const outputs = readOutputs(given.get('format') ?? ['text'], last('output'))
  const since = readSinceOptions(given)
  const all = [
    ...complaints,
    ...outputs.complaints,
    ...since.complaints,
    ...(failOn ? [] : [unknown('--fail-on', last('fail-on') ?? '', levels)]),
    ...(last('stdin-filename') !== undefined && !articles.includes('-')
      ? ['`--stdin-filename` names what `-` reads; add `-` to the articles.']
      : []),
    ...(given.has('color') && given.has('no-color')
      ? ['`--color` and `--no-color` exclude each other.']
      : []),
  ]
  if (all.length > 0 || !failOn) return { complaints: all }
  const request = {
    articles,
    facts: given.get('facts') ?? [],
    outputs: outputs.outputs,
    failOn,
    explain: given.has('explain'),
    quiet: given.has('quiet'),
    ...since.request,
    ...optional('stdinName', last('stdin-filename')),
    ...optional('ignoreFile', last('ignore-file')),
    ...(given.has('color') || given.has('no-color') ? { colour: given.has('color') } : {}),
  }
  return { request, complaints: [] }
}

/** `json=report.json` is a report in its own file; `--output` takes one that names none. */
function readOutputs(formats: readonly string[], output: string | undefined) {
  const outputs = formats.map((value): Output => {
    const at = value.indexOf('=')
    const format = at < 0 ? value : value.slice(0, at)
    return { format, ...optional('file', at < 0 ? output : value.slice(at + 1)) }
  })
  const complaints = outputs
    .filter(({ format }) => !Object.hasOwn(reports, format))
    .map(({ format }) => unknown('--format', format, Object.keys(reports)))
  const targets = outputs.map(({ file }) => file ?? '')
  const twice = targets.find((file, index) => targets.indexOf(file) !== index)
  if (targets.includes('') && formats.some((value) => value.endsWith('='))) {
    complaints.push('`--format NAME=FILE` needs a file after `=`.')
  } else if (twice !== undefined) {
    const where = twice === '' ? 'the screen' : `\`${twice}\``
    complaints.push(
      `Two reports go to ${where}; give each its file: \`--format json=report.json\`.`,
    )
  }
  if (output !== undefined && formats.every((value) => value.includes('='))) {
    complaints.push('`--output` has nothing to write: each `--format` names its own file.')
  }
  return { outputs, complaints }
}

function unknown(option: string, value: string, known: readonly string[]): string {
  const list = known.map((name) => `\`${name}\``).join(', ')
  const guess = didYouMean(value, known)
  return `Unknown value \`${value}\` of \`${option}\`, expected one of ${list}.${guess ? ` ${guess}` : ''}`
}

function optional<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: string })
}
