import { didYouMean } from '../facts/did-you-mean.ts'
import { inline } from '../report/visible.ts'
import { splitArguments } from './arguments.ts'
import { runCheck } from './check.ts'
import { readOptions } from './options.ts'
import { send, type Terminal } from './terminal.ts'
import { usage, version } from './usage.ts'

/**
 * Run a command line, without the name of the program. Resolves to the exit status: 0 nothing
 * refuted, 1 something refuted, 2 something could not be checked. Throws only for a bug.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const args = splitArguments(argv)
  const [command, ...articles] = args.positionals
  if (args.complaints.length === 0) {
    if (args.given.has('help') || command === 'help') return say(usage, terminal)
    if (args.given.has('version')) return say(`${version}\n`, terminal)
  }
  const complaint = commandComplaint(command)
  const { request, complaints } = readOptions(args, articles)
  if (!complaint && request) return runCheck(request, terminal)
  const all = [...(complaint ? [complaint] : []), ...complaints]
  await send(terminal.stderr, all.map((one) => `corroborate: ${inline(one)}\n`).join(''))
  return 2
}

function commandComplaint(command: string | undefined): string | undefined {
  if (command === 'check') return undefined
  if (command === undefined)
    return 'Expected a command: `corroborate check`. See `corroborate --help`.'
  const guess = didYouMean(command, ['check', 'help'])
  const other = `To check that file or folder, write \`corroborate check ${command}\`.`
  return `Unknown command \`${command}\`, expected \`check\`. ${guess ?? other}`
}

async function say(text: string, { stdout }: Terminal): Promise<0 | 2> {
  return (await send(stdout, text)) ? 2 : 0
}
