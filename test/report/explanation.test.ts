import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/model.ts'
import { text } from '../../src/report/text.ts'
import { resultOf, verdict, words } from './sample.ts'

const article = {
  file: 'a.txt',
  text: 'The hearing took nearly four hours. Lunch took two hours.\n',
}
const options = { colour: false, explain: true, least: 'info' as const }

const agreeing = verdict(article, 'nearly four hours', {
  relation: 'agrees',
  severity: 'off',
  link: {
    confidence: 'weak',
    cues: [
      { cue: '“took” says how long', weight: 0 },
      { cue: 'it is named', weight: 2.64, at: words(article, 'hearing') },
      { cue: 'no place is named', weight: -0.35 },
    ],
    candidates: [
      { fact: 'hearing.lasted', score: 2.29, cues: [] },
      { fact: 'vote.lasted', score: 0.4, cues: [{ cue: 'same day', weight: 0.4 }] },
    ],
  },
})

const { fact: _fact, ...rest } = verdict(article, 'two hours').link
const alone: Link = {
  ...rest,
  reason: 'no event of the record is a lunch',
  candidates: [{ fact: 'hearing.lasted', score: -1.2, cues: [] }],
}

describe('--explain', () => {
  it('tells of every mention in text order', () => {
    const result = resultOf({
      articles: [article],
      verdicts: [agreeing],
      unlinked: [alone],
      published: { day: 20522, from: 'front matter `date`' },
      silentFacts: ['hearing.when'],
    })
    expect(text(result, options)).toBe(`\
a.txt: published 2026-03-10, from front matter \`date\`
  1:18 duration “nearly four hours”: hearing.lasted = 4 hours, weak link
      agrees with it (agrees, not flagged)
      +0.0 “took” says how long
      +2.6 it is named (“hearing”)
      −0.3 no place is named
      also considered vote.lasted (score 0.4)
        +0.4 same day
  1:48 duration “two hours”: left alone, no event of the record is a lunch
      considered hearing.lasted (score -1.2)

Facts never mentioned:
  hearing.when

Nothing refuted
1 article, 2 facts; 2 mentions: 1 claim (1 agree), 1 unlinked; 1 fact never mentioned
`)
  })

  it('says when an article has no publication date, and nothing to check', () => {
    const report = text(resultOf({ articles: [article] }), options)
    expect(report).toContain('a.txt: no publication date found')
    expect(report).toContain('  nothing recognised')
  })

  it('tells what a claim leaves out', () => {
    const omission = verdict(article, 'nearly four hours', {
      relation: 'omits',
      severity: 'warning',
      note: 'leaves out Dana Ortiz',
    })
    const report = text(resultOf({ articles: [article], verdicts: [omission] }), options)
    expect(report).toContain('      leaves out Dana Ortiz (omits, warning)')
  })
})
