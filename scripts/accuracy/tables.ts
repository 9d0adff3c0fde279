import type { ChangeFigures, Figures, StoryFigures } from './figures.ts'
import type { Count } from './score.ts'

type Row = readonly (string | number)[]

/** All figures as text: stories by kind, their total, the seeds, changed articles, errors. */
export function tablesOf({ stories, total, seeds, mutations, rewrites, errors }: Figures): string {
  const rows = Object.entries(stories).flatMap(([name, figures]) => storyRows(name, figures))
  const all = [...rows, ...storyRows('all stories', total)]
  const parts = [
    table(storyHead, [...all, ...(seeds ? storyRows('seeds', seeds) : [])]),
    ...(mutations ? [table(changeHead('mutations'), changeRows(mutations))] : []),
    ...(rewrites ? [table(rewriteHead, rewriteRows(rewrites))] : []),
    table(['errors of everything', 'right', 'wrong', 'share'], errorRows(errors)),
  ]
  return `${parts.join('\n\n')}\n`
}

const storyHead: Row = [
  ...['story', 'kind', 'must', 'found', 'false', 'recall', 'precision'],
  ...['errors', 'right', 'debatable', 'agree', 'linked', 'wrong', 'none'],
]

function storyRows(name: string, { total, kinds }: StoryFigures): readonly Row[] {
  const byKind = Object.keys(kinds)
    .sort()
    .map((kind) => [kind, kinds[kind]] as const)
  return [
    [name, '', ...countRow(total, total.debatable)],
    ...byKind.map(([kind, count]) => ['', kind, ...(count ? countRow(count, '') : [])]),
  ]
}

function countRow(count: Count, debatable: number | string): Row {
  const { found, agree, linked, wrong } = count
  const errors = count.errorsFound + count.errorsFalse
  return [
    count.must,
    found,
    count.false,
    share(found, count.must),
    share(found, found + count.false),
    errors,
    share(count.errorsFound, errors),
    debatable,
    agree,
    share(linked, agree),
    share(wrong, agree),
    share(agree - linked - wrong, agree),
  ]
}

const changeHead = (name: string): Row => [
  ...[name, 'rows', 'flagged', 'recall', 'linked before', 'of these flagged', 'recall'],
  'new elsewhere',
]

function changeRows({ total, kinds }: ChangeFigures): readonly Row[] {
  return [...Object.entries(kinds).sort(byName), ['all', total] as const].map(([kind, count]) => [
    kind,
    count.rows,
    count.flagged,
    share(count.flagged, count.rows),
    count.linked,
    count.linkedFlagged,
    share(count.linkedFlagged, count.linked),
    `${count.elsewhere} (${share(count.elsewhere, count.rows)})`,
  ])
}

const rewriteHead: Row = ['rewrites', 'rows', 'new there', 'new elsewhere', 'share']

function rewriteRows({ total, kinds }: ChangeFigures): readonly Row[] {
  return [...Object.entries(kinds).sort(byName), ['all', total] as const].map(
    ([kind, { rows, flagged, elsewhere }]) => [
      kind,
      rows,
      flagged,
      elsewhere,
      share(flagged + elsewhere, rows),
    ],
  )
}

function errorRows(errors: Figures['errors']): readonly Row[] {
  return Object.entries(errors)
    .sort(byName)
    .map(([kind, { right, wrong }]) => [kind, right, wrong, share(right, right + wrong)])
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}

/** Three digits, as in "0.905"; "–" of nothing. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}

/** Words to the left, figures to the right. */
function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, ...rows].map((row) => row.map(String))
  const words = head.map((_, at) => lines.slice(1).every((line) => !/\d/u.test(line[at] ?? '')))
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const padded = (line: readonly string[]) =>
    line.map((cell, at) => {
      const width = widths[at] ?? 0
      return words[at] || at === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
  return lines.map((line) => padded(line).join('  ').trimEnd()).join('\n')
}
