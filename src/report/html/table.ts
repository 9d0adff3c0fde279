import { shorten } from '../shorten.ts'
import { columnNames } from './columns.ts'
import { html, Markup } from './markup.ts'
import type { Cell, Group, Matrix, Row } from './matrix.ts'
import { looks, rank } from './state.ts'

/** With more articles than these a cell has no room for their words. */
const widest = 8

/** Of a cell's words; the opened cell has all of them. */
const longest = 60

/**
 * The matrix as a table: a button in each cell that says something. Closing tags that HTML lets
 * go are let go: a thousand facts by a hundred articles are a hundred thousand cells.
 */
export function table({ articles, groups }: Matrix): Markup {
  const wide = articles.length <= widest
  const names = columnNames(articles)
  const heads = articles.map(
    (file, index) => html`<th scope="col" title="${file}"><span>${names[index]}</span>`,
  )
  const bodies = groups.map((group) => body(group, articles.length, wide))
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of facts and articles"><table class="matrix ${wide ? 'wide' : 'narrow'}" id="matrix">
<caption class="hidden">Facts in rows, articles in columns. An empty cell: the article is silent.</caption>
<thead><tr><th scope="col" class="corner">Fact${heads}</thead>
${bodies}</table></div>`
}

function body({ name, rows }: Group, columns: number, wide: boolean): Markup {
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns + 1}"><span>${name}</span>
${rows.map((row) => line(row, name, columns, wide))}</tbody>
`
}

function line({ fact, cells }: Row, group: string, columns: number, wide: boolean): Markup {
  const name = fact.id.startsWith(`${group}.`) ? fact.id.slice(group.length + 1) : fact.id
  let text = ''
  for (let column = 0; column < columns; column++) {
    const cell = cells.get(column)
    text += cell ? (wide ? wideCell(cell) : narrowCell(cell)).text : '<td>'
  }
  const silent = cells.size === 0 ? html` class="unsaid"` : html``
  return html`<tr data-kind="${fact.kind}"${silent}><th scope="row"><span class="name">${name}</span> <span class="value">${fact.shown}</span>${new Markup(text)}
`
}

function wideCell({ state, entries }: Cell): Markup {
  const worst = entries.find((entry) => rank(entry.state) === rank(state))
  const words = shorten((worst?.at.text ?? '').replace(/\s+/gu, ' '), longest)
  const more = entries.length > 1 ? html` <span class="more">+${entries.length - 1}</span>` : html``
  return html`<td class="${state}"><button type="button"><span>${words}</span>${more}<i> ${looks[state].says}</i></button>`
}

function narrowCell({ state }: Cell): Markup {
  return html`<td class="${state}"><button type="button"><i>${looks[state].says}</i></button>`
}
