import type { Problem, TextFile } from '../model.ts'

/** A file as text, or what is wrong with its bytes; then `text` is what could be read of it. */
export interface Decoded {
  readonly file: TextFile
  readonly problem?: Problem
  /** The problem is that there is nothing in it. */
  readonly empty?: true
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/**
 * Decode UTF-8, a byte order mark kept so that offsets are the file's. `noun` is what was
 * expected: "an article", "a record".
 */
export function decode(name: string, bytes: Uint8Array, noun: string): Decoded {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const message = `Unexpected zero byte at byte ${zero}, expected ${noun} as text`
    const help = 'Binary files and UTF-16 cannot be read; save it as UTF-8 text.'
    return { file: { file: name, text: '' }, problem: { file: name, message, help } }
  }
  const file = { file: name, text: lenient.decode(bytes) }
  if (!isUtf8(bytes)) return { file, problem: notUtf8(file, bytes, noun) }
  if (/^\uFEFF?\s*$/u.test(file.text)) {
    const message = `Empty file, expected ${noun}`
    return { file, empty: true, problem: { file: name, message } }
  }
  return { file }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

function notUtf8({ file, text }: TextFile, bytes: Uint8Array, noun: string): Problem {
  const at = firstWrong(bytes)
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const start = lenient.decode(bytes.subarray(0, at)).length
  return {
    file,
    span: { start, end: Math.min(start + 1, text.length) },
    message: `Unexpected byte 0x${hex} at byte ${at}, expected ${noun} in UTF-8`,
    help: 'Save the file as UTF-8.',
  }
}

/** Index of the first byte that begins no character, found by halving. */
function firstWrong(bytes: Uint8Array): number {
  // `stream` lets a prefix end inside a character.
  const fits = (length: number) => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true })
      decoder.decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  // A character that breaks off there began up to three bytes earlier.
  let at = low
  while (at > 0 && !isUtf8(bytes.subarray(0, at))) at--
  return at
}
