import { bytesOf } from '../bytes.ts'
import { many } from '../many.ts'

/** A section of a summary; its rows are what may be left out. */
export interface Part {
  /** All before the rows. */
  readonly head: string
  readonly rows: readonly string[]
  /** All behind the rows. */
  readonly foot?: string
  /** One row, in words that end in the noun: "unchecked value". */
  readonly noun: string
  /** More than so many rows are of no use to a reader. */
  readonly most?: number
}

/** Bytes kept for the words on what was left out. */
const reserve = 600

/**
 * The parts one after the other, as far as `room` bytes go: rows that do not fit are counted, in
 * words, at the end. Empty where not even the first part fits.
 */
export function fitted(parts: readonly Part[], room: number): string {
  const left: string[] = []
  let text = ''
  let free = room - reserve
  for (const part of parts) {
    const shown = part.rows.slice(0, part.most ?? part.rows.length)
    const frame = bytesOf(wrap(part, []))
    let used = frame
    let count = 0
    for (const row of shown) {
      used += bytesOf(row) + 1
      if (used > free) break
      count++
    }
    if (part === parts[0] && frame > free) return ''
    const fits = frame <= free && (count > 0 || shown.length === 0)
    const kept = fits ? shown.slice(0, count) : []
    const rest = part.rows.length - kept.length
    if (rest > 0) left.push(many(rest, part.noun))
    if (!fits) continue
    const written = wrap(part, kept)
    text += written
    free -= bytesOf(written)
  }
  const words = `Not shown here: ${left.join(', ')}. \`corroborate check\` tells all of them.\n`
  const all = left.length > 0 ? `${text}${words}` : text
  return bytesOf(all) <= room ? all : ''
}

function wrap({ head, foot = '' }: Part, rows: readonly string[]): string {
  return `${head}\n${rows.map((row) => `${row}\n`).join('')}${foot}\n`
}
