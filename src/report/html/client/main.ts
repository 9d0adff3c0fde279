/** The script of the page: opens cells, moves among them by key, narrows what is shown. */
import { readData } from './data.ts'
import { openCells } from './dialog.ts'
import { filterPage } from './filter.ts'
import { moveByKey } from './grid.ts'

const table = document.querySelector<HTMLTableElement>('#matrix')
const data = readData()
if (table && data) {
  const cells = openCells(table, data)
  moveByKey(table, cells.open)
  filterPage(table, data)
}
// A reader on paper sees every finding whole.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.card details')) {
    folded.open = true
  }
})
