/**
 * Builds the script and the style of the HTML report into one file that the report imports.
 *
 *     npm run html             writes src/report/html/assets.ts
 *     npm run html -- --check  fails when that file is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assets } from './html/assets.ts'

const target = fileURLToPath(new URL('../src/report/html/assets.ts', import.meta.url))
const text = await assets()

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/report/html/assets.ts is not what its sources make; run `npm run html`')
  process.exitCode = 1
}
