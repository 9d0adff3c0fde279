import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'

/** Lengths of a trial, a plan and the meeting that came of it, a mourning, a final and a penalty. */
const record = `
people: { ortiz: { name: Dana Ortiz, roles: [mayor] } }
events:
  trial: { kind: trial, called: [fraud trial, trial], when: 2026-03-02, lasted: eight days }
  meeting: { kind: meeting, called: [budget meeting], when: 2026-03-04, lasted: 2 h 10 min }
  plan: { kind: meeting, called: [budget meeting], when: 2026-03-04, lasted: 90 minutes, status: planned }
  mourning: { called: [mourning], lasted: three days }
  final: { kind: match, called: [cup final, final], when: 2026-03-04, lasted: 2 h 48 min }
  penalty: { called: [maximum penalty], lasted: five years, status: planned }
  search: { called: [manhunt, on the run], when: 2026-02-25 to 2026-03-04, lasted: seven days }
`

describe('a length that differs', () => {
  test.each([
    ['Jurors found him guilty after a ten-day fraud trial.', 'trial.lasted: ten-day'],
    ['Jurors found him guilty after a fraud trial of ten days.', 'trial.lasted: ten days'],
    ['The budget meeting blew past its scheduled two hours.', 'plan.lasted: two hours'],
    ['The budget meeting was expected to last an hour.', 'plan.lasted: an hour'],
    ['The budget meeting was scheduled for three hours.', 'plan.lasted: three hours'],
    ['The budget meeting lasted 90 minutes.', 'meeting.lasted: 90 minutes'],
    ['Harlow will observe five days of mourning.', 'mourning.lasted: five days'],
    ['The charge carries a maximum penalty of up to ten years.', 'penalty.lasted: up to ten years'],
    ['Ruiz won the cup final 6-4, 6-2 in 88 minutes.', 'final.lasted: 88 minutes'],
    ['Ruiz was seized after month on the run.', 'search.lasted: month'],
  ])('%s', (sentence, conflict) => {
    expect(conflictsOf(record, 'duration', sentence)).toMatch(conflict)
  })
})

describe('a length that fits', () => {
  test.each([
    'The budget meeting ran past its planned 90 minutes.',
    'The budget meeting lasted more than two hours.',
    'The budget meeting was expected to last 90 minutes.',
    'Harlow will observe three days of mourning.',
    'The charge carries a maximum penalty of up to five years.',
  ])('%s', (sentence) => {
    expect(claimsOf(record, 'duration', sentence)).toMatch(/^(?:agrees|rounded)/u)
  })
})

describe('a length of something else', () => {
  test.each([
    'Jurors had sat through another ten-day trial.',
    'The fraud trial had followed a second ten-day trial.',
    'Ruiz won the cup final, her second title in two weeks.',
    'Ruiz reached the cup final for the first time in nine years.',
    'Harlow could observe five days of mourning.',
    'Had the fraud trial been scheduled, it would have taken ten days.',
    'The fraud trial was set to last ten days.',
    'Ortiz set aside two hours for the fraud trial.',
    'A walk of ten days followed the fraud trial.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'duration', sentence)).toBe('')
  })
})
