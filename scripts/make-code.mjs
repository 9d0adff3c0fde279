/**
 * Writes the code that V8 makes of the command's bundle when it checks the articles here, so that
 * the functions a check needs are in it. Run by the build: `make-code.mjs <bundle> <code>`.
 */
import './tune.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

const [filename = '', code = ''] = process.argv.splice(2, 2, 'check')
const script = new Script(readFileSync(filename, 'latin1'), { filename })
script.runInThisContext()(createRequire(filename), pathToFileURL(filename).href)
// Whatever the articles say, the code is made; their status is no matter of the build.
process.on('exit', () => {
  writeFileSync(code, script.createCachedData())
  process.exitCode = 0
})
