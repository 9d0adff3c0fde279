import { expect, test } from 'vitest'
import { readArticle } from '../../src/articles/read.ts'

const sentences = (file: string, text: string) =>
  readArticle({ file, text }).article?.sentences.map((sentence) => sentence.text)

test('a short line that goes on in lower case is the same sentence', () => {
  expect(
    sentences('a.txt', 'The talks began at noon and\nlasted four hours.\nNobody spoke.'),
  ).toEqual(['The talks began at noon and lasted four hours.', 'Nobody spoke.'])
})

test('headlines in a column stay apart', () => {
  expect(sentences('a.txt', 'Talks begin\nPort is shut\nRain is due')).toHaveLength(3)
})

test('a text with front matter is Markdown without an ending of its own', () => {
  const text = '---\ndate: 2026-03-10\n---\n\nThe talks **began**.\n'
  const { article } = readArticle({ file: '<stdin>', text })
  expect(article?.sentences.map((sentence) => sentence.text)).toEqual(['The talks began.'])
  expect(article?.published?.from).toContain('front matter')
})
