/**
 * Bundles the command and the library into one file each, so that a check starts in one read.
 * Run by `npm ci` through `prepare`; `dist/` is not committed. Takes another folder to build in.
 */
import { chmodSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Some dependencies are CommonJS and ask for `require`, which an ESM file does not have. */
const require =
  "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)"

const outdir = resolve(root, process.argv[2] ?? 'dist')
rmSync(outdir, { recursive: true, force: true })

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The ESM builds of dependencies load faster than their CommonJS twins.
  mainFields: ['module', 'main'],
  banner: { js: require },
  // Half a bundle is spaces and comments, and each costs time at every start. Names stay, for a
  // report of a crash gives them.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
})

chmodSync(resolve(outdir, 'cli.js'), 0o755)
