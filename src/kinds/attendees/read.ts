import { didYouMean } from '../../facts/did-you-mean.ts'
import type { Misread, Read, ReadContext, Reading } from '../kind.ts'
import type { AttendeesValue, RecordedAttendees } from './value.ts'

type Path = readonly (string | number)[]

const OPTIONS: ReadonlySet<string> = new Set(['members', 'head', 'complete', 'open'])

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/**
 * Read `who`: a flat list (one value without a label), the same with options, or one value for
 * each group, labelled with the group's id. What cannot be read is in `misread`, with its path.
 */
export function read(_key: string, raw: unknown, context: ReadContext): Reading<AttendeesValue> {
  const misread: Misread[] = []
  if (Array.isArray(raw) || (isObject(raw) && isSide(raw))) {
    const value = readSide(raw, [], context, misread)
    return { values: value ? [{ path: [], value }] : [], misread }
  }
  if (!isObject(raw)) return { values: [], misread: [expected([])] }
  const values: Read<AttendeesValue>[] = []
  for (const [key, inner] of Object.entries(raw)) {
    const group = context.group(key)
    if (group === undefined) misread.push(unknownId('group', key, [key], context))
    const value = readSide(inner, [key], context, misread)
    if (group !== undefined && value)
      values.push({ path: [key], label: group, value: { ...value, group } })
  }
  return { values, misread }
}

/** An object of options: `{members: […], complete: true}`. */
function isSide(raw: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(raw)
  return keys.length > 0 && keys.every((key) => OPTIONS.has(key))
}

function readSide(
  raw: unknown,
  path: Path,
  context: ReadContext,
  misread: Misread[],
): RecordedAttendees | undefined {
  const options: Readonly<Record<string, unknown>> | undefined = Array.isArray(raw)
    ? { members: raw }
    : isObject(raw) && isSide(raw)
      ? raw
      : undefined
  if (!options) {
    misread.push(expected(path))
    return undefined
  }
  const inner = Array.isArray(raw) ? path : [...path, 'members']
  const listed = readPeople(options['members'], inner, context, misread)
  const head =
    options['head'] === undefined
      ? undefined
      : readPerson(options['head'], [...path, 'head'], context, misread)
  const complete = readFlag(options['complete'], [...path, 'complete'], misread)
  const open = readFlag(options['open'], [...path, 'open'], misread)
  if (complete && open)
    misread.push({
      path: [...path, 'open'],
      message: 'A list is `complete` or `open`, not both',
      help: 'Keep the one that is true.',
    })
  const members = [...new Set(head === undefined ? listed : [...listed, head])]
  return { as: 'recorded', members, complete, open, ...(head === undefined ? {} : { head }) }
}

function readPeople(raw: unknown, path: Path, context: ReadContext, misread: Misread[]): string[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    misread.push(expected(path))
    return []
  }
  return raw.flatMap((person: unknown, i) => {
    const id = readPerson(person, [...path, i], context, misread)
    return id === undefined ? [] : [id]
  })
}

function readPerson(
  raw: unknown,
  path: Path,
  context: ReadContext,
  misread: Misread[],
): string | undefined {
  const id = typeof raw === 'string' ? context.person(raw) : undefined
  if (id === undefined)
    misread.push(typeof raw === 'string' ? unknownId('person', raw, path, context) : expected(path))
  return id
}

function readFlag(raw: unknown, path: Path, misread: Misread[]): boolean {
  if (raw !== undefined && typeof raw !== 'boolean')
    misread.push({ path, message: 'Expected `true` or `false`' })
  return raw === true
}

function unknownId(
  type: 'person' | 'group',
  name: string,
  path: Path,
  context: ReadContext,
): Misread {
  const message = `Unknown ${type} \`${name}\``
  const where = type === 'person' ? 'people' : 'groups'
  const help = didYouMean(name, context.ids(type)) ?? `Add it to \`${where}\`.`
  return { path, message, help }
}

function expected(path: Path): Misread {
  return {
    path,
    message: 'Expected people: a list of ids or full names, or such a list for each group',
    help: 'Write `who: [ortiz, vance]` or `who: {council: [ortiz, vance]}`.',
  }
}
