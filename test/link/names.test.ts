import { expect, test } from 'vitest'
import { findNames } from '../../src/names/in-article.ts'
import { articleOf, recordOf } from './record.ts'

const record = recordOf({
  people: {
    ortiz: { name: 'Dana Ortiz', roles: ['mayor', 'Harlovian president'] },
    vance: { name: 'T.J. Vance', also: ['Terrence Vance'], variants: ['T.J. Vantz'] },
    rvance: 'Rosa Vance',
    liu: { name: 'Grace Liu', roles: ['special envoy'] },
    moe: { name: 'Ann Moe', roles: ['special envoy'] },
    belov: { name: 'Yuri Belov', roles: ['head of the presidential office'] },
    zelin: 'Volodymyr Zelinskyy',
    hryn: 'Andrii Hrynov',
    tkach: 'Dmitry Tkachov',
    okoye: { name: 'Bashir Okoye', also: ['the Lion of Harlow'] },
    saif: 'Sheikh Omar bin Rashid Al Saif',
    obrien: 'Pat O’Brien',
    may: 'Lena May',
    malik: 'René Malik',
    roe: { name: 'Tom Roe', roles: ['head of the president’s office', "workers' envoy"] },
    poe: {
      name: 'Ines Poe',
      also: ["the King's Fox", 'the Sailors’ Friend'],
      roles: ["clerk of the mayor's court", 'U.S. consul'],
    },
  },
  places: {
    hall: 'City Hall',
    harlow: 'Harlow',
    quay: { name: 'Moss Quay', variants: ['Mos Kay'] },
  },
  groups: {
    harlovia: { name: 'Harlovia', also: ['Harlovian', 'Harlow'] },
    us: { name: 'United States', also: ['U.S.', 'American', 'Washington'] },
    council: { name: 'Harlow City Council', also: ['the council'] },
  },
  events: { talks: { us: ['liu'], harlovia: ['moe', 'ortiz'] } },
})

/** `id/by` of every mention with its words; ’s marks a possessive. */
function names(...sentences: string[]): string[] {
  const found = findNames(articleOf(sentences), record).at(-1) ?? []
  return found.map(
    ({ ids, by, text, possessive }) => `${ids.join('|')} ${by}: ${text}${possessive ? ' ’s' : ''}`,
  )
}

test.each<[string, string[]]>([
  // House names, surnames, aliases, known variants.
  ['Dana Ortiz spoke.', ['ortiz name: Dana Ortiz']],
  ['Then Ortiz spoke.', ['ortiz surname: Ortiz']],
  ['Terrence Vance spoke.', ['vance alias: Terrence Vance']],
  ['T. J. Vance spoke.', ['vance name: T. J. Vance']],
  ['T.J. Vantz spoke.', ['vance variant: T.J. Vantz']],
  ['Yesterday Vantz spoke.', ['vance variant: Vantz']],
  ['The Lion of Harlow spoke.', ['okoye alias: The Lion of Harlow']],
  ['Vance spoke.', ['vance|rvance surname: Vance']],
  ['Dana spoke.', []],
  ['the ortiz of it', []],
  ['DANA ORTIZ RESIGNS', ['ortiz name: DANA ORTIZ']],
  ["Pat O’Brien and O'Brien", ['obrien name: Pat O’Brien', "obrien surname: O'Brien"]],
  ['Al Saif met Rashid', ['saif surname: Saif']],
  ['Omar bin Rashid Al-Saif', ['saif name: Omar bin Rashid Al-Saif']],
  // Middle names, patronymics, initials, titles.
  ['Yuri Petrovich Belov spoke.', ['belov name: Yuri Petrovich Belov']],
  ['Dana Q. Ortiz spoke.', ['ortiz name: Dana Q. Ortiz']],
  ['D. Ortiz spoke.', ['ortiz name: D. Ortiz']],
  ['Mayor Ortiz spoke.', ['ortiz surname: Ortiz']],
  ['Gov. Ortiz spoke.', ['ortiz surname: Ortiz']],
  ['On Thursday Ortiz spoke.', ['ortiz surname: Ortiz']],
  ['The GRX chief and NATO Ortiz', ['ortiz surname: Ortiz']],
  // Other romanisations.
  ['Yury Belov spoke.', ['belov variant: Yury Belov']],
  ['Iurii Beloff spoke.', ['belov variant: Iurii Beloff']],
  ['Later Zelinsky spoke.', ['zelin variant: Zelinsky']],
  ['Later Zelinskiy spoke.', ['zelin variant: Zelinskiy']],
  ['Vladimir Zelinsky spoke.', ['zelin variant: Vladimir Zelinsky']],
  ['Andrey Grynov spoke.', ['hryn variant: Andrey Grynov']],
  ['Then Grynov spoke.', []],
  ['Dmitri Tkatchov spoke.', ['tkach variant: Dmitri Tkatchov']],
  ['Rene Malik spoke.', ['malik variant: Rene Malik']],
  ['Rennie Ortis spoke.', []],
  ['Grace Lu spoke.', []],
  // A letter wrong in the given name is still this person.
  ['Volodimir Zelinskyy spoke.', ['zelin variant: Volodimir Zelinskyy']],
  // Somebody or something else of that name.
  ['Nora Ortiz spoke.', []],
  ['Nora Ann Ortiz spoke.', []],
  ['Dana Ortiz Jr. spoke.', []],
  ['Dana Ortiz, Jr., spoke.', []],
  ['They met in Ortiz Tower.', []],
  ['They met in Ortiz Kitchen.', []],
  ['The Dana Ortiz Elementary School closed.', []],
  ['The Harlow Times said so.', ['harlovia alias: Harlow']],
  ['Nora van Ortiz spoke.', []],
  ['Nora Smith-Ortiz spoke.', []],
  ['It opens in May 2024.', []],
  ['Lena May spoke.', ['may name: Lena May']],
  ['President May spoke.', ['may surname: May']],
  // Possessives and pairs.
  ['Ortiz’s plan', ['ortiz surname: Ortiz ’s']],
  ["Dana Ortiz's plan", ['ortiz name: Dana Ortiz ’s']],
  ['Ortiz’ plan', ['ortiz surname: Ortiz ’s']],
  ['the Ortiz-Belov meeting', ['ortiz surname: Ortiz', 'belov surname: Belov']],
  ['last year’s Ortiz–Belov summit', ['ortiz surname: Ortiz', 'belov surname: Belov']],
  // Titles alone.
  ['Then the mayor spoke.', ['ortiz role: the mayor']],
  ['The mayor’s plan', ['ortiz role: The mayor ’s']],
  ['the Harlovian president spoke', ['ortiz role: the Harlovian president']],
  ['Harlovian leader meets press', ['ortiz role: Harlovian leader']],
  ['the US special envoy spoke', ['liu role: the US special envoy']],
  ['the Harlovian special envoy spoke', ['moe role: the Harlovian special envoy']],
  ['the special envoy spoke', []],
  ['a mayor spoke', []],
  ['the former mayor spoke', []],
  ['the deputy head of the presidential office', []],
  ['the head of the presidential office', ['belov role: the head of the presidential office']],
  ['the mayor John Doe spoke', []],
  ['the mayor of Elsewhere spoke', []],
  ['the mayor Dana Ortiz spoke', ['ortiz name: Dana Ortiz']],
  ['Harlovian President Dana Ortiz spoke', ['harlovia alias: Harlovian', 'ortiz name: Dana Ortiz']],
  // Straight and curly apostrophes are one.
  ["the head of the president's office", ["roe role: the head of the president's office"]],
  ['the head of the president’s office', ['roe role: the head of the president’s office']],
  ['the deputy head of the president’s office', []],
  ['the clerk of the mayor’s court', ['poe role: the clerk of the mayor’s court']],
  ["the clerk of the mayor's court", ["poe role: the clerk of the mayor's court"]],
  ['the workers’ envoy spoke', ['roe role: the workers’ envoy']],
  ["the workers' envoy spoke", ["roe role: the workers' envoy"]],
  ['Then the King’s Fox spoke.', ['poe alias: the King’s Fox']],
  ["Then the King's Fox spoke.", ["poe alias: the King's Fox"]],
  ["Then the Sailors' Friend spoke.", ["poe alias: the Sailors' Friend"]],
  ['Then the Sailors’ Friend spoke.', ['poe alias: the Sailors’ Friend']],
  ['the U.S. consul spoke', ['poe role: the U.S. consul']],
  // The letters of such titles are no words before a name: this is another Ortiz.
  ['S. Ortiz spoke.', []],
  // Places and groups.
  ['at City Hall on Friday', ['hall name: City Hall']],
  ['at Mos Kay', ['quay variant: Mos Kay']],
  ['in Harlow', ['harlow name: Harlow', 'harlovia alias: Harlow']],
  ['The council met', ['council alias: The council']],
  ['the Harlow city council met', ['council name: Harlow city council']],
  [
    'US envoys and the U.S. and Americans',
    ['us alias: US', 'us alias: U.S.', 'us alias: Americans'],
  ],
  ['join us in the city hall', []],
])('%s', (sentence, expected) => {
  expect(names(sentence)).toEqual(expected)
})

test('of several people with one surname, the one named in full before is meant', () => {
  expect(names('Rosa Vance spoke.', 'Vance left.')).toEqual(['rvance surname: Vance'])
  expect(names('Rosa Vance and T.J. Vance spoke.', 'Vance left.')).toEqual(['vance surname: Vance'])
})

test('an article is read the same way each time', () => {
  const article = articleOf(['Rosa Vance spoke.', 'Vance left.'])
  expect(findNames(article, record)).toEqual(findNames(article, record))
})

test('one list of mentions for each sentence, offsets in the sentence', () => {
  const found = findNames(articleOf(['Nobody.', 'Now Ortiz left.']), record)
  expect(found.map((mentions) => mentions.map(({ start, end }) => [start, end]))).toEqual([
    [],
    [[4, 9]],
  ])
})
