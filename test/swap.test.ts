import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'

const record = { file: 'facts.yaml', text: readFileSync('facts.yaml', 'utf8') }
const articles = readdirSync('articles').map((name) => ({
  file: `articles/${name}`,
  text: readFileSync(`articles/${name}`, 'utf8'),
}))

/**
 * Every verdict in words, without positions, which an edit moves. A name that comes or goes brings
 * its own verdicts on spelling and title along.
 */
function verdicts(file: string, text: string): readonly string[] {
  const { verdicts, problems } = check([{ file, text }], record)
  expect(problems).toEqual([])
  const values = verdicts.filter(({ fact }) => fact.kind !== 'name' && fact.kind !== 'role')
  return values.map(({ link, fact, comparison, severity }) =>
    [link.at.text, fact.id, comparison.relation, severity].join(' | '),
  )
}

/** The verdicts of `all` that `known` does not hold, each counted as often as it stands. */
function without(all: readonly string[], known: readonly string[]): readonly string[] {
  const left = [...known]
  return all.filter((verdict) => {
    const at = left.indexOf(verdict)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** One value of one article changed by hand: article, old words, new words, the new verdict. */
const edits: readonly (readonly [article: string, from: string, to: string, verdict: string])[] = [
  [
    'kremlin',
    'lasted four hours',
    'lasted six hours',
    'six hours | kremlin-meeting.lasted | conflicts | error',
  ],
  [
    'late-night',
    'around four hours',
    'around seven hours',
    'around seven hours | kremlin-meeting.lasted | conflicts | error',
  ],
  [
    'first',
    'more than three hours',
    'four hours',
    'four hours | kremlin-meeting.lasted | agrees | off',
  ],
  [
    'kremlin',
    'more than five hours',
    'less than two hours',
    'less than two hours | bomber-patrol.lasted | conflicts | warning',
  ],
  [
    'two-days',
    'from two days of talks',
    'from three days of talks',
    'three days | abu-dhabi-talks.lasted | conflicts | error',
  ],
  [
    'kremlin',
    'On Thursday Russian President',
    'On Tuesday Russian President',
    'Tuesday | kremlin-meeting.when | conflicts | warning',
  ],
  [
    'two-days',
    'Jan. 23 and 24',
    'Jan. 21 and 22',
    'Jan. 21 and 22 | abu-dhabi-talks.when | conflicts | error',
  ],
  [
    'kremlin',
    'on Dec. 2 last year',
    'on Dec. 9 last year',
    'Dec. 9 last year | dec2-meeting.when | conflicts | error',
  ],
  [
    'late-night',
    'the Abu Dhabi meeting on Friday',
    'the Abu Dhabi meeting on Wednesday',
    'Wednesday | abu-dhabi-talks.when | conflicts | error',
  ],
  [
    'kremlin',
    'shortly before midnight',
    'shortly before 9 p.m.',
    'shortly before 9 p.m. | kremlin-meeting.starts | conflicts | error',
  ],
  [
    'late-night',
    'of Putin, Ushakov and',
    'of Putin, Peskov and',
    'Putin, Peskov and investment envoy Kirill Dmitriev | kremlin-meeting.who.russia | adds | warning',
  ],
  [
    'late-night',
    'led by Admiral Igor Kostyukov',
    'led by spokesman Dmitry Peskov',
    'Dmitry Peskov | abu-dhabi-talks.who.russia | conflicts | warning',
  ],
]

describe('one value changed in one article', () => {
  test.each(edits)('%s: “%s” → “%s”', (name, from, to, expected) => {
    const article = articles.find(({ file }) => file.startsWith(`articles/${name}`))
    const { file, text } = article ?? { file: '', text: '' }
    expect(text.split(from)).toHaveLength(2)
    const before = verdicts(file, text)
    const after = verdicts(file, text.replace(from, to))
    expect(without(after, before)).toEqual([expected])
    expect(without(before, after)).toHaveLength(1)
  })
})
