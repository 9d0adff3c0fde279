import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../../src/report/html/client/', import.meta.url))

/** The file that the HTML report imports: its script and style, each with its SHA-256 in base64. */
export async function assets(): Promise<string> {
  const [script, style] = [await bundle('main.ts'), await bundle('style.css')]
  return `// Made by \`npm run html\` from client/.
// biome-ignore-all format: generated.
// biome-ignore-all lint: generated.

/** What the page runs; nothing in it ends a \`<script>\`. */
export const script = ${literal(script)}
export const scriptHash = '${hash(script)}'

/** How the page looks; nothing in it ends a \`<style>\`. */
export const style = ${literal(style)}
export const styleHash = '${hash(style)}'
`
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    // Browsers of the last years; `<dialog>` and adopted style sheets are there since 2023.
    target: ['chrome110', 'firefox110', 'safari16.4'],
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  })
  const text = built.outputFiles[0]?.text.trim() ?? ''
  if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error(`${entry} would end its element`)
  return text
}

function literal(text: string): string {
  return JSON.stringify(text)
}

/** As Content Security Policy has it (CSP 3, 2.3.1). */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
