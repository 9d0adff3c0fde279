/**
 * What one run of the built command costs, beside a start of Node that runs nothing: the command's
 * code alone (`--version`), the smallest check there is, and the articles here, read and from the
 * cache. Ratios compare across machines; milliseconds do not. Build first.
 *
 *     npm run build && npm run bench:start
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const rounds = 15

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'dist/cli.js')
if (!existsSync(command)) throw new Error('Expected dist/cli.js; run `npm run build` first.')
const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'))
const [record, article] = [join(folder, 'facts.yaml'), join(folder, 'article.txt')]
writeFileSync(record, 'events: {vote: {kind: vote, when: 2026-03-10}}\n')
writeFileSync(article, 'The council voted.\n')

const runs: Readonly<Record<string, readonly string[]>> = {
  'Node alone': ['--eval', '0'],
  '--version': [command, '--version'],
  'one sentence': [command, 'check', '--facts', record, article],
  'the articles here': [command, 'check'],
  'the same, cached': [command, 'check', '--cache-location', join(folder, 'cache')],
}

function time(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
  if (status !== 0 && status !== 1) throw new Error(`Exit status ${status}: ${args.join(' ')}`)
  return performance.now() - start
}

// In turns, so that whatever else the machine does slows all of them alike.
const fastest = new Map<string, number>()
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(runs))
    fastest.set(name, Math.min(fastest.get(name) ?? Number.POSITIVE_INFINITY, time(args)))
rmSync(folder, { recursive: true })

const alone = fastest.get('Node alone') ?? 1
console.log(`whole processes, best of ${rounds}`)
for (const [name, ms] of fastest)
  console.log(
    `${name.padEnd(18)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / alone).toFixed(1)} × Node`,
  )
