import { describe, expect, test } from 'vitest'
import { findEventMentions } from '../../src/link/event-mentions.ts'
import { lexiconOf } from '../../src/link/lexicon.ts'
import { recordOf } from './events.ts'
import { sentenceOf } from './sentence.ts'

const record = recordOf({
  'march-meeting': { kind: 'meeting', called: ['council meeting', 'convened'] },
  patrol: { kind: 'flight', called: ['patrol flight'] },
  briefing: { called: ['one-on-one', 'one-on-one briefing'] },
  seat: { called: ['elected to the board', 'on the run'] },
})

function found(text: string): readonly string[] {
  return findEventMentions(sentenceOf(text), lexiconOf(record))
    .filter((mention) => mention.trigger.role !== 'report')
    .map(
      (mention) =>
        `${mention.trigger.role} ${mention.trigger.words.join(' ')} ${mention.definiteness}`,
    )
}

describe('findEventMentions', () => {
  test.each([
    ['The meeting lasted four hours.', ['event meeting definite', 'aspect lasted verb']],
    ['Ortiz met Liu on Monday.', ['event met verb']],
    ['After meeting Ortiz, Liu left for the coast.', ['event meeting verb']],
    ['They held long talks in the hall.', ['event talks bare']],
    ['The army launched an attack there.', ['event attack indefinite']],
    ['It took place on Tuesday.', ['aspect took place pronoun']],
    ['They sat down at noon.', ['event sat down verb']],
    ['A first round of three-way talks opened.', ['event talks bare', 'aspect opened verb']],
    ['The crew flew a five-hour patrol flight.', ['event flew verb', 'event flight indefinite']],
    ['They waited in the meeting room.', []],
    ['It was a close result last year.', []],
    ['The council convened at seven.', ['event convened verb']],
    ['The Nov. 9 meeting lasted an hour.', ['event meeting definite', 'aspect lasted verb']],
    ['The one-on-one was short.', ['event one - on - one definite']],
    ['A longer-than-expected wait followed.', []],
    ['She was elected to the board in May.', ['event elected to the board verb']],
    ['The board was on the run.', ['event run definite']],
    ['They met for talks on Monday.', ['event met verb']],
    ['He was convicted for killing a guard.', ['event convicted verb', 'event killing bare']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('keeps the words before the head, with joined words whole', () => {
    const [mention] = findEventMentions(
      sentenceOf('The second one-on-one council meeting ended.'),
      lexiconOf(record),
    )
    expect(mention?.modifiers).toEqual(['second', 'one-on-one', 'council'])
  })

  test.each([
    ['They will hold talks on Friday.', 'planned'],
    ['They are expected to meet on Friday.', 'planned'],
    ['They met on Friday.', 'past'],
    ['They had met before.', 'perfect'],
    ['The talks are welcome.', 'none'],
    ['Rebels were likely near during the talks.', 'past'],
    ['Rebels are likely to join the talks.', 'planned'],
    ['They became the first envoys to meet on Friday.', 'none'],
    ['They managed to meet on Friday.', 'none'],
    ['They went on to meet on Friday.', 'none'],
    ['They will be the first envoys to meet on Friday.', 'planned'],
    ['They left first, to meet on Friday.', 'planned'],
    ['They hope to meet on Friday.', 'planned'],
    // What stands before a finite past form does not govern it.
    ['A camp will rise close to where they met on Friday.', 'past'],
    ['Those who will retire met on Friday.', 'past'],
    ['They will have met by Friday.', 'planned'],
  ])('tells the tense of “%s”: %s', (text, tense) => {
    const mention = findEventMentions(sentenceOf(text), lexiconOf(record)).find(
      (one) => one.trigger.role === 'event',
    )
    expect(mention?.tense).toBe(tense)
  })
})

test('a compound that a kind of event has is the author’s own word as well', () => {
  const known = recordOf({
    statement: { kind: 'announcement' },
    hearing: { called: ['press conference'] },
  })
  const [mention] = findEventMentions(sentenceOf('A press conference followed.'), lexiconOf(known))
  expect([...(mention?.trigger.events ?? [])]).toEqual(['statement', 'hearing'])
  expect([...(mention?.trigger.called ?? [])]).toEqual(['hearing'])
})
