import { didYouMean } from '../../facts/did-you-mean.ts'
import type { Misread, ReadContext, Reading } from '../kind.ts'
import type { PlaceValue } from './value.ts'

/** Read `where`: a place or a list of them, by id or full name. Unknown ones are in `misread`. */
export function read(_key: string, raw: unknown, context: ReadContext): Reading<PlaceValue> {
  const misread: Misread[] = []
  const listed: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const places = listed.flatMap((item, at) => {
    const id = typeof item === 'string' ? context.place(item) : undefined
    if (id === undefined) misread.push(unknown(item, Array.isArray(raw) ? [at] : [], context))
    return id === undefined ? [] : [id]
  })
  return { values: places.length > 0 ? [{ path: [], value: { places } }] : [], misread }
}

function unknown(raw: unknown, path: readonly number[], context: ReadContext): Misread {
  if (typeof raw !== 'string')
    return {
      path,
      message: 'Expected a place, or a list of places',
      help: 'Write `where: city-hall`, with an id of `places` or a name in full.',
    }
  const message = `Unknown place \`${raw}\`, expected an id of \`places\` or a name in full`
  return {
    path,
    message,
    help: didYouMean(raw, context.ids('place')) ?? 'Declare it under `places`.',
  }
}
