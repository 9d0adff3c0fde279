import type { ClaimData, PageData } from '../page-data.ts'
import { factRows, part } from './data.ts'

/** Opens the cells of the table in the dialog: by click, by key, and by the page's address. */
export function openCells(table: HTMLTableElement, data: PageData) {
  const dialog = part('cell', HTMLDialogElement)
  const rows = factRows(table)
  const rowOf = new Map(rows.map((row, index) => [row, index]))
  const claims = new Map(data.cells.map(([row, column, list]) => [`${row},${column}`, list]))
  let shown: HTMLTableCellElement | undefined

  function open(cell: HTMLTableCellElement): void {
    const row = rowOf.get(cell.parentElement as HTMLTableRowElement)
    const column = cell.cellIndex - 1
    const list = row === undefined ? undefined : claims.get(`${row},${column}`)
    if (row === undefined || !list) return
    shown = cell
    fill(data, row, column, list)
    const ways = spoken(table)
    const at = ways.indexOf(cell)
    part('previous', HTMLButtonElement).disabled = at <= 0
    part('next', HTMLButtonElement).disabled = at < 0 || at === ways.length - 1
    if (!dialog.open) dialog.showModal()
  }

  function step(by: -1 | 1): void {
    const ways = spoken(table)
    const next = shown && ways[ways.indexOf(shown) + by]
    if (next) open(next)
  }

  table.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest('td') : null
    if (cell) open(cell)
  })
  part('previous', HTMLButtonElement).addEventListener('click', () => step(-1))
  part('next', HTMLButtonElement).addEventListener('click', () => step(1))
  // A click beside the dialog closes it, as people expect.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    const button = shown?.querySelector('button')
    button?.focus()
  })
  return { open }
}

/** The cells that say something and are in view, in reading order. */
function spoken(table: HTMLTableElement): readonly HTMLTableCellElement[] {
  return [...table.querySelectorAll<HTMLTableCellElement>('tr:not([hidden]) > td[class]')].filter(
    (cell) => cell.offsetParent !== null,
  )
}

function fill(data: PageData, row: number, column: number, list: readonly ClaimData[]): void {
  const fact = data.facts[row]
  if (!fact) return
  part('cell-title', HTMLHeadingElement).textContent = fact.id
  part('cell-article', HTMLHeadingElement).textContent = data.articles[column] ?? ''
  part('cell-claims', HTMLDivElement).replaceChildren(...list.map((one) => claim(one, data)))
  part('cell-shown', HTMLParagraphElement).textContent = fact.shown
  part('cell-line', HTMLPreElement).replaceChildren(...marked(fact.line))
  part('cell-place', HTMLElement).textContent = fact.place
  const source = part('cell-source', HTMLParagraphElement)
  source.hidden = fact.source === undefined
  source.replaceChildren('Source: ', link(fact.source ?? '', fact.address))
}

function link(text: string, address: string | undefined): Node {
  if (address === undefined) return document.createTextNode(text)
  const anchor = element('a', '', text)
  anchor.href = address
  anchor.rel = 'noopener noreferrer'
  return anchor
}

function claim(one: ClaimData, data: PageData): HTMLElement {
  const [state, says, place, sentence, start, end, strong, finding, held] = one
  const box = element('div', `claim ${state}`)
  const line = element('p', 'relation')
  line.append(element('span', `badge ${state}`, state), ` ${says}`)
  if (held !== undefined) line.append(`, held to ${held}`)
  const text = data.sentences[sentence] ?? ''
  const quote = element('blockquote')
  quote.append(...marked([text.slice(0, start), text.slice(start, end), text.slice(end)]))
  const foot = element('p', 'small')
  foot.append('line ', element('code', '', place), strong ? ', strong link' : ', weak link')
  box.append(line, quote, foot, ...more(finding))
  return box
}

/** Why, and what to do: what the card of the finding says. */
function more(finding: number): readonly Node[] {
  const extra = document.querySelector(`[data-findings~="${finding}"] .extra`)?.cloneNode(true)
  return extra ? [extra] : []
}

function marked([before, words, after]: readonly [string, string, string]): readonly Node[] {
  return [
    document.createTextNode(before),
    element('mark', '', words),
    document.createTextNode(after),
  ]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  if (text !== '') made.textContent = text
  return made
}
