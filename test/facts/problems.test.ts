import { expect, test } from 'vitest'
import { readRecord } from '../../src/facts/read.ts'
import { toys } from './toy-kinds.ts'

/** The words at the problem (undefined: the whole file), the message, the help. */
type Row = readonly [at: string | undefined, message: string, help?: string]

/** A record, or a part of it, and its problems. */
type Case = readonly [text: string, ...problems: Row[]]

function problemsOf(text: string): readonly Row[] {
  const { record, problems } = readRecord({ file: 'facts.yaml', text }, toys)
  if (problems.length > 0) expect(record).toBeUndefined()
  return problems.map(({ span, message, help }) => {
    const at = span && text.slice(span.start, span.end)
    return help === undefined ? [at, message] : [at, message, help]
  })
}

const eventKeys =
  'Expected one of `kind`, `called`, `where`, `lasted`, `starts`, `who`, `previous`, `status`, ' +
  '`parts`, `source`, `timezone`, `severity`.'
const headKeys =
  'Expected one of `version`, `timezone`, `covers`, `use`, `articles`, `prose`, `sources`, `people`, `places`, ' +
  '`groups`, `events`, `policy`.'

const records: readonly Case[] = [
  [
    '# nothing\n',
    [
      undefined,
      'The record is empty, expected `events:`',
      'Write at least one event: `events: {vote: {kind: vote, when: 2026-03-10}}`.',
    ],
  ],
  ['hello', [undefined, 'Unexpected `hello`, expected a mapping']],
  ['- a', [undefined, 'Unexpected list, expected a mapping']],
  ['people: {}', [undefined, 'Missing key `events` in a record', 'Add `events:` with a mapping.']],
  ['events: {}', ['{}', 'Unexpected empty mapping, expected at least one entry']],
  [
    'event: {a: {}}',
    ['event', 'Unexpected key `event` in a record', `Did you mean \`events\`? ${headKeys}`],
  ],
  ['events: {a: 3}', ['3', 'Unexpected number `3`, expected a mapping']],
  [
    'events: {Budget Vote: {}}',
    [
      'Budget Vote',
      'Unexpected id `Budget Vote`, expected lower-case letters, digits and hyphens',
      'Write `budget-vote`; spaces and capitals belong to names.',
    ],
  ],
  ['version: 2\nevents: {a: {}}', ['2', 'Unexpected number `2`, expected `1`']],
  [
    'timezone: Europe/Mosco\nevents: {a: {}}',
    [
      'Europe/Mosco',
      'Unknown timezone `Europe/Mosco`, expected one such as `America/Chicago`',
      'Did you mean `Europe/Moscow`?',
    ],
  ],
  [
    'articles: {a: 10 March, b: 2026-02-30}\nevents: {a: {}}',
    ['10 March', 'Unexpected `10 March`, expected a publication date such as `2026-03-10`'],
    ['2026-02-30', 'Unexpected `2026-02-30`, expected a day of the calendar'],
  ],
  [
    'people: {ortiz: {name: Dana Ortiz, age: {value: 49, as_of: 2026-02-31}}}\nevents: {a: {}}',
    ['2026-02-31', 'Unexpected `2026-02-31`, expected a day of the calendar'],
  ],
  [
    'people: {ortiz: {nme: Dana}, liu: , lee: {name: 5}}\nevents: {a: {}}',
    [
      'nme',
      'Unexpected key `nme` in a person',
      'Did you mean `name`? Expected one of `name`, `also`, `variants`, `roles`, `roles_complete`, `age`, `severity`.',
    ],
    [
      'liu',
      'Unexpected empty `liu`, expected text or a mapping such as `Grace Liu`',
      'Write a value, or remove the key.',
    ],
    [
      '5',
      'Unexpected number `5`, expected text such as `Grace Liu`',
      'Put it in quotes to make it text: `"5"`.',
    ],
  ],
  [
    'sources: {a: {url: x}}\nevents: {a: {}}',
    [
      'a',
      'Missing key `title` in a source',
      'Add `title:` with text such as `Council minutes, 9 March 2026`.',
    ],
  ],
  [
    'places: {hall: {name: Hall, in: harlw}, harlow: Harlow}\nevents: {a: {}}',
    [
      'harlw',
      'Unknown place `harlw`, expected an id of `places` or a name in full',
      'Did you mean `harlow`?',
    ],
  ],
]

const events: readonly Case[] = [
  [
    'lastd: 4 hours',
    ['lastd', 'Unexpected key `lastd` in an event', `Did you mean \`lasted\`? ${eventKeys}`],
  ],
  ['figures: {}', ['figures', 'Unexpected key `figures` in an event', eventKeys]],
  [
    'lasted: 4',
    [
      '4',
      'Unexpected number `4`, expected text such as `4 hours`',
      'Write it with its unit, as in `4 hours`.',
    ],
  ],
  [
    'lasted: 4-ish hours',
    ['4-ish hours', 'Unexpected `4-ish hours`, expected hours such as `4 hours`'],
  ],
  ['lasted: {value: 4-ish}', ['4-ish', 'Unexpected `4-ish`, expected hours such as `4 hours`']],
  [
    'lasted: {value: 4 hours, sorce: x}',
    [
      'sorce',
      'Unexpected key `sorce` in a long form of `lasted`',
      'Did you mean `source`? Expected one of `value`, `revisions`, `disputed`, `accept`, `source`, `severity`.',
    ],
  ],
  ['who: [Dana Ortiz, dana]', ['dana', 'Unknown person `dana` of dana-ortiz']],
  ['who: {us: [Dana Ortiz]}', ['us', 'Unknown group `us`']],
  ['starts: {a: 1}', ['{a: 1}', 'Unexpected mapping, expected text or a list such as `7 p.m.`']],
  [
    'starts: [x, 4]',
    ['4', 'Unexpected number `4`, expected text', 'Put it in quotes to make it text: `"4"`.'],
  ],
  [
    'status: plannd',
    ['plannd', 'Unexpected `plannd`, expected `planned`', 'Did you mean `planned`?'],
  ],
  [
    'severity: eror',
    [
      'eror',
      'Unexpected `eror`, expected `error`, `warning`, `info` or `off`',
      'Did you mean `error`?',
    ],
  ],
  ['previous: b', ['b', 'Unknown event `b`, expected an id of `events`']],
  ['previous: event', ['event', 'Unexpected `event`, expected an event other than this one']],
  [
    'where: hall',
    [
      'hall',
      'Unknown place `hall`, expected an id of `places` or a name in full',
      'Declare it under `places`.',
    ],
  ],
  [
    'source: minutes',
    [
      'minutes',
      'Unknown source `minutes`, expected an id of `sources` or a title',
      'Declare it under `sources`, or write a title.',
    ],
  ],
  [
    'parts: {lasted: {}, vote: {lasted: no}}',
    [
      'lasted',
      'Unexpected part `lasted`, expected a name that is no key of an event',
      'Rename it: `event.lasted` is the id of a fact.',
    ],
    ['no', 'Unexpected `no`, expected hours such as `4 hours`'],
  ],
  [
    'who: *nobody',
    [
      '*nobody',
      'Unknown alias `*nobody`, expected an anchor `&nobody` above',
      'Put text that starts with * in quotes.',
    ],
  ],
  ['parts: &p {a: *p}', ['*p', 'Unexpected alias `*p` inside of what it stands for']],
  [
    'kind: a\n    kind: b',
    ['kind', 'Unexpected second key `kind` in one mapping', 'Keep one of the two.'],
  ],
]

const syntax: readonly Case[] = [
  [
    '%YAML 1.1\n---\nevents: {a: {}}',
    [
      '%YAML 1.1',
      'Unexpected `%YAML 1.1`, expected YAML 1.2',
      'Remove the line: older YAML reads `20:00` as a number and `no` as false.',
    ],
  ],
  [
    'events:\n\ta: {}',
    [
      '\t',
      'Unexpected tab, expected spaces as indentation',
      'YAML takes spaces only: two for each level.',
    ],
  ],
  [
    'a: Harbour Post: four hours',
    [
      'H',
      'Unexpected second `:` in one line, expected a single value',
      'Put text with a colon in quotes: `source: "Harbour Post: four hours"`.',
    ],
  ],
  [
    'events: {a: {}}\n---\nevents: {}',
    [
      '---',
      'Unexpected second document after `---`, expected one record in a file',
      'Put the second record in a file of its own.',
    ],
  ],
  [
    'events: {a: {}',
    [
      '}',
      'Unexpected indentation (Flow map in block collection must be sufficiently indented and end with a })',
      'Start the keys of a mapping, and the items of a list, in one column; close every bracket.',
    ],
  ],
  [
    'events:\n  a: "x',
    [
      'x',
      'Unexpected end of a value, expected its closing mark or `:` (Missing closing "quote)',
      'Close every `{`, `[` and quotation mark, and put a `:` behind every key.',
    ],
  ],
]

function cases(rows: readonly Case[]) {
  return rows.map(([text, ...problems]) => [text, problems] as const)
}

test.each(cases(records))('%j', (text, expected) => {
  expect(problemsOf(text)).toEqual(expected)
})

test.each(cases(events))('an event with %j', (text, expected) => {
  expect(problemsOf(`events:\n  event:\n    ${text}\n`)).toEqual(expected)
})

test.each(cases(syntax))('%j', (text, expected) => {
  expect(problemsOf(text)).toEqual(expected)
})

test('all problems of a file come at once, in its order', () => {
  const text = `timezone: Mars
people: {ortiz: Dana Ortiz}
events:
  vote: {kind: vote, whn: 2026-03-10}
  meeting: {lasted: long, who: [ortis], where: nowhere, previous: vot}
`
  expect(problemsOf(text).map(([at]) => at)).toEqual([
    'Mars',
    'whn',
    'long',
    'ortis',
    'nowhere',
    'vot',
  ])
})
