import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { reports } from '../../src/report/index.ts'
import type { ReportOptions } from '../../src/report/report.ts'
import { hostile, hostileResult } from './hostile.ts'

const options: ReportOptions = {
  colour: false,
  explain: true,
  least: 'info',
  runner: true,
  blobs: 'https://github.com/o/r/blob/0/',
}

/** What a runner of GitHub would do for a line (actions/runner, ActionCommand.cs). */
function commandOf(line: string): string | undefined {
  const second = /^\s*::(?<name>[^\s:]+)/u.exec(line)?.groups?.['name']
  return second ?? /##\[(?<name>[^\]]+)\]/u.exec(line)?.groups?.['name']
}

/** All tags of HTML that the summary may have. */
const allowed =
  /^<(?:!-- corroborate: report --|\/?(?:code|b|sub|details|summary|ul|li|a)|br|wbr|a href="[^"<>\s]*")>$/u

/** What the formats have of their own beside what holds for all. */
const own: Readonly<Record<string, (report: string) => void>> = {
  github(report) {
    const lines = report.trimEnd().split('\n')
    // Of the findings, the one that nobody accepted.
    const findings = lines.filter((line) => line.includes('title=corroborate%3A duration/'))
    expect(findings).toHaveLength(1)
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning) (?:[a-zA-Z]+=[^:,\n]*)(?:,[a-zA-Z]+=[^:,\n]*)*::[^\n]+$/u,
      )
      const [, properties = ''] = /^::\w+ (?<properties>[^:]*)::/u.exec(line) ?? []
      const names = properties.split(',').map((one) => one.slice(0, one.indexOf('=')))
      expect(new Set(names).size).toBe(names.length)
    }
  },
  summary(report) {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(report)
    const nodes = flat(tree)
    for (const node of nodes) {
      expect([
        'link',
        'image',
        'linkReference',
        'imageReference',
        'strong',
        'emphasis',
        'delete',
        'code',
        'definition',
        'footnoteReference',
        'blockquote',
      ]).not.toContain(node.type)
      // A block of HTML holds several tags.
      if (node.type === 'html') {
        for (const tag of node.value.match(/<[^>]*>/gu) ?? []) expect(tag).toMatch(allowed)
      }
    }
    const rows = nodes.filter((node) => node.type === 'tableRow')
    expect(new Set(rows.map(({ children }) => children.length))).toEqual(new Set([3, 4]))
    for (const line of report.split('\n').filter((one) => one.startsWith('|'))) {
      expect([4, 5]).toContain(line.match(/(?<!\\)\|/gu)?.length)
    }
  },
  sarif(report) {
    const [{ results, invocations }] = JSON.parse(report).runs
    for (const { message } of [...results, ...invocations[0].toolExecutionNotifications]) {
      const text = message.text.replace(/\. \[The record\]\(1\)$/u, '')
      expect(text.replace(/\\[\\[\]]/gu, '')).not.toMatch(/[[\]]/u)
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/u)
    }
  },
  junit(report) {
    const tags: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name }) => tags.push(name))
    parser.write(report).close()
    const outer = ['testsuites', 'testsuite', 'testcase', 'error', 'testsuite']
    const passed = ['testcase', 'skipped']
    const changes = ['testsuite', ...Array(5).fill(passed).flat()]
    const [whole, ...others] = outer
    expect(tags).toEqual([whole, ...changes, ...others, 'testcase', 'failure', ...passed])
  },
  json: (report) => void JSON.parse(report),
  rdjson: (report) => expect(JSON.parse(report).diagnostics).toHaveLength(7),
}

function flat(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flat)] : [node]
}

describe.each(Object.entries(reports))('the %s report keeps words that are', (name, report) => {
  it.each(hostile)('%s', (_name, evil) => {
    const written = report(hostileResult(evil), options)
    // Tabs and line ends are the report's own.
    expect(written).not.toMatch(/(?![\t\n])[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
    expect(written).not.toMatch(/\p{Cs}/u)
    // A page of HTML is for a file; no runner reads it.
    const lines = name === 'html' ? [] : written.split('\n')
    const commands = lines.flatMap((line) => commandOf(line) ?? [])
    expect(
      commands.filter((one) => name !== 'github' || !/^(?:error|warning) ?$/u.test(one)),
    ).toEqual([])
    own[name]?.(written)
  })
})
