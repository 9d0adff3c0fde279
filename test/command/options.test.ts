import { describe, expect, it } from 'vitest'
import { crashText } from '../../src/command/crash.ts'
import { reasonOf } from '../../src/command/failure.ts'
import { type Stream, wantsColour } from '../../src/command/terminal.ts'
import { reports } from '../../src/index.ts'
import { runHere } from './terminal.ts'

const formats = Object.keys(reports)
  .map((name) => `\`${name}\``)
  .join(', ')

const run = (...argv: string[]) => runHere('/', argv)

describe('a command line that cannot be understood is told so, and exits 2', () => {
  it.each<[string, string[], string]>([
    [
      'an unknown option',
      ['check', '--explian'],
      'Unknown option `--explian`. Did you mean `--explain`?',
    ],
    [
      'one like none',
      ['check', '--zzzzzzzzzz'],
      'Unknown option `--zzzzzzzzzz`. See `corroborate --help`',
    ],
    ['an unknown short one', ['check', '-x'], 'Unknown option `-x`.'],
    [
      'an unknown command',
      ['chekc'],
      'Unknown command `chekc`, expected `check`, `lint`, `merge`, `acknowledge` or `baseline`. Did you mean `check`?',
    ],
    ['a file for a command', ['articles/a.md'], 'write `corroborate check articles/a.md`'],
    ['no command', [], 'Expected a command: `corroborate check`'],
    ['no value', ['check', '--facts'], '`--facts` needs a value: `--facts FILE`.'],
    ['an empty value', ['check', '--facts='], '`--facts` needs a value'],
    ['an option for a value', ['check', '--facts', '--quiet'], 'write `--facts=--quiet`'],
    ['a value too many', ['check', '--quiet=yes'], '`--quiet` takes no value; found `yes`.'],
    [
      'an unknown report',
      ['check', '--format', 'jsn'],
      `Unknown value \`jsn\` of \`--format\`, expected one of ${formats}. Did you mean \`json\`?`,
    ],
    ['a name of every object', ['check', '--format', 'toString'], 'Unknown value `toString`'],
    [
      'an unknown level',
      ['check', '--fail-on', 'warn'],
      'Unknown value `warn` of `--fail-on`, expected one of `error`, `warning`, `never`.',
    ],
    [
      'two outputs',
      ['check', '--output', 'a', '--output', 'b'],
      '`--output` was given more than once.',
    ],
    [
      'two reports on the screen',
      ['check', '--format', 'json', '--format', 'text'],
      'Two reports go to the screen',
    ],
    [
      'two reports in a file',
      ['check', '--format', 'json=a', '--format', 'text=a'],
      'Two reports go to `a`',
    ],
    [
      'a report without its file',
      ['check', '--format', 'json='],
      '`--format NAME=FILE` needs a file after `=`.',
    ],
    [
      'an output for none',
      ['check', '--format', 'json=a', '--output', 'b'],
      '`--output` has nothing to write',
    ],
    ['a name for no input', ['check', '--stdin-filename', 'a.md'], 'add `-` to the articles'],
    ['both colours', ['check', '--color', '--no-color'], 'exclude each other'],
  ])('%s', async (_name, argv, expected) => {
    const { status, stdout, stderr } = await run(...argv)
    expect(stderr).toContain(expected)
    expect(stderr).toMatch(/^(?:corroborate: [^\n]+\n)+$/u)
    expect([status, stdout]).toEqual([2, ''])
  })

  it('tells of everything at once, and shows no control character', async () => {
    const { stderr } = await run('check', '--a\u001Bb', '--fail-on', 'x')
    expect(stderr.split('\n')).toHaveLength(3)
    expect(stderr).toContain('--a␛b')
  })
})

it.each([
  ['an unknown option beside the help', ['lint', '--x', '--help']],
  ['an unknown command with an option of one', ['acknowlege', '--reason', 'so']],
])('has one complaint for one slip: %s', async (_name, argv) => {
  const { status, stderr } = await run(...argv)
  expect(stderr).toMatch(/^corroborate: Unknown [^\n]+\n$/u)
  expect(status).toBe(2)
})

describe('help and version', () => {
  it.each([[['--help']], [['check', '--help']], [['-h']], [['help']]])('%j', async (argv) => {
    const { status, stdout } = await run(...argv)
    expect(status).toBe(0)
    for (const part of [
      'Usage: corroborate check',
      '--facts FILE',
      '-h, --help',
      'Exit status: 0',
    ]) {
      expect(stdout).toContain(part)
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('gives the version of the package', async () => {
    expect(await run('--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
  })
})

describe('colour', () => {
  const stream = (isTTY: boolean): Stream => ({ isTTY, write: () => true, on: () => undefined })
  it.each<[boolean, string, boolean, Record<string, string>, boolean | undefined]>([
    [true, 'on a terminal', true, {}, undefined],
    [false, 'in a file', false, {}, undefined],
    [false, 'with NO_COLOR', true, { NO_COLOR: '1' }, undefined],
    [true, 'with an empty NO_COLOR', true, { NO_COLOR: '' }, undefined],
    [true, 'in a file with FORCE_COLOR', false, { FORCE_COLOR: '1' }, undefined],
    [false, 'with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, undefined],
    [false, 'on a dumb terminal', true, { TERM: 'dumb' }, undefined],
    [true, 'with --color before all', false, { NO_COLOR: '1' }, true],
    [false, 'with --no-color before all', true, { FORCE_COLOR: '1' }, false],
  ])('%s %s', (expected, _name, isTTY, env, asked) => {
    expect(wantsColour(stream(isTTY), { env }, asked)).toBe(expected)
  })
})

describe('a bug', () => {
  it('is one line without a stack trace', () => {
    const text = crashText(new RangeError('too\nlong \u001B[31m'))
    expect(text).toMatch(
      /^corroborate stopped, which is a bug; .+: RangeError: too long ␛\[31m\n$/u,
    )
    expect(crashText('words')).toContain(': words\n')
  })
})

describe('why a file could not be read', () => {
  const failure = (code: string) => Object.assign(new Error('boring'), { code })
  it.each<[string, unknown, string]>([
    ['a known code', failure('EACCES'), 'permission was denied'],
    ['an unknown code', failure('EWEIRD'), 'the system says EWEIRD'],
    ['no code', new Error('it broke'), 'it broke'],
    ['no error', 'words', 'words'],
  ])('%s', (_name, error, expected) => {
    expect(reasonOf(error)).toBe(expected)
  })
})
