import { describe, expect, test } from 'vitest'
import { attendees } from '../../../src/kinds/attendees/index.ts'
import type { RecordedAttendees } from '../../../src/kinds/attendees/value.ts'
import type { ReadContext } from '../../../src/kinds/kind.ts'
import type { Claim, Excerpt } from '../../../src/model.ts'
import { findNames } from '../../../src/names/in-article.ts'
import { articleOf, recordOf } from '../../link/record.ts'

const record = recordOf({
  people: {
    ortiz: { name: 'Dana Ortiz', variants: ['Dana Ortis'] },
    vance: 'T.J. Vance',
    liu: 'Grace Liu',
    belov: 'Yuri Belov',
    okoye: 'Bashir Okoye',
  },
  groups: {
    harlovia: { name: 'Harlovia', also: ['Harlovian'] },
    morrow: { name: 'Morrow Isles', also: ['Morrovian'] },
  },
  events: { talks: { harlovia: ['ortiz', 'vance', 'liu'], morrow: ['belov'] } },
})

const side: RecordedAttendees = {
  as: 'recorded',
  group: 'harlovia',
  members: ['ortiz', 'vance', 'liu'],
  complete: false,
  open: false,
}
const nowhere: Excerpt = { file: 'facts.yaml', text: '', start: 0, end: 0 }

/** The claims that every list of the sentences makes about the recorded side. */
function claimsOf(sentences: readonly string[], recorded: RecordedAttendees = side): Claim[] {
  const article = articleOf(sentences)
  const names = findNames(article, record)
  return article.sentences.flatMap((sentence, i) =>
    attendees
      .recognise(sentence, { article, names: names[i] ?? [], record })
      .map((found): Claim => {
        const { start, end, value } = found
        const text = sentence.text.slice(start, end)
        const fact = {
          id: 'talks.who.harlovia',
          kind: 'attendees',
          event: 'talks',
          key: 'who',
          value: recorded,
          shown: attendees.show(recorded, record),
          at: nowhere,
        }
        return {
          link: {
            mention: { kind: 'attendees', sentence: i, text, start, end, value },
            at: nowhere,
            where: 'body',
            fact,
            confidence: 'strong',
            cues: [],
            candidates: [],
          },
          fact,
          comparison: attendees.compare(recorded, value, { record, event: 'talks' }),
        }
      }),
  )
}

function words({ comparison: { relation, note, firm } }: Claim): string {
  return [relation, note, firm ? 'firm' : undefined].filter(Boolean).join(': ')
}

const complete = { ...side, complete: true }
const open = { ...side, open: true }
const headed = { ...side, head: 'ortiz' }

describe('compare', () => {
  test.each<[string, RecordedAttendees, string]>([
    // Everyone, or part of the side.
    ['Harlovia is represented by Ortiz, Vance and Liu.', side, 'agrees'],
    ['Dana Ortis, Vance and Liu met.', side, 'agrees'],
    ['Ortiz, Vance and Liu met Okoye.', side, 'agrees'],
    ['He met with Ortiz.', side, 'agrees'],
    ['The Harlovian delegation included Ortiz and Vance.', side, 'agrees'],
    ['They were joined by Liu.', side, 'agrees'],
    ['Talks between Ortiz and Belov began.', side, 'agrees'],
    ['He met separately with Ortiz and Okoye.', side, 'agrees'],
    // Somebody left out.
    ['Harlovia is represented by Ortiz and Vance.', side, 'omits: leaves out Grace Liu: firm'],
    ['Harlovia is represented by Ortiz.', side, 'omits: leaves out T.J. Vance and Grace Liu: firm'],
    ['Ortiz and Vance met.', side, 'omits: leaves out Grace Liu'],
    ['Ortiz and Vance attended.', side, 'omits: leaves out Grace Liu'],
    ['Ortiz, Vance and Belov met.', side, 'omits: leaves out Grace Liu'],
    // Somebody added.
    ['Ortiz, Vance, Liu and Okoye met.', side, 'adds: adds Bashir Okoye'],
    ['Ortiz, Vance, Liu and Ann Moe met.', side, 'adds: adds Ann Moe'],
    ['Ortiz, Vance, Liu and Ann Moe met.', complete, 'adds: adds Ann Moe: firm'],
    ['Ortiz, Vance, Liu and Ann Moe met.', open, 'agrees'],
    ['Harlovia is represented by Ortiz, Vance, Liu and Belov.', side, 'adds: adds Yuri Belov'],
    ['The Harlovian delegation included Ortiz and Okoye.', side, 'adds: adds Bashir Okoye'],
    ['Ortiz, Vance, Liu and Belov met.', side, 'agrees'],
    ['Ortiz, Okoye and Ann Moe met.', side, 'unchecked'],
    // A pair with an outsider, or an outsider alone, is another event.
    ['Talks between Ortiz and Okoye began.', side, 'unchecked'],
    ['He met with Okoye.', side, 'unchecked'],
    ['They were joined by Okoye.', side, 'unchecked'],
    // Collectives.
    ['Harlovian officials met.', side, 'vaguer'],
    ['Morrovian officials met.', side, 'unchecked'],
    ['Ortiz and a group of Harlovian envoys met.', side, 'vaguer'],
    // Heads.
    ['The Harlovian delegation is headed by Ortiz.', headed, 'agrees'],
    ['The Harlovian delegation is headed by Vance.', headed, 'conflicts: names Vance as the head'],
    ['The Harlovian delegation is headed by Vance.', side, 'agrees'],
    ['The Harlovian delegation is headed by Okoye.', side, 'unchecked'],
  ])('%s', (sentence, recorded, expected) => {
    expect(words(claimsOf([sentence], recorded)[0] ?? fail())).toBe(expected)
  })

  test('states the names as they are written', () => {
    expect(claimsOf(['Mayor Ortiz, Mr. Vance and Liu met.'])[0]?.comparison.stated).toBe(
      'Ortiz, Vance and Liu',
    )
  })
})

function fail(): never {
  throw new Error('no list was recognised')
}

describe('whole', () => {
  test.each<[string, string[], string[]]>([
    ['nobody names Liu', ['Ortiz and Vance met.', 'They left.'], ['omits: leaves out Grace Liu']],
    ['Liu is named later', ['Ortiz and Vance met.', 'Grace Liu left.'], ['agrees']],
    ['Liu is named before, by surname', ['Now Liu spoke.', 'Ortiz and Vance met.'], ['agrees']],
    [
      'the sentence says "including"',
      ['Ortiz and Vance met guests, including a pilot.'],
      ['agrees'],
    ],
    [
      'each omission is kept',
      ['Ortiz and Vance met.', 'Ortiz and Vance met again.'],
      ['omits: leaves out Grace Liu', 'omits: leaves out Grace Liu'],
    ],
    [
      'a closed list goes on in the next sentence',
      ['Harlovia is represented by Ortiz and Vance.', 'They were joined by Liu.'],
      ['agrees', 'agrees'],
    ],
    [
      'a closed list is closed, wherever else Liu is named',
      ['Harlovia is represented by Ortiz and Vance.', 'Liu stayed at home.'],
      ['omits: leaves out Grace Liu: firm'],
    ],
    [
      'only those who are named nowhere are left out',
      ['Harlovia is represented by Ortiz.', 'Also, Liu was joined there.'],
      ['omits: leaves out T.J. Vance: firm'],
    ],
  ])('%s', (_, sentences, expected) => {
    const revised = attendees.whole?.(claimsOf(sentences), articleOf(sentences), record) ?? []
    expect(revised.map(words)).toEqual(expected)
  })
})

const context: ReadContext = {
  person: (name) =>
    [...record.people.values()].find((one) => one.id === name || one.name === name)?.id,
  group: (name) =>
    [...record.groups.values()].find((one) => one.id === name || one.name === name)?.id,
  place: () => undefined,
  event: () => undefined,
  ids: (type) => [...(type === 'person' ? record.people : record.groups).keys()],
}

describe('read', () => {
  test.each<[string, unknown, [string | undefined, string][]]>([
    ['ids', ['ortiz', 'liu'], [[undefined, 'Dana Ortiz and Grace Liu']]],
    ['full names', ['Dana Ortiz'], [[undefined, 'Dana Ortiz']]],
    [
      'sides',
      { harlovia: ['ortiz'], morrow: ['belov'] },
      [
        ['harlovia', 'Dana Ortiz'],
        ['morrow', 'Yuri Belov'],
      ],
    ],
    [
      'a head',
      { harlovia: { members: ['liu'], head: 'ortiz' } },
      [['harlovia', 'Grace Liu and Dana Ortiz (head: Dana Ortiz)']],
    ],
    [
      'a head alone',
      { harlovia: { head: 'ortiz', open: true } },
      [['harlovia', 'Dana Ortiz and others (head: Dana Ortiz)']],
    ],
    [
      'a flat list with options',
      { members: ['ortiz', 'vance', 'liu'], complete: true },
      [[undefined, 'Dana Ortiz, T.J. Vance and Grace Liu']],
    ],
  ])('%s', (_, raw, expected) => {
    const { values, misread } = attendees.read('who', raw, context)
    expect(misread).toEqual([])
    expect(values.map(({ label, value }) => [label, attendees.show(value, record)])).toEqual(
      expected,
    )
  })

  test.each<[unknown, (string | number)[], string, string | undefined]>([
    [['ortis'], [0], 'Unknown person `ortis`', 'Did you mean `ortiz`?'],
    [
      { harlovia: ['ortiz', 'zzzzzzz'] },
      ['harlovia', 1],
      'Unknown person `zzzzzzz`',
      'Add it to `people`.',
    ],
    [{ harlovya: ['ortiz'] }, ['harlovya'], 'Unknown group `harlovya`', 'Did you mean `harlovia`?'],
    [
      { harlovia: { members: ['ortiz'], head: 'ortz' } },
      ['harlovia', 'head'],
      'Unknown person `ortz`',
      'Did you mean `ortiz`?',
    ],
    [
      { harlovia: { members: ['liu'], open: 'yes' } },
      ['harlovia', 'open'],
      'Expected `true` or `false`',
      undefined,
    ],
    [
      { harlovia: { members: ['liu'], open: true, complete: true } },
      ['harlovia', 'open'],
      'A list is `complete` or `open`, not both',
      'Keep the one that is true.',
    ],
    [
      7,
      [],
      'Expected people: a list of ids or full names, or such a list for each group',
      'Write `who: [ortiz, vance]` or `who: {council: [ortiz, vance]}`.',
    ],
    [
      { harlovia: [7] },
      ['harlovia', 0],
      'Expected people: a list of ids or full names, or such a list for each group',
      'Write `who: [ortiz, vance]` or `who: {council: [ortiz, vance]}`.',
    ],
  ])('misread %j', (raw, path, message, help) => {
    const { misread } = attendees.read('who', raw, context)
    expect(misread).toEqual([help === undefined ? { path, message } : { path, message, help }])
  })
})

test('identity: the people of each side', () => {
  const { values } = attendees.read('who', { harlovia: ['ortiz'], morrow: ['belov'] }, context)
  expect(attendees.identity?.(values).sides).toEqual(
    new Map([
      ['harlovia', ['ortiz']],
      ['morrow', ['belov']],
    ]),
  )
})
