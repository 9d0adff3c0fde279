import { describe, expect, test } from 'vitest'
import { readAs } from './reading.ts'

/** The sentences that are left of a text behind its first paragraph. */
function left(file: string, text: string): readonly string[] {
  return (readAs(file, text).article?.sentences ?? []).map((one) => one.text)
}

describe('what reads as a correction asserts nothing', () => {
  test.each([
    'Correction: The talks took nine hours.',
    '**Correction, March 12:** The talks took nine hours.',
    'CORRECTION (12 March 2026) — The talks took nine hours.',
    'Clarification: The talks took nine hours.',
    'Corrections and clarifications | The talks took nine hours.',
    'An earlier version of this article said that the talks took nine hours.',
    'Editor’s note: a previous version of this story misstated how long the talks took.',
    'This article originally said the talks took nine hours. It was four.',
    'The photo caption with an earlier version of this article misidentified the mayor.',
    'An earlier headline for this report put the talks at nine hours.',
    'This story has been updated to say that the talks took four hours, not nine.',
    'Update: this post was corrected on 12 March; the talks took four hours, not nine.',
    'Because of an editing error, this article misstated the length of the talks: nine hours.',
    'The original version of our report misstated the length as nine hours.',
    'We incorrectly reported that the talks took nine hours.',
    '> **Correction:** They took four hours.\n>\n> We had written nine hours.',
    '## Correction\n\nThe talks took nine hours.\n\n- Nine hours, we said.',
    '**Correction**\n\nThe talks took nine hours.',
    '<div class="correction">\n\nThe talks took nine hours.\n\n</div>',
    '<p class="article-correction">The talks took nine hours.</p>',
    'They took <s>nine hours</s>',
  ])('%j', (text) => {
    const all = left('harlow.md', `The talks ended.\n\n${text}`).join(' ')
    expect(all).not.toMatch(/nine|not|mayor|how long|length/u)
    expect(all).toMatch(/^The talks ended\./u)
  })

  test.each([
    'The mayor misstated the number on Monday: nine.',
    'The council issued a correction on Monday: nine.',
    'Update: The talks took nine hours.',
    'The bill was updated to allow nine hours.',
    'An earlier version of the bill said nine hours.',
    'The corrections officer worked nine hours.',
    'Correction facilities stay open for nine hours.',
    'The report said the talks took nine hours.',
    'The ministry said the article had it right: nine hours.',
    'The editor read more: nine hours.',
    '## Corrections department\n\nIt took nine hours.',
  ])('but not %j', (text) => {
    expect(left('harlow.md', `The talks ended.\n\n${text}`).join(' ')).toMatch(/nine/u)
  })

  test.each([
    [
      'Correction\nIt took nine hours.\nThe town moved on.',
      ['The talks ended.', 'The town moved on.'],
    ],
    ['Correction: It took nine hours.', ['The talks ended.']],
  ])('in plain text: %j', (text, expected) => {
    expect(left('harlow.txt', `The talks ended.\n\n${text}`)).toEqual(expected)
  })

  test('a section of corrections ends with the next heading of its rank', () => {
    const text = '## Corrections\n\nNine.\n\n### March\n\nTen.\n\n## Outlook\n\nFour.'
    expect(left('harlow.md', `Talks ended.\n\n${text}`)).toEqual([
      'Talks ended.',
      'Outlook',
      'Four.',
    ])
  })
})

describe('links to other articles are theirs', () => {
  test.each([
    'Read more: [Talks took nine hours](/a)',
    '**READ MORE** | Talks took nine hours',
    'Related: talks took nine hours',
    'See also — [Talks took nine hours](/a)',
    '[The talks took nine hours, he says](/a)',
    '- [The talks took nine hours](/a)\n- [So did these nine hours](/b)',
    '## Related stories\n\n- [Nine](/a): a look back\n- Nine',
    '**Related articles:**\n\n[Nine](/a)\n\n[Nine](/b)',
    '### More on this story\n\n- Nine hours',
    '<aside class="related-stories">\n\n### Nine\n\n</aside>',
    '[Read about the nine](/a)',
  ])('%j', (text) => {
    expect(left('harlow.md', `The talks ended.\n\n${text}`)).toEqual(['The talks ended.'])
  })

  test.each([
    'The talks took [nine hours](/a).',
    '[Nine](/a)',
    'Related to this, the talks took nine hours.',
    'Watch the clock: nine hours.',
    '## [The talks took nine hours](#talks)',
    '| [The talks took nine hours](/a) |\n|--|',
    '## Related\n\n- [Other](/a)\n\nThe talks took nine hours.',
  ])('but not %j', (text) => {
    expect(left('harlow.md', `The talks ended.\n\n${text}`).join(' ')).toMatch(/nine|Nine/u)
  })
})

test('a file of nothing but corrections says so', () => {
  const { article, problems } = readAs('harlow.md', 'Correction: nine hours.')
  expect(article).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual([
    'the article has only corrections and links to others, which assert nothing',
  ])
})
