import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

/** The words at each hint or problem with its message; problems are marked. */
function told(text: string): readonly string[] {
  return lint({ file: 'facts.yaml', text }, { sources: false }).map(
    ({ span, message, help, advice }) => {
      expect(help).toBeTruthy()
      const words = text.slice(span?.start, span?.end).split('\n')[0]
      return `${advice ? '' : 'PROBLEM '}${words}: ${message}`
    },
  )
}

interface Row {
  readonly rule: string
  readonly poor: string
  readonly says: readonly string[]
  readonly good: readonly string[]
}

const nothing = 'has nothing that tells it from `june`, of the same kind'

const rows: readonly Row[] = [
  {
    rule: 'siblings without words of their own or an order',
    poor: 'events:\n  may: {kind: vote, when: 2026-05-04}\n  june: {kind: vote, called: [budget vote], when: 2026-06-04}',
    says: [`may: \`may\` ${nothing}`],
    good: [
      'events:\n  may: {kind: vote, called: [school vote], when: 2026-05-04}\n  june: {kind: vote, called: [budget vote], when: 2026-06-04}',
      'events:\n  may: {kind: vote, when: 2026-05-04}\n  june: {kind: vote, when: 2026-06-04, previous: may}',
      'events:\n  may: {kind: vote, when: 2026-05-04}\n  june: {kind: match, when: 2026-06-04}',
      'events:\n  may: {kind: meeting, when: 2026-05-04, parts: {one: {kind: vote}}}\n  june: {kind: vote, when: 2026-05-05}',
    ],
  },
  {
    rule: 'an event that nothing identifies',
    poor: 'events: {vote: {kind: vote, lasted: 2 hours}}',
    says: ['vote: `vote` has nothing that identifies it: no `when`, `where`, `who` or `called`'],
    good: [
      'events: {vote: {kind: vote, when: 2026-05-04}}',
      'events: {vote: {kind: vote, where: City Hall}}',
      'events: {vote: {kind: vote, who: [Dana Ortiz]}}',
      'events: {vote: {kind: vote, called: [budget vote]}}',
      'events: {meeting: {kind: meeting, when: 2026-05-04, parts: {vote: {kind: vote}}}}',
    ],
  },
  {
    rule: 'a kind whose words are not known',
    poor: 'events: {tally: {kind: vot, when: 2026-05-04}}',
    says: [
      'vot: No words are known for the kind `vot`: articles can speak of `tally` only by its date, place and people',
    ],
    good: [
      'events: {tally: {kind: vote, when: 2026-05-04}}',
      'events: {dive: {kind: dive, called: [dive], when: 2026-05-04}}',
    ],
  },
  {
    rule: 'a kind that is misspelt beside words of the event’s own',
    poor: 'events: {flood: {kind: disastr, called: [great flood], when: 2026-05-04}}',
    says: [
      'disastr: No words are known for the kind `disastr`: articles can speak of `flood` only by its `called`',
    ],
    good: [
      'events: {flood: {kind: disaster, called: [great flood], when: 2026-05-04}}',
      'events: {hunt: {kind: hunt, called: [hunt], when: 2026-05-04}}',
      'events: {walk: {kind: charity walk, called: [walk], when: 2026-05-04}}',
    ],
  },
  {
    rule: 'a figure without words',
    poor: 'events: {vote: {when: 2026-05-04}}\nfigures: {cut: $1.3 million}',
    says: ['$1.3 million: `figures.cut` has no words that tell this number from another'],
    good: [
      'figures: {cut: {value: $1.3 million, about: [library budget]}}',
      'figures: {speakers: 84 speakers}',
      'events: {vote: {when: 2026-05-04, figures: {tally: 5-4}}}',
    ],
  },
  {
    rule: 'a weekday that does not fit its date',
    poor: 'events: {vote: {when: "Tuesday 4 May 2026"}}',
    says: [
      'PROBLEM "Tuesday 4 May 2026": `Tuesday 4 May 2026`: that day is a Monday, not a Tuesday',
    ],
    good: ['events: {vote: {when: "Monday 4 May 2026"}}'],
  },
  {
    rule: 'an alias of two people',
    poor: 'people:\n  dana: {name: Dana Ortiz, also: [the mayor, Mayor Ortiz]}\n  luis: {name: Luis Ortiz, also: [Mayor Ortiz]}\nevents: {vote: {who: [dana, luis]}}',
    says: [
      'Mayor Ortiz: `Mayor Ortiz` is a form of `dana` and of `luis`: it will name neither for certain',
    ],
    good: [
      'people:\n  dana: {name: Dana Ortiz, also: [Mayor Ortiz]}\n  luis: {name: Luis Ortiz}\nevents: {vote: {who: [dana, luis]}}',
      'places: {lyme: {name: Lyme}}\ngroups: {lyme: {name: Lyme Council, also: [Lyme]}}\nevents: {vote: {where: lyme}}',
    ],
  },
  {
    rule: 'a name that another has as a variant',
    poor: 'people:\n  dana: {name: Dana Ortiz}\n  diana: {name: Diana Ortiz, variants: [Dana Ortiz]}\nevents: {vote: {who: [dana, diana]}}',
    says: [
      'Dana Ortiz: `Dana Ortiz` is a form of `dana` and of `diana`: it will name neither for certain',
    ],
    good: [
      'people:\n  dana: {name: Dana Ortiz}\n  diana: {name: Diana Ortiz}\nevents: {vote: {who: [dana, diana]}}',
    ],
  },
  {
    rule: 'an event that passes midnight',
    poor: 'events: {vote: {when: 2026-05-04, starts: "10 p.m.", lasted: 3 hours}}',
    says: ['vote: `vote` passes midnight, and nothing in the record says when it ended'],
    good: [
      'events: {vote: {when: 2026-05-04, starts: "7 p.m.", lasted: 3 hours}}',
      'events: {vote: {when: 2026-05-04, starts: "10 p.m.", lasted: 3 hours, ends: "1 a.m."}}',
      'events: {vote: {when: 2026-05-04 to 2026-05-05, starts: "10 p.m.", lasted: 3 hours}}',
      'events: {vote: {when: 2026-05-04, starts: "10 p.m.", lasted: 3 hours, parts: {count: {when: 2026-05-05}}}}',
      'events: {vote: {when: 2026-05-04, starts: midnight, lasted: 3 hours}}',
    ],
  },
  {
    rule: 'an event from shortly before midnight',
    poor: 'events: {vote: {when: 2026-05-04, starts: shortly before midnight, lasted: 1 hour}}',
    says: ['vote: `vote` passes midnight, and nothing in the record says when it ended'],
    good: ['events: {vote: {when: 2026-05-04, starts: shortly before noon, lasted: 1 hour}}'],
  },
  {
    rule: 'times and a length that cannot all be right',
    poor: 'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: 2 hours}}',
    says: ['2 hours: `raid` cannot have lasted `2 hours` from `2:15 a.m.` to `8:40 a.m.`'],
    good: [
      'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: 6 h 25 min}}',
      'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: 6 hours}}',
      'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: more than two hours}}',
      'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: several hours}}',
      'events: {raid: {when: 2026-05-04, starts: "10 p.m.", ends: "1 a.m.", lasted: 3 hours}}',
      'events: {raid: {when: 2026-05-04 to 2026-05-06, starts: "9 a.m.", ends: "5 p.m.", lasted: 56 hours}}',
      'events: {raid: {when: 2026-05-04, starts: evening, ends: late evening, lasted: 2 hours}}',
      'events: {raid: {when: 2026-05-04, starts: "2:15 a.m.", ends: "8:40 a.m.", lasted: {value: 2 hours, accept: [6 hours]}}}',
      'events: {raid: {when: 2026-05-04, starts: "about 8 a.m.", ends: "10:25 a.m.", lasted: 2 hours}}',
      'events: {raid: {when: 2026-05-04, starts: "08:00 GMT", ends: "08:40 EST", lasted: 6 hours}}',
    ],
  },
  {
    rule: 'times that leave a length open that is too long',
    poor: 'events: {raid: {when: 2026-05-04, starts: "10 p.m.", ends: "1 a.m.", lasted: nearly two hours}}',
    says: [
      'nearly two hours: `raid` cannot have lasted `nearly 2 hours` from `10 p.m.` to `1 a.m.`',
    ],
    good: [
      'events: {raid: {when: 2026-05-04, starts: "10 p.m.", ends: "1 a.m.", lasted: nearly three hours}}',
    ],
  },
  {
    rule: 'an end before its start',
    poor: 'events: {vote: {when: 2026-05-04, starts: "8 p.m.", ends: "7 p.m."}}',
    says: ['"7 p.m.": `vote` ends before it starts: from `8 p.m.` to `7 p.m.`'],
    good: [
      'events: {vote: {when: 2026-05-04, starts: "7 p.m.", ends: "8 p.m."}}',
      'events: {vote: {when: 2026-05-04, starts: "8 p.m.", ends: "1 a.m."}}',
      'events: {vote: {when: 2026-05-04 to 2026-05-05, starts: "8 p.m.", ends: "7 p.m."}}',
      'events: {vote: {when: 2026-05-04, starts: "8 p.m.", ends: "7 p.m.", lasted: 23 hours}}',
      'events: {vote: {when: 2026-05-04, starts: evening, ends: "8 p.m."}}',
    ],
  },
  {
    rule: 'an order that the days refute',
    poor: 'events: {march: {called: [march], when: 2026-05-04, order: {after: vote}}, vote: {called: [vote], when: 2026-05-06}}',
    says: ['{after: vote}: `march` is dated before `vote`, but `after` says the opposite'],
    good: [
      'events: {march: {called: [march], when: 2026-05-07, order: {after: vote}}, vote: {called: [vote], when: 2026-05-06}}',
      'events: {march: {called: [march], when: 2026-05-06, order: {after: vote}}, vote: {called: [vote], when: 2026-05-06}}',
      'events: {march: {called: [march], when: 2026-05-04, order: {after: vote}}, vote: {called: [vote], when: 2026-05}}',
      'events: {march: {called: [march], when: 2026-05-04, order: {after: vote}}, vote: {called: [vote]}}',
    ],
  },
  {
    rule: 'an order that the hours of one day refute',
    poor: 'events: {march: {called: [march], when: 2026-05-04, starts: "7 p.m.", order: {before: vote}}, vote: {called: [vote], when: 2026-05-04, starts: "5 p.m."}}',
    says: ['{before: vote}: `march` is dated after `vote`, but `before` says the opposite'],
    good: [
      'events: {march: {called: [march], when: 2026-05-04, starts: "4 p.m.", order: {before: vote}}, vote: {called: [vote], when: 2026-05-04, starts: "5 p.m."}}',
      'events: {march: {called: [march], when: 2026-05-04, starts: evening, order: {before: vote}}, vote: {called: [vote], when: 2026-05-04, starts: "5 p.m."}}',
    ],
  },
  {
    rule: 'a series that the days refute',
    poor: 'events: {may: {kind: vote, when: 2026-05-04, previous: june}, june: {kind: vote, when: 2026-06-04}}',
    says: ['may: `may` is dated before `june`, but `previous` says the opposite'],
    good: [
      'events: {may: {kind: vote, when: 2026-05-04}, june: {kind: vote, when: 2026-06-04, previous: may}}',
    ],
  },
  {
    rule: 'someone whom nothing speaks of',
    poor: 'people: {ortiz: Dana Ortiz}\ngroups: {council: Harlow Council}\nevents: {vote: {who: [Diana Ortiz]}}',
    says: [
      'ortiz: Nothing in the record speaks of `ortiz`: only the spelling of its name is checked',
      'council: Nothing in the record speaks of `council`: only the spelling of its name is checked',
    ],
    good: [
      'people: {ortiz: Dana Ortiz}\ngroups: {council: Harlow Council}\nevents: {vote: {who: {council: [Dana Ortiz]}}}',
      'people: {ortiz: Dana Ortiz}\nevents: {vote: {when: 2026-05-04}}\nquotes: {hope: {by: ortiz, text: "we hope for rain"}}',
      'people: {ortiz: {name: Dana Ortiz, roles: [mayor]}}\ngroups: {acme: Acme}\nevents: {vote: {called: [Acme vote]}}',
      'places: {lyme: Lyme}\nevents: {vote: {when: 2026-05-04}}',
    ],
  },
  {
    rule: 'a thousand split at its comma, in {}',
    poor: 'events: {march: {when: 2026-05-04, figures: {crowd: 1,200 people}}}',
    says: [
      'PROBLEM 1,200 people: Unexpected comma in `1,200 people`: inside of {} and [] it starts a new entry',
    ],
    good: [
      'events: {march: {when: 2026-05-04, figures: {crowd: "1,200 people"}}}',
      'events:\n  march:\n    when: 2026-05-04\n    figures:\n      crowd: 1,200 people',
    ],
  },
  {
    rule: 'a number that YAML rewrites',
    poor: 'figures: {share: {value: 10.30, about: [school taxes]}}',
    says: ['10.30: YAML reads `10.30` as the number 10.3'],
    good: ['figures: {share: {value: "10.30", about: [school taxes]}}'],
  },
  {
    rule: 'a time that YAML takes for a number',
    poor: 'events: {vote: {when: 2026-05-04, starts: 10.30}}',
    says: ['PROBLEM 10.30: Unexpected number `10.30`, expected text such as `7 p.m.`'],
    good: ['events: {vote: {when: 2026-05-04, starts: "10:30 a.m."}}'],
  },
  {
    rule: 'a comment inside of a value',
    poor: 'events:\n  vote:\n    when: 2026-05-04\n    called:\n      - vote on bill #4\n',
    says: ['#4: YAML takes `#4` for a comment: the value ends before it'],
    good: [
      'events:\n  vote:\n    when: 2026-05-04\n    called:\n      - "vote on bill #4"\n',
      'events:\n  vote:\n    when: 2026-05-04 # as in the minutes\n',
    ],
  },
  {
    rule: 'an older YAML',
    poor: '%YAML 1.1\n---\nevents: {vote: {when: 2026-05-04}}',
    says: ['PROBLEM %YAML 1.1: Unexpected `%YAML 1.1`, expected YAML 1.2'],
    good: ['%YAML 1.2\n---\nevents: {vote: {when: 2026-05-04}}'],
  },
  {
    rule: 'a quotation of nobody',
    poor: 'quotes: {hope: {text: "we hope for rain"}}',
    says: ['hope: `quotes.hope` has no speaker'],
    good: ['quotes: {hope: {by: Dana Ortiz, text: "we hope for rain"}}'],
  },
  {
    rule: 'a quotation of somebody who is all but known',
    poor: 'people: {okafor: {name: Ada Okafor, roles: [mayor]}}\nquotes: {hope: {by: okafro, text: "we hope for rain"}}',
    says: ['okafro: Unknown person `okafro`, expected an id of `people` or a name in full'],
    good: [
      'people: {okafor: {name: Ada Okafor, roles: [mayor]}}\nquotes: {hope: {by: okafor, text: "we hope for rain"}}',
      'people: {okafor: {name: Ada Okafor, roles: [mayor]}}\nquotes: {hope: {by: Okafro, text: "we hope for rain"}}',
      'people: {okafor: {name: Ada Okafor, roles: [mayor]}}\nquotes: {hope: {by: residents, text: "we hope for rain"}}',
      'people: {okafor: {name: Ada Okafor, also: [okafro], roles: [mayor]}}\nquotes: {hope: {by: okafro, text: "we hope for rain"}}',
    ],
  },
]

describe.each(rows)('$rule', ({ poor, says, good }) => {
  test('is told', () => expect(told(poor)).toEqual(says))
  test.each(good)('%j is good', (text) => expect(told(text)).toEqual([]))
})

describe('the help for a number in the place of a time', () => {
  const helps = (value: string) =>
    lint({
      file: 'facts.yaml',
      text: `events: {vote: {called: [vote], starts: ${value}}}`,
    }).flatMap(({ advice, help }) => (advice ? [] : [help ?? '']))

  test.each([
    ['10.30', ['"10:30 a.m."', '"10:30 p.m."']],
    ['7', ['"7 a.m."', '"7 p.m."']],
    ['12', ['"12 a.m."', '"12 p.m."']],
    ['19.05', ['"19:05"']],
    ['0.15', ['"00:15"']],
    ['1030', ['"7 p.m."']],
  ])('of %s is one that can be read', (written, offered) => {
    const [help = ''] = helps(written)
    const found = [...help.matchAll(/`(?<time>[^`]*)`/gu)].map((match) => match.groups?.['time'])
    expect(found).toEqual(offered)
    expect(offered.flatMap(helps)).toEqual([])
  })
})

describe('facts without a source', () => {
  const said = (text: string) => lint({ file: 'facts.yaml', text }).map(({ message }) => message)

  test('are told by event', () => {
    const text =
      'events: {vote: {when: 2026-05-04, lasted: {value: 2 hours, source: "Minutes"}, who: [Dana Ortiz]}}'
    expect(said(text)).toEqual(['`vote` has no source for `when`, `who`'])
  })

  test('and by quotation and figure', () => {
    const text =
      'quotes: {hope: {by: Dana Ortiz, text: "we hope for rain"}}\nfigures: {cut: {value: $2, about: [cut]}}'
    expect(said(text)).toEqual(['`quotes.hope` has no source', '`figures.cut` has no source'])
  })

  test.each([
    'events: {vote: {when: 2026-05-04, who: [Dana Ortiz], source: Minutes}}',
    'events: {vote: {when: {value: 2026-05-04, source: Minutes}}}',
    'quotes: {hope: {by: Dana Ortiz, text: "we hope for rain", source: Minutes}}',
  ])('%j has one', (text) => {
    expect(said(text)).toEqual([])
  })
})

test('a file of people alone is one that others use', () => {
  expect(told('people: {ortiz: Dana Ortiz}\n')).toEqual([])
  expect(told('people: {ortiz: 5}\n')).toHaveLength(1)
  expect(told('timezone: Europe/Paris\n')).toEqual([
    'PROBLEM timezone: Europe/Paris: Missing key `events` in a record',
  ])
})
