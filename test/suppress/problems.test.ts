import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

const record = {
  file: 'facts.yaml',
  text: 'events: {hearing: {kind: hearing, when: 2026-03-09, lasted: 4 hours}}\n',
}

const prose = 'The hearing on March 9 lasted four hours.'

/** Each problem that fails a check, as `words it points at: message help`. */
function problems(text: string, file = 'a.md') {
  const all = check([{ file, text }], record).problems
  return all.flatMap(({ span, message, help, advice }) =>
    advice ? [] : [`${text.slice(span?.start, span?.end)}: ${message}. ${help}`],
  )
}

const comment = (words: string) => `<!-- ${words} -->\n\n${prose}\n`
const matter = (yaml: string) => `---\n${yaml}\n---\n\n${prose}\n`
const write = 'Write `corroborate-ignore duration: the minutes count the break`.'
const writeMatter = 'Write `ignore: {duration: the minutes count the break}`.'

describe('a comment', () => {
  it.each([
    [
      'corroborate-ignore duration',
      `corroborate-ignore duration: \`corroborate-ignore\` without a reason, expected one behind a colon. ${write}`,
    ],
    [
      'corroborate-ignore duration:  ',
      `corroborate-ignore duration:: \`corroborate-ignore\` without a reason, expected one behind a colon. ${write}`,
    ],
    [
      'corroborate-ignore duration: say  why',
      `corroborate-ignore duration: say  why: \`corroborate-ignore\` without a reason, expected one behind a colon. ${write}`,
    ],
    [
      'corroborate-ignore: the minutes count the break',
      `corroborate-ignore: the minutes count the break: \`corroborate-ignore\` without saying what, expected a kind, a rule or the id of a fact. ${write}`,
    ],
    [
      'corroborate-ignore duratoin: so',
      'duratoin: Unknown `duratoin` to ignore, expected a kind, a rule or the id of a fact. Did you mean `duration`?',
    ],
    [
      'corroborate-ignore duration/understate: so',
      'duration/understate: Unknown `duration/understate` to ignore, expected a kind, a rule or the id of a fact. Did you mean `duration/understates`?',
    ],
    [
      'corroborate-ignore hearing.lastd: so',
      'hearing.lastd: Unknown `hearing.lastd` to ignore, expected a kind, a rule or the id of a fact. Did you mean `hearing.lasted`?',
    ],
    [
      'corroborate-ignroe duration: so',
      'corroborate-ignroe: Unknown comment `corroborate-ignroe`, expected `corroborate-ignore`. Did you mean `corroborate-ignore`?',
    ],
    [
      'corroborate ignore duration: so',
      'corroborate: Unknown comment `corroborate`, expected `corroborate-ignore`. Did you mean `corroborate-ignore`?',
    ],
    [
      'corroborate-ignore-start duration: so',
      'corroborate-ignore-start duration: so: `corroborate-ignore-start` without a `corroborate-ignore-end` below it. Write `corroborate-ignore-end` in a comment where it ends, or `corroborate-ignore` for one block.',
    ],
    [
      'corroborate-ignore-end',
      'corroborate-ignore-end: `corroborate-ignore-end` without a `corroborate-ignore-start` above it. Remove it, or write the start.',
    ],
  ])('%s', (words, expected) => {
    expect(problems(comment(words))).toEqual([expected])
  })

  it.each(['prettier-ignore', 'corroborated by two witnesses', 'We corroborate-ignore nothing'])(
    '%s is none of ours',
    (words) => {
      expect(problems(comment(words))).toEqual([])
    },
  )
})

describe('a front matter', () => {
  it.each([
    [
      'corroborate: {ignore: {duration: }}',
      `duration: : Under \`ignore\`, \`duration\` without a reason, expected a text. ${writeMatter}`,
    ],
    [
      'corroborate: {ignore: [duration]}',
      `duration: Under \`ignore\`, \`duration\` without a reason, expected a text. ${writeMatter}`,
    ],
    [
      'corroborate: {ignore: {duration: "say why"}}',
      `duration: "say why": Under \`ignore\`, \`duration\` without a reason, expected a text. ${writeMatter}`,
    ],
    [
      'corroborate: {ignore: ["duration: say why"]}',
      `"duration: say why": Under \`ignore\`, \`duration\` without a reason, expected a text. ${writeMatter}`,
    ],
    [
      'corroborate: {ignore: {duratoin: so}}',
      'duratoin: Unknown `duratoin` to ignore, expected a kind, a rule or the id of a fact. Did you mean `duration`?',
    ],
    [
      'corroborate: {ignroe: {duration: so}}',
      'ignroe: Unknown key `ignroe` under `corroborate`, expected `ignore`. Did you mean `ignore`?',
    ],
    [
      'corroborate: off',
      `off: Unexpected value of \`corroborate\`, expected a map with \`ignore\`. ${writeMatter}`,
    ],
    [
      'corroborate: {ignore: true}',
      `true: Unexpected value of \`ignore\`, expected names with their reasons. ${writeMatter}`,
    ],
  ])('%s', (yaml, expected) => {
    expect(problems(matter(yaml))).toEqual([expected])
  })
})

it('all problems of an article are told, in its order', () => {
  const text = `${matter('corroborate: {ignore: {duratoin: so}}')}\n${comment('corroborate-ignore date')}`
  expect(problems(text)).toHaveLength(2)
})

it('what is wrong has nothing pass, and is not unused as well', () => {
  const text = comment('corroborate-ignore duratoin: so')
  expect(check([{ file: 'a.md', text }], record).problems).toHaveLength(1)
})

it('a comment that nothing follows is unused', () => {
  const text = `${prose}\n\n<!-- corroborate-ignore duration: so -->\n`
  expect(check([{ file: 'a.md', text }], record).problems).toMatchObject([
    { message: 'Unused ignore of `duration`: no text follows it', advice: true },
  ])
})
