import { columnNames } from './columns.ts'
import { html, type Markup } from './markup.ts'
import type { Matrix } from './matrix.ts'
import { looks, states } from './state.ts'

/** The form that narrows the page; a reader without scripts does not see it. */
export function filters({ articles, groups }: Matrix): Markup {
  const rows = groups.flatMap((group) => group.rows)
  const kinds = [...new Set(rows.map(({ fact }) => fact.kind))].sort()
  const names = columnNames(articles)
  return html`<form class="filters" id="filters" hidden aria-label="Filter">
<label>Show <select name="show">
<option value="silent">every fact</option>
<option value="agrees" selected>facts that an article states</option>
<option value="vaguer">all but what agrees</option>
<option value="info">what is flagged</option>
<option value="warning">errors and warnings</option>
<option value="error">errors</option>
</select></label>
<label>Kind <select name="kind"><option value="">all</option>${kinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
<label>Article <select name="column"><option value="">all</option>${articles.map((_, index) => html`<option value="${index}">${names[index]}</option>`)}</select></label>
<label>Find <input type="search" name="find" placeholder="fact or value" autocomplete="off"></label>
<output id="count" aria-live="polite"></output>
</form>`
}

/** What the marks of the cells mean. */
export function legend(): Markup {
  const items = states.map(
    (state) => html`<li class="${state}"><span>${looks[state].says}</span></li>`,
  )
  return html`<ul class="legend" aria-label="What the cells say">${items}</ul>`
}
