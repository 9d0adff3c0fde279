import type { Problem, Result } from '../../model.ts'
import { type Count, headlineOf } from '../headline.ts'
import { many } from '../many.ts'
import { inline } from '../visible.ts'
import { html, type Markup, message } from './markup.ts'
import type { Places } from './places.ts'

/** The title of the page, and what was found and read, so that silence is no approval. */
export function head(result: Result, places: Places): Markup {
  const { summary } = result
  const problems = result.problems.filter(({ advice }) => !advice)
  const { counts, words } = headlineOf(result, inline)
  const calm = html`<li class="tile ${summary.claims > 0 ? 'agrees' : 'warning'}">${words.replace(/^n/u, 'N')}</li>`
  return html`<header><h1>${title(result)}</h1>
<ul class="tiles">${counts.length > 0 ? counts.map(tile) : calm}</ul>
${
  result.changes && counts.length > 0
    ? html`<p>${words}.</p>
`
    : undefined
}<p>${many(summary.mentions, 'value')} read, ${many(summary.claims, 'claim')} tied to a fact, ${result.unlinked.length} left unchecked; ${many(summary.silentFacts.length, 'fact')} never mentioned${uncovered(summary)}.</p>
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

/** The colour of each sort; what is no news has that of what passes. */
const tones: Readonly<Record<Count['of'], string>> = {
  problem: 'error',
  error: 'error',
  warning: 'warning',
  info: 'info',
  known: 'passed',
  'on the work list': 'info',
}

function tile({ count, of }: Count): Markup {
  const isNoun = of === 'problem' || of === 'error' || of === 'warning'
  return html`<li class="tile ${tones[of]}"><strong>${count}</strong> ${isNoun && count !== 1 ? `${of}s` : of}</li>`
}

function problem({ file, span, message: says, help }: Problem, places: Places): Markup {
  return html`<li><code>${places.place(file, span)}</code> ${message(says)}${help === undefined ? undefined : html` <span class="small">${message(help)}</span>`}</li>
`
}
