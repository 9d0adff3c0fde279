import { expect, test } from 'vitest'
import { type Change, outcomesOf } from '../../scripts/accuracy/changes.ts'
import { differences } from '../../scripts/accuracy/differences.ts'
import { listsOf } from '../../scripts/accuracy/lists.ts'
import { measure } from '../../scripts/accuracy/measure.ts'
import { readStory, storyPlaces } from '../../scripts/accuracy/story.ts'
import { tablesOf } from '../../scripts/accuracy/tables.ts'

const [folder, records] = ['test/accuracy/folder', 'test/accuracy/records']
const measured = measure({ folder, records, changes: true })

test('a story is scored by kind, and errors over everything', () => {
  const { stories, total, errors, seeds } = measured.figures
  expect(stories['harbour-board']?.kinds['duration']).toEqual({
    ...{ must: 1, found: 1, false: 0, errorsFound: 1, errorsFalse: 0 },
    ...{ agree: 1, linked: 1, wrong: 0 },
  })
  expect(total.total).toMatchObject({ must: 2, found: 1, false: 0, agree: 5, linked: 5 })
  expect(errors).toEqual({ duration: { right: 2, wrong: 0 } })
  expect(seeds).toBeUndefined()
})

test('changed articles are counted apart from rewrites', () => {
  const { mutations, rewrites } = measured.figures
  const rows = { rows: 2, flagged: 1, linked: 1, linkedFlagged: 1, elsewhere: 0 }
  expect(mutations?.total).toEqual(rows)
  expect(mutations?.ops['number_far']).toMatchObject({ rows: 1, flagged: 1 })
  expect(rewrites?.total).toEqual({
    rows: 1,
    flagged: 0,
    linked: 1,
    linkedFlagged: 0,
    elsewhere: 0,
  })
})

test('the tables tell the same', () => {
  const lines = tablesOf(measured.figures).replace(/ +/gu, ' ').split('\n')
  expect(lines).toContain('harbour-board 2 1 0 0.500 1.000 1 1.000 0 5 1.000 0.000 0.000')
  expect(lines).toContain('duration 2 1 0.500 1 1 1.000 0 (0.000)')
  expect(lines).toContain('duration 2 0 1.000')
})

test('the lists name what was missed', () => {
  expect(listsOf(measured).split('\n')).toEqual([
    'MISSED harbour-board gazette 140-153 conflict f9: customs house',
    'UNSEEN p2 harbour-board gazette duration f8 (not linked before): “eleven days” → “nine days”',
  ])
})

test('a score of another script is held against ours', () => {
  const script = 'test/accuracy/another-scorer.mjs'
  const { disagreements } = measure({ folder, records, changes: false, script })
  expect(disagreements).toEqual([`harbour-board: must is 3 by ${script}, 2 here`])
})

test('only the stories asked for are measured, and an unknown one is told of', () => {
  const one = measure({ folder, records, changes: false, stories: ['harbour-board'] })
  expect(Object.keys(one.figures.stories)).toEqual(['harbour-board'])
  const unknown = () => measure({ folder, records, changes: false, stories: ['quay'] })
  expect(unknown).toThrow('Unknown story `quay`, expected one of harbour-board')
})

const change = (original: string, mutated: string, start: number): Change => ({
  ...{ id: 'c1', story: 'harbour-board', article: 'herald', fact: 'f1', kind: 'duration', op: '' },
  ...{ original, mutated, start },
})

test('a change is held against the article as it was', () => {
  const [place] = storyPlaces(folder, records)
  const story = place && readStory(place)
  expect(story?.name).toBe('harbour-board')
  if (!story) return
  const [before = '', text = ''] = story.articles.map((article) => article.text)
  const storm = 'A storm had closed the pier'
  const value = text.indexOf('more than two hours')
  const [known, moved, made] = outcomesOf(story, [
    // The flag was there before.
    change('more than two hours', 'more than three hours', value),
    // A longer title moves the flag behind it, which is not new.
    change('Pier talks', 'The pier talks', 0),
    // Other words make a value of another event one of the meeting.
    { ...change(storm, 'The board meeting went on', before.indexOf(storm)), article: 'gazette' },
  ])
  expect([known?.at.length, known?.newAt.length, known?.linked]).toEqual([1, 0, true])
  expect([moved?.at, moved?.elsewhere, moved?.linked]).toEqual([[], [], false])
  expect([made?.at.length, made?.elsewhere.map(({ text }) => text)]).toEqual([0, ['eleven days']])
  expect(() => outcomesOf(story, [change('Pier walks', 'x', 0)])).toThrow('does not fit')
  expect(() => outcomesOf(story, [{ ...change('', '', 0), article: 'post' }])).toThrow('no article')
})

test('two runs are compared figure by figure', () => {
  expect(differences({ a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 }, d: 1 })).toEqual([
    'a.b: 1 → 3 (+2)',
    'd: none → 1 (+1)',
  ])
  expect(differences({ seeds: { total: { must: 1 } } }, { stories: { a: { b: 1 } } })).toEqual([])
  expect(differences(measured.figures, measured.figures)).toEqual([])
})
