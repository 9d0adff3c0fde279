import { Composer, type CST, Parser } from 'yaml'
import type { Problem, TextFile } from '../model.ts'
import type { RecordDocument } from './document.ts'
import { isDeeper } from './nesting.ts'
import { splitNumbers } from './split-numbers.ts'
import { wordSyntax } from './syntax.ts'
import { unfold } from './unfold.ts'

/** Longer records are refused: no hand writes them. In UTF-16 units. */
const longest = 1_000_000

/** The composer recurses, and thousands of brackets would end the process. In CST levels. */
const deepest = 200

/**
 * Parse a YAML 1.2 record. Positions are those of the file's text.
 * Never throws; without a `document` the text could not be understood.
 */
export function parseRecord(file: TextFile): {
  readonly document?: RecordDocument
  readonly problems: readonly Problem[]
} {
  if (file.text.length > longest) return { problems: [tooLong(file)] }
  const tokens = [...new Parser().parse(file.text)]
  if (isDeeper(tokens, deepest)) return { problems: [tooDeep(file)] }
  const documents = [...composed(tokens, file.text.length)]
  const wrong = wordSyntax(file, documents)
  if (wrong.length > 0) return { problems: wrong }
  const { value, places, problems } = unfold(file, documents[0]?.contents ?? null)
  const document = { ...file, value, places }
  return { document, problems: [...problems, ...splitNumbers(document)] }
}

function composed(tokens: readonly CST.Token[], length: number) {
  // Our own look at keys: the library's is quadratic, and knows one place of the two.
  const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const
  return new Composer(options).compose(tokens, true, length)
}

function tooLong({ file, text }: TextFile): Problem {
  const size = text.length.toLocaleString('en')
  return {
    file,
    message: `Unexpected size of ${size} characters, expected a record of at most 1,000,000`,
    help: 'Check that this file is a record; split a long one.',
  }
}

function tooDeep({ file }: TextFile): Problem {
  return {
    file,
    message: 'Unexpected depth: more than a hundred levels, one inside the other',
    help: 'Check that this file is a record: it starts with keys such as `events:`.',
  }
}
