import type { JsonSchema, Misread, Read, ReadContext, Reading } from '../kind.ts'
import { splitWords } from './pieces.ts'
import type { RecordedQuote } from './value.ts'

/** `quotes` at the top of a record: by id, the words, who said them, and what else is right. */
export const top: Readonly<Record<string, JsonSchema>> = {
  quotes: {
    title: 'quotes',
    description: 'Quotations by id. Short form: the words, of nobody in particular.',
    examples: [{ heart: { by: 'liu', text: 'the heart of the neighborhood' } }],
    type: 'object',
    additionalProperties: {
      title: 'quotation',
      description: 'What was said: the words, or a mapping with more.',
      examples: ['the heart of the neighborhood'],
      type: ['string', 'object'],
      minLength: 1,
      required: ['text'],
      properties: {
        by: {
          title: 'by',
          description: 'Who said it: an id of `people`, or a name.',
          examples: ['liu'],
          type: 'string',
          minLength: 1,
        },
        text: {
          title: 'text',
          description: 'The words, without quotation marks.',
          examples: ['the heart of the neighborhood'],
          type: 'string',
          minLength: 1,
        },
        accept: {
          title: 'accept',
          description: 'Other wordings that are right as well.',
          examples: [['the neighborhood’s heart']],
          type: ['array', 'string'],
          minLength: 1,
          items: { type: 'string', minLength: 1 },
        },
        translated: {
          title: 'translated',
          description:
            'The words are a translation: others are right too, with the same numbers, names and ' +
            'negations.',
          examples: [true],
          type: 'boolean',
        },
      },
      additionalProperties: false,
    },
  },
}

/** Read all entries of `quotes`. */
export function readTop(raw: unknown, context: ReadContext): Reading<RecordedQuote> {
  const values: Read<RecordedQuote>[] = []
  const misread: Misread[] = []
  for (const [label, entry] of Object.entries(Object(raw))) {
    const quote = typeof entry === 'string' ? { text: entry } : Object(entry)
    const path = typeof entry === 'string' ? [label] : [label, 'text']
    const text = String(quote.text ?? '')
    if (splitWords(text).length === 0) misread.push(wordless(path, text))
    else values.push({ path, label, value: readQuote(text, quote, context) })
  }
  return { values, misread }
}

function readQuote(
  text: string,
  { by, accept, translated }: Readonly<Record<string, unknown>>,
  context: ReadContext,
): RecordedQuote {
  const others = Array.isArray(accept) ? accept.map(String) : accept === undefined ? [] : [accept]
  const speaker = typeof by === 'string' ? { by: context.person(by) ?? by } : {}
  return {
    as: 'recorded',
    text,
    accept: others.map(String),
    translated: translated === true,
    ...speaker,
  }
}

function wordless(path: Misread['path'], text: string): Misread {
  return {
    path,
    message: `Unexpected \`${text}\`, expected the words of a quotation`,
    help: 'Write what was said, without quotation marks: `text: the heart of the neighborhood`.',
  }
}
