import { parseArgs } from 'node:util'
import { didYouMean } from '../facts/did-you-mean.ts'
import { type FlagName, flagNamed, flags } from './flags.ts'

/** The command line in parts: every value of every option, and the rest in order. */
export interface Arguments {
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
  /** What is wrong with the options, each in one sentence with its way out. */
  readonly complaints: readonly string[]
}

/** Split a command line by `flags`. Never throws: what does not fit is a complaint. */
export function splitArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, plain(flag)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const complaints: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const complaint = complaintOf(token, given.has(token.name))
    if (complaint !== undefined) complaints.push(complaint)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ''])
  }
  return { given, positionals, complaints }
}

interface Option {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function complaintOf(option: Option, again: boolean): string | undefined {
  const { name, rawName, value, inlineValue } = option
  const flag = flagNamed(name)
  if (!flag) {
    const guess = didYouMean(rawName, spellings())
    return `Unknown option \`${rawName}\`. ${guess ?? 'See `corroborate --help` for all of them.'}`
  }
  if (flag.type === 'boolean') {
    return value === undefined ? undefined : `\`${rawName}\` takes no value; found \`${value}\`.`
  }
  if (value === undefined || value === '') {
    return `\`${rawName}\` needs a value: \`${rawName} ${flag.value}\`.`
  }
  if (!inlineValue && value.startsWith('-') && value !== '-') {
    return `\`${rawName}\` needs a value before \`${value}\`; if that is the value, write \`${rawName}=${value}\`.`
  }
  return again && !flag.multiple ? `\`${rawName}\` was given more than once.` : undefined
}

function spellings(): readonly string[] {
  return Object.keys(flags).map((name) => `--${name}`)
}

function plain(flag: (typeof flags)[FlagName]) {
  return 'short' in flag ? { type: flag.type, short: flag.short } : { type: flag.type }
}
