import { memberOf } from './mapping.ts'

// "10.30", "7": hours, and minutes that YAML takes for a fraction
const clock = /^(?<hours>\d|1\d|2[0-3])(?:\.(?<minutes>[0-5]\d))?$/u

/**
 * The way out for a number where a schema wants text: as the time of day that it looks like, with
 * the unit that it lacks, or in quotes. `words` is what stands there: `10.30` is the number 10.3.
 */
export function numberHelp(words: string, schema: unknown): string {
  const examples = memberOf(schema, 'examples')
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined
  if (typeof first !== 'string' || !/^\d/u.test(first)) {
    return `Put it in quotes to make it text: \`"${words}"\`.`
  }
  if (!/[ap]\.m\./u.test(first)) return `Write it with its unit, as in \`${first}\`.`
  const found = clock.exec(words)?.groups
  if (!found) return `Write it as a time of day, as in \`"${first}"\`.`
  const { hours = '', minutes } = found
  if (Number(hours) < 1 || Number(hours) > 12) {
    return `Write \`"${hours.padStart(2, '0')}:${minutes ?? '00'}"\`.`
  }
  const time = minutes === undefined ? hours : `${hours}:${minutes}`
  return `Write \`"${time} a.m."\` or \`"${time} p.m."\`.`
}
