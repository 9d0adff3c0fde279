import type { Problem, Result } from '../../model.ts'
import { many } from '../coverage.ts'
import { html, type Markup, message } from './markup.ts'
import type { Places } from './places.ts'

/** The title of the page, and what was found and read, so that silence is no approval. */
export function head(result: Result, places: Places): Markup {
  const { summary } = result
  const problems = result.problems.filter(({ advice }) => !advice)
  const tiles = [
    tile(problems.length, 'problem', 'error'),
    tile(summary.counts.error, 'error', 'error'),
    tile(summary.counts.warning, 'warning', 'warning'),
    tile(summary.counts.info, 'info', 'info'),
  ]
  const nothing = summary.claims > 0 ? 'Nothing refuted' : 'Nothing compared'
  const calm = html`<li class="tile ${summary.claims > 0 ? 'agrees' : 'warning'}">${nothing}</li>`
  const shown = tiles.flatMap((one) => one ?? [])
  return html`<header><h1>${title(result)}</h1>
<ul class="tiles">${shown.length > 0 ? shown : calm}</ul>
<p>${many(summary.mentions, 'value')} read, ${many(summary.claims, 'claim')} tied to a fact, ${result.unlinked.length} left unchecked; ${many(summary.silentFacts.length, 'fact')} never mentioned${uncovered(summary)}.</p>
<nav aria-label="Parts of this page"><a href="#matrix-title">Facts and articles</a> <a href="#findings-title">Findings</a> <a href="#left-title">Stated but not checked</a></nav>
${problems.length > 0 ? html`<section aria-labelledby="problems-title"><h2 id="problems-title">Could not be checked</h2><ul class="problems">${problems.map((one) => problem(one, places))}</ul></section>` : undefined}
</header>`
}

/** `5 articles against 149 facts`. */
export function title({ summary }: Result): string {
  return `${many(summary.articles, 'article')} against ${many(summary.facts, 'fact')}`
}

function uncovered(summary: Result['summary']): string {
  return summary.uncovered > 0
    ? `; ${many(summary.uncovered, 'more article')} covered by no record`
    : ''
}

function tile(count: number, noun: string, state: string): Markup | undefined {
  if (count === 0) return undefined
  const word = noun === 'info' ? 'info' : many(count, noun).replace(/^\d+ /u, '')
  return html`<li class="tile ${state}"><strong>${count}</strong> ${word}</li>`
}

function problem({ file, span, message: says, help }: Problem, places: Places): Markup {
  return html`<li><code>${places.place(file, span)}</code> ${message(says)}${help === undefined ? undefined : html` <span class="small">${message(help)}</span>`}</li>
`
}
