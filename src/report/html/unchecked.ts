import type { Link, Result } from '../../model.ts'
import { statedUnchecked } from '../unchecked.ts'
import { marked } from './findings.ts'
import { html, type Markup } from './markup.ts'
import type { Places } from './places.ts'

/** Values that no fact was held against, folded by article; in each, quotations first. */
export function unchecked({ unlinked }: Result, places: Places): Markup {
  const byFile = new Map<string, Link[]>()
  for (const link of unlinked) {
    const list = byFile.get(link.at.file)
    if (list) list.push(link)
    else byFile.set(link.at.file, [link])
  }
  const lists = [...byFile].map(
    ([
      file,
      links,
    ]) => html`<details class="left"><summary>${file} <span class="count">${links.length}</span></summary>
<ul>${statedUnchecked({ unlinked: links }).map(({ link }) => item(link, places))}</ul></details>
`,
  )
  return lists.length > 0
    ? html`${lists}`
    : html`<p>Every value that was recognised was held against a fact.</p>`
}

function item({ mention, at, reason }: Link, places: Places): Markup {
  const place = places.place(at.file, at).slice(at.file.length + 1)
  return html`<li><code>${place}</code> <span class="kind">${mention.kind}</span> ${marked(places.sentence(at))} <span class="small">${reason ?? 'it was not compared'}</span></li>
`
}
