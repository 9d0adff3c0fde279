/**
 * Draws the README's picture from what the command really prints about the articles here.
 *
 *     npm run picture             writes docs/picture.svg
 *     npm run picture -- --check  fails when that file is not what it would write
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = fileURLToPath(new URL('../docs/picture.svg', import.meta.url))

/** Findings in the picture, by the rule at their head; the closing lines always come last. */
const shown = ['duration/understates', 'attendees/omits']

const columns = 104
const [cell, row, margin] = [8.4, 19, 18]
const colours: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '34': '#79c0ff',
  '36': '#76e3ea',
}

interface Piece {
  readonly text: string
  readonly style: string
}

/** A line of terminal output as pieces of one style each. */
function piecesOf(line: string): readonly Piece[] {
  const on = new Set<string>()
  return line.split('\u001B[').flatMap((part, index) => {
    const [, code = '', rest = part] = index === 0 ? [] : (/^(\d+)m(.*)$/su.exec(part) ?? [])
    if (code === '22') for (const one of ['1', '2']) on.delete(one)
    else if (code === '39') for (const one of Object.keys(colours)) on.delete(one)
    else if (code !== '') on.add(code)
    return rest === '' ? [] : [{ text: rest, style: styleOf(on) }]
  })
}

function styleOf(on: ReadonlySet<string>): string {
  const fill = [...on].flatMap((code) => colours[code] ?? [])[0]
  return [
    ...(fill ? [`fill="${fill}"`] : []),
    ...(on.has('1') ? ['font-weight="bold"'] : []),
    ...(on.has('2') ? ['opacity="0.65"'] : []),
  ].join(' ')
}

/** Long lines go on in the next row, four columns in, as a terminal reader sees them. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [[]]
  let used = 0
  for (const { text, style } of pieces) {
    for (const word of text.match(/\s+|\S+/gu) ?? []) {
      if (used + word.length > columns && used > 0) {
        rows.push([{ text: '    ', style: '' }])
        used = 4
        if (word.trim() === '') continue
      }
      append(rows.at(-1) ?? [], { text: word, style })
      used += word.length
    }
  }
  return rows
}

function append(row: Piece[], piece: Piece): void {
  const last = row.at(-1)
  if (last?.style === piece.style) row[row.length - 1] = { ...last, text: last.text + piece.text }
  else row.push(piece)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function draw(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => rowsOf(piecesOf(line)))
  const width = Math.ceil(columns * cell + 2 * margin)
  const height = rows.length * row + 2 * margin
  const texts = rows.map((pieces, index) => {
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (length === 0) return ''
    const spans = pieces.map(({ text, style }) =>
      style === '' ? escapeXml(text) : `<tspan ${style}>${escapeXml(text)}</tspan>`,
    )
    const y = margin + (index + 0.75) * row
    const place = `x="${margin}" y="${y}" textLength="${(length * cell).toFixed(1)}"`
    return `  <text xml:space="preserve" ${place}>${spans.join('')}</text>\n`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img">
  <title>What npm run check prints</title>
  <rect width="100%" height="100%" rx="8" fill="#0d1117"/>
  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
${texts.join('')}  </g>
</svg>
`
}

const args = ['dist/cli.js', 'check', '--color']
const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
const blocks = stdout.trimEnd().split('\n\n')
const chosen = shown.flatMap((rule) => blocks.find((block) => block.includes(` ${rule}`)) ?? [])
if (chosen.length < shown.length) throw new Error(`Expected findings of ${shown.join(', ')}`)
const picture = draw(
  ['$ npm run check', '', [...chosen, blocks.at(-1) ?? ''].join('\n\n')].join('\n').split('\n'),
)

if (!process.argv.includes('--check')) writeFileSync(target, picture)
else if (readFileSync(target, 'utf8') !== picture) {
  console.error('docs/picture.svg is not what the command prints now; run `npm run picture`')
  process.exitCode = 1
}
