import { grouped } from '../grouped.ts'
import type { Finding, Problem, Result } from '../model.ts'
import { type ChangeItem, changeItems } from './changes.ts'
import { failsBy } from './fails.ts'
import { type LinesIn, linesIn } from './lines-in.ts'
import type { Report } from './report.ts'
import { attribute, element, xmlText } from './xml.ts'

/**
 * The findings as JUnit XML, in the form that Jenkins, GitLab and others read: a suite for each
 * article, a case for each finding. What fails the run is a failure, what does not is skipped
 * with its words; an article without findings is a case that passes; a problem is an error.
 */
export const junit: Report = (result, options) => {
  const fails = failsBy(options)
  const lines = linesIn(result.texts)
  const problems = result.problems.filter(({ advice }) => !advice)
  const byFile = grouped(result.findings, ({ article }) => article.file)
  const changes = changeItems(result).map((one) => changeCase(one, lines))
  const suites = [
    ...(changes.length > 0 ? [suite('What this change does to the rules', changes)] : []),
    ...[...grouped(problems, ({ file }) => file)].map(([file, all]) =>
      suite(
        file,
        all.map((one) => problemCase(one, lines)),
      ),
    ),
    ...result.articles.map(({ file }) => {
      const cases = (byFile.get(file) ?? []).map((one) => findingCase(one, fails(one), lines))
      return suite(file, cases.length > 0 ? cases : [passingCase(file, result)])
    }),
  ]
  const totals = counts(suites.flatMap(({ cases }) => cases))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'testsuites',
    { name: 'corroborate', ...totals },
    suites.map(({ xml }) => xml),
  )}\n`
}

interface Case {
  readonly outcome: 'failures' | 'errors' | 'skipped' | 'passed'
  readonly xml: string
}

interface Suite {
  readonly cases: readonly Case[]
  readonly xml: string
}

function suite(file: string, cases: readonly Case[]): Suite {
  const attributes = { name: file, ...counts(cases) }
  return {
    cases,
    xml: element(
      'testsuite',
      attributes,
      cases.map(({ xml }) => xml),
    ),
  }
}

function counts(cases: readonly Case[]) {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  return {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  }
}

function findingCase(finding: Finding, fails: boolean, lines: LinesIn): Case {
  const { article, rule, fact, message, help, severity, acknowledged, record, status } = finding
  const place = `${article.file}:${lines.range(article.file, article).start.line}`
  const name = `${rule} ${fact} (${place})`
  const old = { new: '', known: 'known, ', 'record-changed': 'on the work list, ' }[status]
  const why = acknowledged
    ? `acknowledged: ${acknowledged.reason}`
    : `${old}${severity}: ${message}`
  const held = `${record.file}:${lines.range(record.file, record).start.line}`
  const body = fails
    ? `<failure${attribute('message', message)}${attribute('type', rule)}>${xmlText(
        `${place} says ${article.text}; ${held} says ${record.shown}. ${help}`,
      )}</failure>`
    : `<skipped${attribute('message', why)}/>`
  return {
    outcome: fails ? 'failures' : 'skipped',
    xml: element('testcase', { name, classname: article.file }, [body]),
  }
}

function problemCase({ file, span, message, help = '' }: Problem, lines: LinesIn): Case {
  const place = span ? `${file}:${lines.range(file, span).start.line}` : file
  const body = `<error${attribute('message', message)} type="problem">${xmlText(`${place} ${help}`)}</error>`
  const name = `can be checked: ${message}`
  return { outcome: 'errors', xml: element('testcase', { name, classname: file }, [body]) }
}

/** What a change did to the rules passes, but is not to be missed. */
function changeCase({ says, file, at }: ChangeItem, lines: LinesIn): Case {
  const place = at ? `${file}:${lines.range(file, at).start.line}` : file
  const xml = element('testcase', { name: `rules: ${says}`, classname: place }, [
    `<skipped${attribute('message', says)}/>`,
  ])
  return { outcome: 'skipped', xml }
}

function passingCase(file: string, { verdicts }: Result): Case {
  const claims = verdicts.filter(({ link }) => link.at.file === file).length
  const name = `agrees with the record (${claims} compared)`
  return { outcome: 'passed', xml: element('testcase', { name, classname: file }, []) }
}
