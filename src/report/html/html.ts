import { generator } from '../mark.ts'
import type { Report } from '../report.ts'
import { script, scriptHash, style, styleHash } from './assets.ts'
import { changes } from './changes.ts'
import { dataOf } from './data.ts'
import { jsonData } from './escape.ts'
import { filters, legend } from './filters.ts'
import { findings } from './findings.ts'
import { head, title } from './head.ts'
import { html, Markup } from './markup.ts'
import { matrixOf } from './matrix.ts'
import { passed } from './passed.ts'
import { placesOf } from './places.ts'
import { table } from './table.ts'
import { unchecked } from './unchecked.ts'

/**
 * Content Security Policy, level 3: nothing is loaded, and no script or style runs but the two
 * that the report itself brings, each named by its hash.
 */
const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * The result as one HTML page that needs no other file: facts by articles, and every finding with
 * its sentence beside the record. Pure; ends in a line feed.
 */
export const htmlReport: Report = (result, { version }) => {
  const places = placesOf(result.texts)
  const matrix = matrixOf(result)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${version === undefined ? generator : `${generator} ${version}`}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title(result)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#matrix-title">Skip to the matrix</a>
<main>
${head(result, places)}
${changes(result, places)}<section aria-labelledby="matrix-title"><h2 id="matrix-title" tabindex="-1">Facts and articles</h2>
${filters(matrix)}
${legend()}
${table(matrix)}</section>
<section aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${findings(result, places)}</section>
${passed(result, places)}
<section aria-labelledby="left-title"><h2 id="left-title">Stated but not checked</h2>
<p>Values that no fact was held against. Nothing is known of whether they are right.</p>
${unchecked(result, places)}</section>
</main>
${dialog}
<script type="application/json" id="data">${new Markup(jsonData(dataOf(matrix, places)))}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`
  return page.text
}

/** What a cell opens in; the script fills it. */
const dialog = html`<dialog id="cell" aria-labelledby="cell-title">
<form method="dialog"><button class="close" aria-label="Close">✕</button></form>
<h2 id="cell-title"></h2>
<div class="pair">
<section aria-labelledby="cell-article"><h3 id="cell-article"></h3><div id="cell-claims"></div></section>
<section aria-labelledby="cell-record"><h3 id="cell-record">Record</h3>
<p class="recorded" id="cell-shown"></p><pre id="cell-line"></pre><p class="source" id="cell-source"></p><p class="small"><code id="cell-place"></code></p></section>
</div>
<p class="steps"><button type="button" id="previous">Previous cell</button> <button type="button" id="next">Next cell</button></p>
</dialog>`
