import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command as users have it, built into a folder of its own; remove that afterwards. */
export function buildCommand(): { readonly cli: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-built-'))
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), folder])
  return {
    cli: path.join(folder, 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run the command in a folder; standard output and error are no terminals. */
export function run(
  cli: string,
  cwd: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Outcome {
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS, ...env } = process.env
  const done = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    env: { ...env, ...more },
    encoding: 'utf8',
  })
  return { status: done.status, stdout: done.stdout, stderr: done.stderr }
}

/** A new folder with files in it, by their paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-test-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A record of one meeting of four hours. */
export const record = `events:
  council-meeting:
    kind: meeting
    when: 2026-03-09
    lasted: 4 hours
`

function articleSaying(duration: string): string {
  return `---
title: Council meets on the library
date: 2026-03-10
---

The council met on Monday. The meeting lasted ${duration}.
`
}

/** Agrees with the record. */
export const right = articleSaying('four hours')

/** Understates it. */
export const wrong = articleSaying('more than three hours')
