import type { PageData } from '../page-data.ts'

/** What the report wrote into the page; undefined for a page that was cut off. */
export function readData(): PageData | undefined {
  const text = document.getElementById('data')?.textContent
  if (!text) return undefined
  try {
    // The report wrote it, and its shape is checked where it was made.
    return JSON.parse(text) as PageData
  } catch {
    return undefined
  }
}

/** The element of that id and type, which the report always writes. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`)
  return found
}

/** The rows of facts, in the order of `PageData.facts`. */
export function factRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')]
}
