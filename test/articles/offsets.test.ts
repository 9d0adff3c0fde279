import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/articles/position.ts'
import { readArticle } from '../../src/articles/read.ts'
import type { Article, Sentence } from '../../src/model.ts'

/** The same cases at every run. */
fc.configureGlobal({ seed: 20_260_123 })

const reference = /^&(?:#\d+|#x[\da-f]+|[a-z]+);/iu

/** What the file has for one unit of a sentence. */
function unitAt(article: Article, sentence: Sentence, unit: number): string {
  return article.text.slice(sentence.offsets[unit], sentence.offsets[unit + 1])
}

function expectWhole(sentence: Sentence): void {
  const { text, tokens, offsets, quoted } = sentence
  expect(offsets).toHaveLength(text.length + 1)
  let end = 0
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end)
    expect(text.slice(token.start, token.end)).toBe(token.text)
    // Nothing but white space stands between tokens.
    expect(text.slice(end, token.start).trim()).toBe('')
    expect(token.spaced).toBe(end > 0 && token.start > end)
    end = token.end
  }
  expect(end).toBe(text.length)
  for (const span of quoted) {
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(text.length)
  }
}

/** Words, marks and traps of prose, none of which is markup. */
const piece = fc.constantFrom(
  ...['The council', 'met', 'U.S.', 'Feb. 24.', '7 p.m.', 'five-hour', 'Ortiz’s', '$1,000', '20%'],
  ...[
    '😀',
    '👩‍🚀',
    'é',
    '\u00A0',
    '\t',
    '“Yes,”',
    '‘no.’',
    '"So?"',
    'it said…',
    '…',
    '—',
    'lasted.',
  ],
  ...['Dr. Liu', 'No. 5', '3.5', '. . .', '?!', 'Kraków', '中文。', '’tis', '(twice.)', '\uD83D'],
)
const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '))
const newline = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\r\r')

describe('plain text', () => {
  const file = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, newline), { maxLength: 6 }))
    .map(([mark, lines]) => mark + lines.flat().join(''))

  test('the file has every token at its offsets', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { article } = readArticle({ file: 'harlow.txt', text })
        for (const sentence of article?.sentences ?? []) {
          expectWhole(sentence)
          for (const token of sentence.tokens) {
            const place = article && excerpt(article, sentence, token)
            expect(place?.text).toBe(token.text)
            expect(text.slice(place?.start, place?.end)).toBe(token.text)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('no word is lost', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { article } = readArticle({ file: 'harlow.txt', text })
        const read = article?.sentences.map((sentence) => sentence.text).join('') ?? ''
        const letters = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(read)).toBe(letters(text))
      }),
    )
  })

  test('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const name of ['harlow.txt', 'harlow.md']) {
          const { article, problems } = readArticle({ file: name, text })
          article?.sentences.forEach(expectWhole)
          expect(article !== undefined || problems.length > 0).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** Markdown and what a visitor reads of it. */
interface Written {
  readonly source: string
  readonly reads: string
}

const plain = (text: string): Written => ({ source: text, reads: text })
const inline = fc.oneof(
  fc.constantFrom('council', 'hours', '1,000', 'late.', '“Yes,”', '😀', 'é', 'U.S.').map(plain),
  fc.constantFrom<Written>(
    { source: '&amp;', reads: '&' },
    { source: 'AT&#38;T', reads: 'AT&T' },
    { source: '&mdash;', reads: '—' },
    { source: '&#x1F600;', reads: '😀' },
    { source: '&amp;amp;', reads: '&amp;' },
    { source: '&nosuch;', reads: '&nosuch;' },
    { source: '\\*starred\\*', reads: '*starred*' },
    { source: '\\\\', reads: '\\' },
    { source: 'C:\\temp', reads: 'C:\\temp' },
    { source: '**four** hours', reads: 'four hours' },
    { source: '**1**,200', reads: '1,200' },
    { source: '*so **very** late*', reads: 'so very late' },
    { source: '[a *long* night](https://a.example "b")', reads: 'a long night' },
    { source: '[see][ref]', reads: 'see' },
    { source: 'end<br>start', reads: 'end start' },
    { source: 'x<i>y</i>', reads: 'xy' },
  ),
)

/** Pieces of a paragraph with the white space between them: a space or a line ending. */
const paragraph = fc.array(
  fc.tuple(inline, fc.constantFrom(' ', ' ', '\n', '  \n', '\\\n', ' \n')),
  { minLength: 1, maxLength: 8 },
)
const container = fc.constantFrom('', '> ', '> > ', '- ', '1. ', '- > ')
const block = fc
  .tuple(paragraph, container, fc.boolean())
  .map(([pieces, marker, lazy]): Written => {
    const joined = pieces.map(([{ source }, gap], at) =>
      at === pieces.length - 1 ? source : source + gap,
    )
    const quotes = marker.replace(/\d\.|-/gu, (item) => ' '.repeat(item.length))
    const source = marker + `Well, ${joined.join('')}`.replaceAll('\n', `\n${lazy ? '' : quotes}`)
    return { source, reads: `Well, ${pieces.map(([{ reads }]) => reads).join(' ')}` }
  })

describe('Markdown', () => {
  const file = fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([mark, blocks, newline]) => {
      // A comment keeps a list or a quote from taking in the block below.
      const source = `${blocks.map((one) => one.source).join('\n\n<!-- -->\n\n')}\n\n[ref]: https://a.example\n`
      return { text: mark + source.replaceAll('\n', newline), blocks }
    })

  test('a visitor reads what was written', () => {
    fc.assert(
      fc.property(file, ({ text, blocks }) => {
        const { article } = readArticle({ file: 'harlow.md', text })
        const squeezed = (all: string) => all.replace(/\s+/gu, '')
        const read = article?.sentences.map((sentence) => sentence.text).join('') ?? ''
        const legible = blocks.filter(({ reads }) => /[\p{L}\p{N}]/u.test(reads))
        expect(squeezed(read)).toBe(squeezed(legible.map(({ reads }) => reads).join('')))
      }),
      { numRuns: 200 },
    )
  })

  test('every unit is where the file has it, or its reference or escape', () => {
    fc.assert(
      fc.property(file, ({ text }) => {
        const { article } = readArticle({ file: 'harlow.md', text })
        for (const sentence of article?.sentences ?? []) {
          expectWhole(sentence)
          for (let unit = 0; unit < sentence.text.length; unit++) {
            const own = sentence.text.charAt(unit)
            const source = text.slice(sentence.offsets[unit])
            const found =
              source.startsWith(own) ||
              source.startsWith(`\\${own}`) ||
              reference.test(source) ||
              (own === ' ' && /^(?: *\\?\r?\n|<br>)/u.test(source))
            expect([own, source.slice(0, 12), found]).toEqual([own, source.slice(0, 12), true])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('offsets never run backwards, and a sentence ends behind its last unit', () => {
    fc.assert(
      fc.property(file, ({ text }) => {
        const { article } = readArticle({ file: 'harlow.md', text })
        for (const sentence of article?.sentences ?? []) {
          const offsets = Array.from(sentence.offsets)
          expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
          if (!article) continue
          const last = unitAt(article, sentence, sentence.text.length - 1)
          const whole = excerpt(article, sentence, { start: 0, end: sentence.text.length })
          expect(whole.text.endsWith(last)).toBe(true)
          expect(whole.end).toBe(sentence.offsets[sentence.text.length])
        }
      }),
    )
  })
})
