import { expect, test } from 'vitest'
import { findQuotations } from '../../src/articles/quotations.ts'
import { readArticle } from '../../src/articles/read.ts'

const rows: readonly (readonly [string, ...string[]])[] = [
  ['He called it “a relic,” then left.', '“a relic,”'],
  ['He called it "a relic," then "a gem."', '"a relic,"', '"a gem."'],
  ['He called it «a relic», not « a gem ».', '«a relic»', '« a gem »'],
  ['He called it ‘a relic’ and ’a gem‘.', '‘a relic’', '’a gem‘'],
  ["He called it 'a relic' in the '90s.", "'a relic'"],
  // Reversed glyphs: the neighbours tell.
  ['She hopes that ”they will vote soon.”', '”they will vote soon.”'],
  ['“The land was taken,“ Liu said. “All of it.”', '“The land was taken,“', '“All of it.”'],
  ['The motto—“all or none”—stands (“for now”).', '“all or none”', '“for now”'],
  // A quotation within another is part of it.
  ['“He said ‘no’ to us,” Liu said.', '“He said ‘no’ to us,”'],
  ['‘He said “no” to us,’ Liu said.', '‘He said “no” to us,’'],
  // Apostrophes.
  ['The officials’ and the mayor’s votes don’t count.'],
  ["The officials' and the mayor's votes don't count."],
  ['‘The workers’ plan’ failed.', '‘The workers’ plan’'],
  ['The ‘voters’ were few and the ‘winners’ fewer.', '‘voters’', '‘winners’'],
  ['’Tis the season, rock ’n’ roll, get ’em, class of ’24.'],
  ["Put 'em in, said O'Hara, 'til noon."],
  // Headlines.
  ['‘Loud’ Liu ‘loses the vote’: how', '‘Loud’', '‘loses the vote’'],
  // Inches, a stray mark, no mark.
  ['A 6" pipe burst.'],
  ['It burst.” Nobody saw it.'],
  // A double mark left open ends with the paragraph.
  ['“It burst. Nobody saw it.', '“It burst. Nobody saw it.'],
]

test.each(rows)('%s', (text, ...expected) => {
  const found = findQuotations(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(expected)
})

test('a quotation over several sentences and paragraphs is cut where they are', () => {
  const text = '“It is over. We go home.\n“We vote tomorrow,” she said. “At noon.” Then she left.'
  const { article } = readArticle({ file: 'harlow.txt', text })
  const parts = article?.sentences.map((sentence) =>
    sentence.quoted.map(({ start, end }) => sentence.text.slice(start, end)),
  )
  expect(parts).toEqual([
    ['“It is over.'],
    ['We go home.'],
    ['“We vote tomorrow,”'],
    ['“At noon.”'],
    [],
  ])
})
