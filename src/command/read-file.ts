import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Decoded, decode } from './decode.ts'
import { codeOf, reasonOf } from './failure.ts'
import { shownPath } from './paths.ts'

/** Read a file as UTF-8 text. Never throws; `noun` is what was expected, as "an article". */
export function readTextFile(file: string, cwd: string, noun: string): Decoded {
  const name = shownPath(file, cwd)
  try {
    return decode(name, readFileSync(path.resolve(cwd, file)), noun)
  } catch (error) {
    const folder = codeOf(error) === 'EISDIR'
    const message = folder
      ? `Unexpected folder, expected ${noun}`
      : `Could not read ${noun} here: ${reasonOf(error)}`
    return { file: { file: name, text: '' }, problem: { file: name, message } }
  }
}

/** Read an article from the standard input, under the name it is to go by. */
export async function readStandardInput(
  stdin: AsyncIterable<unknown>,
  name: string,
): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stdin) if (chunk instanceof Uint8Array) chunks.push(chunk)
  } catch (error) {
    const message = `Could not read the standard input: ${reasonOf(error)}`
    return { file: { file: name, text: '' }, problem: { file: name, message } }
  }
  return decode(name, Buffer.concat(chunks), 'an article')
}
