import type { Result } from '../../model.ts'
import { marked } from './findings.ts'
import { html, type Markup, message } from './markup.ts'
import type { Places } from './places.ts'

/** What the articles themselves have pass, each with its reason; nothing where there is none. */
export function passed({ suppressed }: Result, places: Places): Markup | undefined {
  if (suppressed.length === 0) return undefined
  const items = suppressed.map(
    ({
      article,
      message: says,
      suppression,
    }) => html`<li><code>${places.place(article.file, article)}</code> ${marked(places.sentence(article))}
<span class="small">${message(says)}; let pass: ${suppression.reason} (<code>${places.place(suppression.at.file, suppression.at)}</code>)</span></li>
`,
  )
  return html`<section aria-labelledby="passed-title"><h2 id="passed-title">Let pass by their articles</h2><ul>${items}</ul></section>`
}
