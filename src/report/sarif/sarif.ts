import { grouped } from '../../grouped.ts'
import type { Finding, Problem, Result } from '../../model.ts'
import { bytesOf } from '../bytes.ts'
import { causeIds, causesOf } from '../causes.ts'
import { type ChangeItem, changeItems } from '../changes.ts'
import { jsonText } from '../json-text.ts'
import { many } from '../many.ts'
import type { Report, ReportOptions } from '../report.ts'
import { worstFirst } from '../severity.ts'
import { inline } from '../visible.ts'
import { root, type SarifPlaces, sarifPlaces } from './places.ts'
import { literal, resultData } from './result.ts'
import { ruleData } from './rules.ts'

/** GitHub takes so many results of a run (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000

/** And files of 10 MB, packed; held here before packing, so that it fits whatever it holds. */
const mostBytes = 10_000_000

/** Bytes kept for all that is no result. */
const reserve = 200_000

/**
 * The findings as SARIF 2.1.0 (OASIS, errata 01), the worst first: every one is a result of its
 * own, so that an alert stays when others come and go. What GitHub would not take is counted in
 * a notification, and so is what could not be checked.
 */
export const sarif: Report = (result, options) => {
  const places = sarifPlaces(result.texts, options.prefix)
  const findings = [...result.findings, ...result.suppressed].sort(byImportance)
  const worst = [...grouped(findings, ({ rule }) => rule).values()].flatMap(
    ([first]) => first ?? [],
  )
  const rules = worst.map(ruleData)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const causes = causeIds(causesOf(result))
  const rows = findings.slice(0, mostResults).map((finding) => {
    const cause = causes.get(finding)
    const ruleIndex = indexes.get(finding.rule) ?? -1
    const compared = result.changes !== undefined
    return resultData(finding, { places, ruleIndex, compared, ...(cause && { cause }) })
  })
  const results = withinBytes(rows, (options.room ?? mostBytes) - reserve)
  const left = findings.slice(results.length)
  return `${jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(rules, options) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [invocation(result, left, places)],
        results,
      },
    ],
  })}\n`
}

/** What is new before what is accepted or was known, and the worst of each first. */
function byImportance(a: Finding, b: Finding): number {
  const settled = (one: Finding) =>
    one.acknowledged || 'suppression' in one ? 2 : one.status === 'known' ? 1 : 0
  return settled(a) - settled(b) || worstFirst(a, b)
}

function driver(rules: readonly unknown[], { version }: ReportOptions) {
  return {
    name: 'corroborate',
    ...(version === undefined ? {} : { version, semanticVersion: version }),
    rules,
  }
}

/** Whether all could be checked, and in words what could not and what is left out (3.20). */
function invocation(result: Result, left: readonly Finding[], places: SarifPlaces) {
  const grave = result.problems.filter(({ advice }) => !advice)
  const notes = left.length > 0 ? [leftOut(left)] : []
  return {
    executionSuccessful: grave.length === 0,
    toolExecutionNotifications: [
      ...notes,
      ...grave.map((one) => notification(one, places)),
      ...changeItems(result).map((one) => changeNote(one, places)),
    ],
  }
}

function notification({ file, span, message, help }: Problem, places: SarifPlaces) {
  const text = inline(help === undefined ? message : `${message}. ${help}`)
  const place = span ? places.span(file, span) : places.file(file)
  return {
    level: 'error',
    message: { text: literal(text) },
    locations: [{ physicalLocation: place }],
  }
}

/** What a change did to the rules: no result of its own, and not to be missed. */
function changeNote({ says, grave, file, at }: ChangeItem, places: SarifPlaces) {
  return {
    level: grave ? 'warning' : 'note',
    message: { text: literal(inline(says)) },
    locations: [{ physicalLocation: at ? places.span(file, at) : places.file(file) }],
  }
}

function leftOut(left: readonly Finding[]) {
  const count = (severity: string) => left.filter((one) => one.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const text = `${many(left.length, 'finding')} left out to fit what GitHub takes: ${many(errors, 'error')}, ${many(warnings, 'warning')}. The JSON report has all of them.`
  return { level: 'warning', message: { text } }
}

/** As many of the first rows as fit into so many bytes of JSON. */
function withinBytes<Row>(rows: readonly Row[], room: number): readonly Row[] {
  let used = 0
  const end = rows.findIndex((row) => {
    used += bytesOf(jsonText(row)) + 1
    return used > room
  })
  return end < 0 ? rows : rows.slice(0, end)
}
