import type { PageData } from '../page-data.ts'
import type { State } from '../state.ts'
import { states } from '../state.ts'
import { factRows, part } from './data.ts'

interface Wanted {
  /** The least that is shown: this state and all that are worse. */
  readonly worst: number
  readonly kind: string
  readonly column: number | undefined
  readonly find: string
}

/** A row of the table with what filters ask of it. */
interface Row {
  readonly element: HTMLTableRowElement
  readonly kind: string
  readonly words: string
  /** Column to rank of its state. */
  readonly ranks: ReadonlyMap<number, number>
}

/** Shows the filters and narrows the rows, columns and findings to what they ask for. */
export function filterPage(table: HTMLTableElement, data: PageData): void {
  const form = part('filters', HTMLFormElement)
  const rows = rowsOf(table, data)
  const cards = [...document.querySelectorAll<HTMLElement>('.card')]
  const columns = new CSSStyleSheet()
  document.adoptedStyleSheets = [columns]
  function apply(): void {
    const wanted = read(new FormData(form))
    const shown = rows.filter((row) => {
      row.element.hidden = !isWanted(row, wanted)
      return !row.element.hidden
    })
    for (const group of table.tBodies)
      group.hidden = !group.querySelector('tr[data-kind]:not([hidden])')
    const flagged = cards.filter((card) => {
      card.hidden = !isCardWanted(card, wanted)
      return !card.hidden
    })
    for (const cause of document.querySelectorAll<HTMLElement>('.cause')) {
      cause.hidden = !cause.querySelector('.card:not([hidden])')
    }
    columns.replaceSync(wanted.column === undefined ? '' : onlyColumn(wanted.column))
    part('count', HTMLOutputElement).value =
      `${shown.length} of ${rows.length} facts, ${flagged.length} of ${cards.length} findings`
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}

function rowsOf(table: HTMLTableElement, data: PageData): readonly Row[] {
  const ranks = data.facts.map(() => new Map<number, number>())
  for (const [row, column, claims] of data.cells) {
    ranks[row]?.set(column, Math.min(...claims.map(([state]) => states.indexOf(state))))
  }
  return factRows(table).map((element, index) => {
    const fact = data.facts[index]
    return {
      element,
      kind: element.dataset['kind'] ?? '',
      words: `${fact?.id} ${fact?.shown}`.toLowerCase(),
      ranks: ranks[index] ?? new Map(),
    }
  })
}

function read(form: FormData): Wanted {
  const value = (name: string) => String(form.get(name) ?? '')
  const column = value('column')
  return {
    worst: states.indexOf(value('show') as State),
    kind: value('kind'),
    column: column === '' ? undefined : Number(column),
    find: value('find').trim().toLowerCase(),
  }
}

function isWanted({ kind, words, ranks }: Row, wanted: Wanted): boolean {
  if (wanted.kind !== '' && kind !== wanted.kind) return false
  if (!words.includes(wanted.find)) return false
  if (wanted.worst === states.length - 1) return true
  const { column } = wanted
  const asked = column === undefined ? [...ranks.values()] : [ranks.get(column) ?? states.length]
  return asked.some((rank) => rank <= wanted.worst)
}

function isCardWanted({ dataset, textContent }: HTMLElement, wanted: Wanted): boolean {
  return (
    (wanted.kind === '' || dataset['kind'] === wanted.kind) &&
    (wanted.column === undefined || dataset['column'] === String(wanted.column)) &&
    states.indexOf(dataset['state'] as State) <= wanted.worst &&
    (textContent ?? '').toLowerCase().includes(wanted.find)
  )
}

/** Hides every column but one; the first holds the facts. */
function onlyColumn(column: number): string {
  return `#matrix tr:not(.group) > :nth-child(n+2):not(:nth-child(${column + 2})) { display: none }`
}
