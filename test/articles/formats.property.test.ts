import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { misplacedIn, readAs, squeezed, squeezedText } from './reading.ts'
import { type FormatName, fileOf } from './written.ts'

/** `CORROBORATE_CASES=100000` reads as many documents, a fourth of each format. */
const cases = Number(process.env['CORROBORATE_CASES'] ?? 400)
const formats: readonly FormatName[] = ['txt', 'md', 'mdx', 'html']

// A hundred thousand take half an hour.
vi.setConfig({ testTimeout: 60_000 + cases * 40 })
fc.configureGlobal({ seed: 20_260_310 })

describe.each(formats)('any .%s file', (format) => {
  const numRuns = Math.ceil(cases / formats.length)

  test('is read as it was written, every unit at its place', () => {
    fc.assert(
      fc.property(fileOf(format), ({ source, reads }) => {
        const { article, problems } = readAs(`harlow.${format}`, source)
        // A file without a word is a problem of its own.
        if (/[\p{L}\p{N}]/u.test(reads)) expect(problems).toEqual([])
        expect(squeezedText(article)).toBe(squeezed(reads))
        expect(misplacedIn(article)).toEqual([])
      }),
      { numRuns },
    )
  })
})
