import type { RecordedOrder } from '../../compare/order.ts'
import { readGap } from '../../english/gap.ts'
import { didYouMean } from '../../facts/did-you-mean.ts'
import type { Misread, Read, ReadContext, Reading } from '../kind.ts'

type Path = readonly (string | number)[]

/** Read `order`: `{before: id}` or `{after: id}` with `by`, or a list, labelled with the other event. */
export function read(raw: unknown, context: ReadContext): Reading<RecordedOrder> {
  const misread: Misread[] = []
  const listed: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const values = listed.flatMap((item, at): Read<RecordedOrder>[] => {
    const path: Path = Array.isArray(raw) ? [at] : []
    const value = readOne(item, path, context, misread)
    if (!value) return []
    return [{ path, value, ...(listed.length > 1 ? { label: value.other } : {}) }]
  })
  return { values, misread }
}

function readOne(
  raw: unknown,
  path: Path,
  context: ReadContext,
  misread: Misread[],
): RecordedOrder | undefined {
  const entry = isObject(raw) ? raw : {}
  const direction = 'before' in entry ? 'before' : 'after'
  const named = entry[direction]
  if (typeof named !== 'string' || ('before' in entry && 'after' in entry)) {
    misread.push({
      path,
      message: 'Expected `before` or `after` with the id of an event',
      help: 'Write `order: {after: march-meeting, by: months}`.',
    })
    return undefined
  }
  const other = context.event(named)
  if (other === undefined) misread.push(unknown(named, [...path, direction], context))
  const by = entry['by']
  const gap = typeof by === 'string' ? readGap(by) : undefined
  if (by !== undefined && !gap)
    misread.push({
      path: [...path, 'by'],
      message: `\`${String(by)}\` does not say how far apart`,
      help: 'Write a unit or a number of units: `minutes`, `hours`, `two days`.',
    })
  if (other === undefined || (by !== undefined && !gap)) return undefined
  return {
    as: 'recorded',
    direction,
    other,
    ...(gap && typeof by === 'string' ? { by, gap } : {}),
  }
}

function unknown(id: string, path: Path, context: ReadContext): Misread {
  const message = `Unknown event \`${id}\`, expected the id of another event`
  const help = didYouMean(id, context.ids('event'))
  return { path, message, ...(help === undefined ? {} : { help }) }
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
