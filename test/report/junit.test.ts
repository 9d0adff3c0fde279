import { describe, expect, it } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import { resultOf, verdict } from './sample.ts'

const plain = { colour: false, explain: false, least: 'info' as const }
const [wrong, right] = ['a.md', 'b.md'].map((file) => ({ file, text: 'It took three hours.\n' }))

describe('the JUnit report', () => {
  if (!wrong || !right) throw new Error('two articles')
  const result = resultOf({
    articles: [wrong, right],
    verdicts: [
      verdict(wrong, 'three hours'),
      verdict(wrong, 'It', { severity: 'warning', relation: 'conflicts' }),
      verdict(right, 'three hours', { relation: 'agrees', severity: 'off' }),
    ],
    problems: [{ file: 'gone.md', message: 'Nothing is here', help: 'Check the path.' }],
  })

  it('has a suite for each article and a case for each finding', () => {
    expect(junit(result, plain)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="corroborate" tests="4" failures="1" errors="1" skipped="1">
  <testsuite name="gone.md" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="can be checked: Nothing is here" classname="gone.md">
      <error message="Nothing is here" type="problem">gone.md Check the path.</error>
    </testcase>
  </testsuite>
  <testsuite name="a.md" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="duration/conflicts hearing.lasted (a.md:1)" classname="a.md">
      <skipped message="warning: Unexpected duration \`It\`, expected \`4 hours\`; the article conflicts with the record"/>
    </testcase>
    <testcase name="duration/understates hearing.lasted (a.md:1)" classname="a.md">
      <failure message="Unexpected duration \`three hours\`, expected \`4 hours\`; the article understates the record" type="duration/understates">a.md:1 says three hours; facts.yaml:4 says 4 hours. Change the article to \`4 hours\`; if the record is wrong, correct \`hearing.lasted\` there; if the passage speaks of another event, add that to the record.</failure>
    </testcase>
  </testsuite>
  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="agrees with the record (1 compared)" classname="b.md"/>
  </testsuite>
</testsuites>
`)
  })

  it('fails what the run fails by', () => {
    expect(junit(result, { ...plain, fails: () => true })).toContain('failures="2" errors="1"')
    expect(junit(result, { ...plain, fails: () => false })).toContain('failures="0" errors="1"')
  })
})
