import { describe, expect, test } from 'vitest'
import { subjectOf } from '../../src/link/arguments.ts'
import { type Attaching, attach } from '../../src/link/attach.ts'
import { clausesOf } from '../../src/link/clause.ts'
import { findEventMentions } from '../../src/link/event-mentions.ts'
import { lexiconOf } from '../../src/link/lexicon.ts'
import { recordOf } from './events.ts'
import { sentenceOf } from './sentence.ts'

const record = recordOf({ talks: { kind: 'meeting' }, raid: { kind: 'attack' } })

/** The event word that the value between ⟦ ⟧ goes to. */
function target(marked: string, attaching: Attaching = 'value'): string | undefined {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const sentence = sentenceOf(marked.replace('⟦', '').replace('⟧', ''))
  const clauses = clausesOf(sentence)
  const events = findEventMentions(sentence, lexiconOf(record))
  const attachment = attach(sentence, clauses, { start, end }, events, attaching)
  return attachment && subjectOf(attachment.mention, events, clauses).trigger.words.join(' ')
}

describe('attach', () => {
  test.each([
    ['The meeting lasted ⟦four hours⟧.', 'meeting'],
    ['The meeting, which drew a crowd, began at ⟦noon⟧.', 'meeting'],
    ['The talks — held far from the press — ran for ⟦two days⟧.', 'talks'],
    ['The talks come after the envoys met for ⟦three hours⟧.', 'met'],
    ['The ⟦four-hour⟧ meeting followed a raid.', 'meeting'],
    ['After ⟦two days⟧ of talks, the raid began.', 'talks'],
    ['⟦Friday⟧’s meeting came before the raid.', 'meeting'],
    ['The mayor said on ⟦Friday⟧ that the talks had ended.', 'said'],
    ['The talks were announced on ⟦Friday⟧.', 'announced'],
    ['On ⟦Thursday⟧ the envoys met, and the raid was over.', 'met'],
    ['Little had changed since ⟦March⟧, when the envoys met.', 'met'],
    ['The envoys met on ⟦Monday⟧ after a raid.', 'met'],
    ['The raid was over and ⟦last month⟧ the envoys met.', 'met'],
    ['The envoys met on Friday and ⟦Saturday⟧.', 'met'],
    ['It lasted ⟦an hour⟧.', 'lasted'],
    ['Prices rose on ⟦Monday⟧.', undefined],
  ])('%s → %s', (marked, expected) => {
    expect(target(marked)).toBe(expected)
  })
  test.each([
    ['They were to meet in ⟦July⟧ of the raid season.', 'meet'],
    ['⟦Friday⟧’s meeting came before the raid.', 'meeting'],
  ])('%s, a date → %s', (marked, expected) => {
    expect(target(marked, 'date')).toBe(expected)
  })
})
