import { expect, test } from 'vitest'
import { attributionOf } from '../../src/link/attribution.ts'
import { sentenceOf } from './sentence.ts'

/** A sentence whose value stands in square brackets, and the voice it is given to. */
const given: readonly (readonly [text: string, voice: string | undefined])[] = [
  ['Police said the march drew [5,000 people].', 'Police'],
  ['The march drew [5,000 people], police said.', 'police'],
  ['The march drew [5,000 people], police said on Monday.', 'police'],
  ['The march drew [5,000 people], said Dana Ortiz, the mayor.', 'Dana Ortiz'],
  ['The meeting, the mayor said, lasted [six hours].', 'the mayor'],
  ['According to the city council, the meeting lasted [six hours].', 'the city council'],
  ['The meeting lasted [six hours] according to the minutes.', 'the minutes'],
  ['The ministry put the toll at [13].', 'The ministry'],
  ['The toll was put at [13].', ''],
  ['Organisers told reporters that [9,000 people] came.', 'Organisers'],
  ['Organisers claimed that [9,000 people] came.', 'Organisers'],
  ['Police said [5,000 people] came, while organisers said 9,000 did.', 'Police'],
  ['Police said 5,000 people came, while organisers said [9,000] did.', 'organisers'],
  ['Police said 5,000 people came and organisers said [9,000] did.', 'organisers'],
  ['Police said 5,000 people came; the hall holds [9,000].', undefined],
  ['The meeting lasted [six hours].', undefined],
  ['An estimated [5,000 people] came.', undefined],
  ['The quake claimed [12 lives].', undefined],
  ['The council added [12 seats] to the hall.', undefined],
  ['After [six hours] of talks, the mayor said she was tired.', undefined],
  ['The mayor, who said she was tired, spoke for [two hours].', undefined],
  ['Police closed the bridge for [two hours].', undefined],
]

test.each(given)('%s', (text, voice) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const sentence = sentenceOf(text.replace(/[[\]]/gu, ''))
  const found = attributionOf(sentence, { start, end })
  expect(found?.voice).toBe(voice)
  if (found) expect(sentence.text.slice(found.at.start, found.at.end)).toBe(voice || 'put')
})

test.each(['police said put , ', 'the said ', 'who said, ', ', but 5 at put '])(
  'is quick on a sentence of nothing but %j',
  (words) => {
    const sentence = { ...sentenceOf('He said so.'), text: words.repeat(4_000) }
    const { length } = sentence.text
    const before = performance.now()
    attributionOf(sentence, { start: length - 2, end: length })
    attributionOf(sentence, { start: 0, end: 2 })
    expect(performance.now() - before).toBeLessThan(500)
  },
)
