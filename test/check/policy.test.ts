import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const sentence = 'The council meeting on March 9 lasted three hours.'
const given = 'Police said the council meeting on March 9 lasted three hours.'

/** Severities of the claims on the duration under a policy. */
function judged(policy: string, own: string, text: string): string {
  const record = {
    file: 'facts.yaml',
    text: `events:
  council-meeting:
    called: [council meeting]
    when: 2026-03-09
    lasted: {value: 6 hours${own}}
policy: {${policy}}
`,
  }
  const article = { file: 'a.md', text: `---\ndate: 2026-03-10\n---\n\n${text}\n` }
  const { verdicts, problems } = check([article], record)
  if (problems.length > 0) return problems.map(({ message, help }) => `${message} ${help}`).join()
  return verdicts
    .filter(({ fact }) => fact.kind === 'duration')
    .map((one) => one.severity)
    .join()
}

test.each([
  ['', '', sentence, 'error'],
  ['duration: warning', '', sentence, 'warning'],
  ['duration/conflicts: info', '', sentence, 'info'],
  ['duration/understates: info', '', sentence, 'error'],
  ['duration: warning, duration/conflicts: info', '', sentence, 'info'],
  ['council-meeting.lasted: off, duration: error', '', sentence, 'off'],
  ['duration: info', ', severity: warning', sentence, 'warning'],
  ['council-meeting.lasted: info', ', severity: warning', sentence, 'info'],
  ['date: off', '', sentence, 'error'],
  ['duration: error', '', given, 'warning'],
  ['council-meeting.lasted: error', '', given, 'error'],
  ['duration: off', '', 'The council meeting on March 9 lasted six hours.', 'off'],
  ['duration: error', '', 'The council meeting on March 9 lasted six hours.', 'off'],
])('{%s} {value: 6 hours%s} %s', (policy, own, text, expected) => {
  expect(judged(policy, own, text)).toBe(expected)
})

const unknown = (key: string) =>
  `Unknown \`${key}\` in \`policy\`, expected a kind, a rule or the id of a fact`

test.each([
  ['durations: off', `${unknown('durations')} Did you mean \`duration\`?`],
  [
    'duration/conflict: off',
    `${unknown('duration/conflict')} Did you mean \`duration/conflicts\`?`,
  ],
  [
    'everything: off',
    `${unknown('everything')} Such as \`duration\`, \`duration/understates\` or \`vote.lasted\`.`,
  ],
  [
    'council-meeting.lastd: off',
    `${unknown('council-meeting.lastd')} Did you mean \`council-meeting.lasted\`?`,
  ],
  [
    'duration: eror',
    'Unexpected `eror`, expected `error`, `warning`, `info` or `off` Did you mean `error`?',
  ],
])('{%s} is a problem', (policy, expected) => {
  expect(judged(policy, '', sentence)).toBe(expected)
})
