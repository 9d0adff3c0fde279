/**
 * Takes the pictures of the documentation from what the command really writes about the articles
 * here: the HTML report, light and dark, with a cell open, and the summary of a job. Needs
 * Chromium; run `npm run build` before.
 *
 *     npm run pictures
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import type { Page } from 'playwright-core'
import { launch } from '../test/system/browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = path.join(root, 'docs/pictures')
const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-pictures-'))
const [report, summary] = [path.join(folder, 'report.html'), path.join(folder, 'summary.md')]

const formats = ['--format', `html=${report}`, '--format', `summary=${summary}`]
spawnSync(process.execPath, ['dist/cli.js', 'check', ...formats], { cwd: root, stdio: 'inherit' })

/** The summary as a page much like the host's, which renders GitHub Flavored Markdown. */
function summaryPage(): string {
  const body = micromark(readFileSync(summary, 'utf8'), {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  })
  const style = `body{margin:24px;font:14px/1.5 system-ui,'DejaVu Sans',sans-serif;color:#1f2328;background:#fff}
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #d1d9e0;padding:6px 13px;text-align:left;vertical-align:top}
    tr:nth-child(2n){background:#f6f8fa}code{font-size:85%;padding:.2em .4em;border-radius:6px;background:#818b981f}
    a{color:#0969da;text-decoration:none}h1,h2{border-bottom:1px solid #d1d9e0b3;padding-bottom:.3em}h3{margin:20px 0 10px}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${body}`
}

async function take(page: Page, file: string, name: string): Promise<void> {
  await page.goto(pathToFileURL(file).href)
  if (name.endsWith('-cell')) await page.locator('td.error button').first().click()
  await page.screenshot({ path: path.join(target, `${name}.png`) })
}

mkdirSync(target, { recursive: true })
const page = path.join(folder, 'summary.html')
writeFileSync(page, summaryPage())
const browser = await launch()
try {
  const light = await browser.newPage({ viewport: { width: 1200, height: 760 } })
  await take(light, report, 'report-light')
  await take(light, report, 'report-cell')
  await light.setViewportSize({ width: 1000, height: 620 })
  await take(light, page, 'summary')
  const dark = await browser.newPage({
    viewport: { width: 1200, height: 760 },
    colorScheme: 'dark',
  })
  await take(dark, report, 'report-dark')
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
