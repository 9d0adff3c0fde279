import type { Result } from '../../model.ts'
import { changeItems } from '../changes.ts'
import { html, type Markup, message } from './markup.ts'
import type { Places } from './places.ts'

/** What a change did to the rules, and what it fixed; nothing without `--since`. */
export function changes(result: Result, places: Places): Markup | undefined {
  if (!result.changes) return undefined
  const items = changeItems(result).map(
    ({ says, grave, file, at }) =>
      html`<li>${grave ? html`<span class="badge warning">!</span> ` : undefined}<code>${places.place(file, at)}</code> ${message(says)}</li>
`,
  )
  const fixed = result.changes.fixed.map(
    ({ article, message: says }) => html`<li><code>${article.file}</code> ${message(says)}</li>
`,
  )
  const { since, base } = result.changes
  return html`<section aria-labelledby="changes-title"><h2 id="changes-title">What this change does to the rules</h2>
<p class="small">Since ${since}, merge base <code>${base.slice(0, 7)}</code></p>
${items.length > 0 ? html`<ul>${items}</ul>` : html`<p>The rules are as they were.</p>`}
${fixed.length > 0 ? html`<h3>Fixed</h3><ul>${fixed}</ul>` : undefined}</section>
`
}
