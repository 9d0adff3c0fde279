import { expect, test } from 'vitest'
import { attendees } from '../../../src/kinds/attendees/index.ts'
import type { StatedAttendees } from '../../../src/kinds/attendees/value.ts'
import { type PlainRecord, recordOf } from '../../link/record.ts'
import { readCorpus, recognisedIn, testCorpus } from '../../worded-corpus.ts'

const corpus = readCorpus<PlainRecord>('attendees')
const record = recordOf(corpus.record)

function worded(value: StatedAttendees): string {
  const { construction, pair, side, members, collectives } = value
  const groups = collectives.map((group) => `*${group}`).join(' ')
  const names = members.map(({ as, ids, text }) =>
    as === 'person' ? ids.join('|') : as === 'stranger' ? `?${text}` : groups,
  )
  const head = pair ? 'pair' : construction
  return `${head}${side === undefined ? '' : `(${side})`} ${names.join(', ')}`
}

testCorpus(corpus, (phrase) =>
  recognisedIn(phrase, attendees, record)
    .map(({ value }) => (value.as === 'stated' ? worded(value) : 'recorded'))
    .join(' + '),
)

test('the span runs from the first name to the last', () => {
  const text = 'Mayor Dana Ortiz and council member T.J. Vance met.'
  const found = recognisedIn(text, attendees, record)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dana Ortiz and council member T.J. Vance',
  ])
})
