/** How far each key moves: rows down, columns to the right. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/**
 * Makes the table a grid (WAI-ARIA Authoring Practices, grid pattern): one stop for Tab, arrows
 * move from cell to cell, Home and End to the ends of a row, with Control to those of the table.
 */
export function moveByKey(
  table: HTMLTableElement,
  open: (cell: HTMLTableCellElement) => void,
): void {
  table.setAttribute('role', 'grid')
  table.setAttribute('aria-readonly', 'true')
  for (const button of table.querySelectorAll('button')) button.tabIndex = -1
  let stop = table.querySelector<HTMLElement>('tr:not([hidden]) > td > button')
  if (stop) stop.tabIndex = 0

  function focus(cell: HTMLTableCellElement): void {
    const target: HTMLElement = cell.querySelector('button') ?? cell
    if (stop) stop.tabIndex = -1
    target.tabIndex = 0
    stop = target
    target.focus()
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === stop) return
    if (stop) stop.tabIndex = -1
    target.tabIndex = 0
    stop = target
  })
  table.addEventListener('keydown', (event) => {
    const from = event.target instanceof Element ? event.target.closest('td') : null
    if (!from) return
    const to = target(table, from, event)
    if (event.key === 'Enter' && !from.querySelector('button')) return open(from)
    if (!to) return
    event.preventDefault()
    focus(to)
  })
}

function target(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  { key, ctrlKey, metaKey }: KeyboardEvent,
): HTMLTableCellElement | undefined {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-kind]:not([hidden])')]
  const row = rows.findIndex((one) => one.contains(from))
  const cells = shownCells(rows[row])
  const column = cells.indexOf(from)
  const all = ctrlKey || metaKey
  if (key === 'Home') return shownCells(all ? rows[0] : rows[row])[0]
  if (key === 'End') return shownCells(all ? rows.at(-1) : rows[row]).at(-1)
  const move = moves[key]
  if (!move) return undefined
  const down = Math.min(Math.max(row + move[0], 0), rows.length - 1)
  const right = Math.min(Math.max(column + move[1], 0), cells.length - 1)
  return shownCells(rows[down])[right]
}

/** The cells of a row whose column is in view. */
function shownCells(row: HTMLTableRowElement | undefined): readonly HTMLTableCellElement[] {
  if (!row) return []
  return [...row.querySelectorAll('td')].filter((cell) => cell.offsetParent !== null)
}
