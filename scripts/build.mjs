/**
 * Bundles the command and the library into one file each, so that a check starts in one read.
 * Run by `npm ci` through `prepare`; `dist/` is not committed. Takes another folder to build in.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Some dependencies are CommonJS and ask for `require`, which an ESM file does not have. */
const require =
  "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)"

/**
 * On loading, fdir looks for a picomatch of its own, for patterns that tinyglobby never hands it;
 * that takes 5 ms at every start.
 */
const withoutSecondMatcher = {
  name: 'without-second-matcher',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replaceAll('__require("picomatch")', 'undefined')
      if (contents === source) throw new Error('fdir has no picomatch of its own; drop this step.')
      return { contents: contents.replaceAll('__require.resolve("picomatch")', 'undefined') }
    }),
}

const outdir = resolve(root, process.argv[2] ?? 'dist')
rmSync(outdir, { recursive: true, force: true })

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // The ESM builds of dependencies load faster than their CommonJS twins.
  mainFields: ['module', 'main'],
  // Half a bundle is spaces and comments, and each costs time at every start.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  plugins: [withoutSecondMatcher],
  logLevel: 'warning',
}

await build({
  ...options,
  entryPoints: ['src/index.ts'],
  outdir,
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  banner: { js: require },
})

/**
 * The parsers that few articles need: a file of its own for each, loaded when it is. What else is
 * imported late shares most of its code with the command and stays in it.
 */
const readers = resolve(root, 'src/articles')
const parts = new Map()
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolveDir !== readers) return undefined
      const part = `command/${basename(path, '.ts')}`
      parts.set(part, resolve(resolveDir, path))
      return { path: `./${part}.cjs`, external: true }
    })
  },
}

/** Stands in the bundle for the digest of the program, until that is known. */
const unnamed = '@digest@'

// A script whose value is a function, for only a script can be given code made ahead.
const bundle = resolve(outdir, 'command.bundle')
await build({
  ...options,
  entryPoints: ['src/cli.ts'],
  outfile: bundle,
  format: 'cjs',
  define: { 'import.meta.url': 'bundleUrl', 'import.meta.build': `'${unnamed}'` },
  // Templates become strings, which are written in ASCII; patterns alone are written as they are.
  // A script has no `import()` of its own.
  supported: { 'template-literal': false, 'dynamic-import': false },
  plugins: [withoutSecondMatcher, apart],
  banner: { js: '(function (require, bundleUrl) {' },
  footer: { js: '})' },
})

await build({
  ...options,
  entryPoints: Object.fromEntries(parts),
  outdir,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})

// Read as one byte a character, the bundle loads 10 ms sooner; so `’` in a pattern is `\u2019`.
const escaped = readFileSync(bundle, 'utf8').replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
const program = createHash('sha256').update(escaped)
for (const part of readdirSync(resolve(outdir, 'command')).sort()) {
  program.update(readFileSync(resolve(outdir, 'command', part)))
}
writeFileSync(bundle, escaped.replace(unnamed, program.digest('hex')))

const command = resolve(outdir, 'cli.js')
// Node starts a CommonJS file some 10 ms sooner than a module.
writeFileSync(resolve(outdir, 'package.json'), '{ "type": "commonjs" }\n')
await build({
  ...options,
  entryPoints: ['scripts/start.mjs'],
  outfile: command,
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
})
chmodSync(command, 0o755)
execFileSync(
  process.execPath,
  [resolve(root, 'scripts/make-code.mjs'), bundle, resolve(outdir, 'command.code')],
  { cwd: root, stdio: 'ignore' },
)
