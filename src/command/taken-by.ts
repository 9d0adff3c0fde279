import type { Arguments } from './arguments.ts'
import { type FlagName, flagNamed } from './flags.ts'

/** Options that say what reports there are and how they look. */
const reporting = ['format', 'output', 'quiet', 'color', 'no-color'] as const

const accepting = [
  ...(['reason', 'as', 'by', 'until'] as const),
  ...(['facts', 'ignore-file', 'today', 'color', 'no-color'] as const),
]

/** The options that each command takes; all have `--help` and `--version` besides. */
const taken = {
  check: [
    ...reporting,
    ...(['facts', 'fail-on', 'since', 'fail-on-record-change', 'record', 'today'] as const),
    ...(['shard', 'explain', 'stdin-filename', 'ignore-file'] as const),
    ...(['cache', 'cache-location'] as const),
  ],
  lint: [...reporting, 'facts'],
  merge: [...reporting, 'fail-on', 'fail-on-record-change'],
  acknowledge: accepting,
  baseline: accepting,
} as const satisfies Readonly<Record<string, readonly FlagName[]>>

export type Command = keyof typeof taken

/**
 * The part of a command line that a command takes, with a complaint on every option that belongs
 * to others. What is no option at all has its complaint already.
 */
export function takenBy(
  command: Command,
  { given, complaints }: Pick<Arguments, 'given' | 'complaints'>,
): Pick<Arguments, 'given' | 'complaints'> {
  const strays = [...given.keys()].filter((name) => flagNamed(name) && !takes(command, name))
  return {
    given: new Map([...given].filter(([name]) => takes(command, name))),
    complaints: [...complaints, ...strays.map((name) => complaintOn(name, command))],
  }
}

function takes(command: Command, name: string): boolean {
  const all: readonly string[] = taken[command]
  return all.includes(name) || name === 'help' || name === 'version'
}

function complaintOn(name: string, command: Command): string {
  const others = commands.filter((other) => takes(other, name)).map((other) => `\`${other}\``)
  const last = others.pop()
  const owners = others.length > 0 ? `${others.join(', ')} and ${last}` : last
  // When reports are joined, what was found is settled.
  const help = command === 'merge' && takes('check', name) ? '; give it to each shard' : ''
  return `\`--${name}\` is no option of \`${command}\`, but of ${owners}${help}.`
}

const commands: readonly Command[] = ['check', 'lint', 'merge', 'acknowledge', 'baseline']
