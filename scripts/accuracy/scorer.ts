import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from './score.ts'
import type { Story } from './story.ts'

interface Scored {
  readonly must: number
  readonly found: number
  readonly flags: number
  readonly falseFlags: number
  readonly debatable: number
  readonly errors: number
  readonly linked: number
  readonly wrongLink: number
  readonly agree: number
}

/**
 * What a score script of the labels' own folder says otherwise, one line a figure. Our own score is
 * kept in step with it by this. The script takes a report from `temporary`, a folder.
 */
export function disagreements(
  script: string,
  { name, labelsFile, mapFile }: Story,
  report: string,
  { total }: Score,
  temporary: string,
): readonly string[] {
  const file = join(temporary, `${name}.json`)
  writeFileSync(file, report)
  const options = ['--labels', labelsFile, '--report', file, '--map', mapFile, '--json']
  const printed = execFileSync(process.execPath, [script, ...options], { encoding: 'utf8' })
  const theirs = JSON.parse(printed) as Scored
  const ours: Scored = {
    must: total.must,
    found: total.found,
    flags: total.flags,
    falseFlags: total.false,
    debatable: total.debatable,
    errors: total.errorsFound + total.errorsFalse,
    linked: total.linked,
    wrongLink: total.wrong,
    agree: total.agree,
  }
  return (Object.keys(ours) as (keyof Scored)[])
    .filter((key) => ours[key] !== theirs[key])
    .map((key) => `${name}: ${key} is ${theirs[key]} by ${script}, ${ours[key]} here`)
}
