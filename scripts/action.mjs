/**
 * What `action.yml` runs: turns its inputs, which come as variables, into the arguments of the
 * command, and the exit status into an output. Nothing goes through a shell. Node alone runs it.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const { env } = process

/** An input as it was given, without the space around it. */
const input = (name) => env[`CORROBORATE_${name}`]?.trim() ?? ''

/** The lines of an input that say something. */
const lines = (name) =>
  input(name)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** An option with its value in one word, so that a value cannot be taken for an option. */
const option = (name, value) => (value === '' ? [] : [`--${name}=${value}`])

function since() {
  const asked = input('SINCE')
  if (asked !== 'auto') return asked
  return env.GITHUB_BASE_REF ? `origin/${env.GITHUB_BASE_REF}` : ''
}

function recordChange() {
  const asked = input('FAIL_ON_RECORD_CHANGE')
  if (asked === 'true') return ['--fail-on-record-change']
  if (asked === 'false' || asked === '') return []
  console.log('::error title=corroborate::fail-on-record-change is either true or false')
  process.exit(2)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.log('::error title=corroborate::needs Node 20.19 or later: add actions/setup-node before')
  process.exit(2)
}

const base = since()
const onRecordChange = recordChange()
const reports = [
  'text',
  'github',
  'summary',
  ...lines('FORMATS'),
  ...lines('SARIF_FILE').map((file) => `sarif=${file}`),
  ...lines('HTML_FILE').map((file) => `html=${file}`),
]
const args = [
  'check',
  ...lines('FACTS').flatMap((file) => option('facts', file)),
  ...option('since', base),
  // Neither says anything without a base.
  ...(base === '' ? [] : [...option('record', input('RECORD')), ...onRecordChange]),
  ...option('fail-on', input('FAIL_ON')),
  ...option('shard', input('SHARD')),
  ...reports.flatMap((report) => option('format', report)),
  '--',
  ...lines('ARTICLES'),
]
const command = join(import.meta.dirname, '..', 'dist', 'cli.js')
const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' })
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `status=${status ?? 2}\n`)
process.exitCode = status ?? 2
