import { didYouMean } from '../facts/did-you-mean.ts'
import { inline } from '../report/visible.ts'
import { readAcknowledgeOptions } from './acknowledge-options.ts'
import { splitArguments } from './arguments.ts'
import { runCheck } from './check.ts'
import { runLint } from './lint.ts'
import { readMergeOptions } from './merge-options.ts'
import { readLintOptions, readOptions } from './options.ts'
import { takenBy } from './taken-by.ts'
import { send, type Terminal } from './terminal.ts'
import { usage } from './usage.ts'
import { version } from './version.ts'

/**
 * Run a command line, without the name of the program. Resolves to the exit status: 0 nothing
 * refuted, 1 something refuted, 2 something could not be checked. Throws only for a bug.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const args = splitArguments(argv)
  const [command, ...files] = args.positionals
  if (args.complaints.length === 0) {
    if (args.given.has('help') || command === 'help') return say(usage, terminal)
    if (args.given.has('version')) return say(`${version}\n`, terminal)
  }
  const complaint = commandComplaint(command)
  if (command === 'lint') {
    const { request, complaints } = readLintOptions(args, files)
    return request ? runLint(request, terminal) : refuse(complaints, terminal)
  }
  if (command === 'acknowledge' || command === 'baseline') {
    const { request, complaints } = readAcknowledgeOptions(command, args, files)
    if (!request) return refuse(complaints, terminal)
    const { runAcknowledge } = await import('./acknowledge.ts')
    return runAcknowledge(request, terminal)
  }
  if (command === 'merge') {
    const { request, complaints } = readMergeOptions(args, files, terminal.env)
    if (!request) return refuse(complaints, terminal)
    const { runMerge } = await import('./merge.ts')
    return runMerge(request, terminal)
  }
  // Whose options those of an unknown command are, nobody can tell.
  const asked = complaint === undefined ? takenBy('check', args) : args
  const { request, complaints } = readOptions(asked, files, terminal.env)
  if (!complaint && request) return runCheck(request, terminal)
  return refuse([...(complaint ? [complaint] : []), ...complaints], terminal)
}

async function refuse(complaints: readonly string[], { stderr }: Terminal): Promise<2> {
  await send(stderr, complaints.map((one) => `corroborate: ${inline(one)}\n`).join(''))
  return 2
}

function commandComplaint(command: string | undefined): string | undefined {
  if (command === 'check') return undefined
  if (command === undefined)
    return 'Expected a command: `corroborate check`. See `corroborate --help`.'
  const guess = didYouMean(command, commands)
  const other = `To check that file or folder, write \`corroborate check ${command}\`.`
  return `Unknown command \`${command}\`, expected \`check\`, \`lint\`, \`merge\`, \`acknowledge\` or \`baseline\`. ${guess ?? other}`
}

const commands = ['check', 'lint', 'merge', 'acknowledge', 'baseline', 'help']

async function say(text: string, { stdout }: Terminal): Promise<0 | 2> {
  return (await send(stdout, text)) ? 2 : 0
}
