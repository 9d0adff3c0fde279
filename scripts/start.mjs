#!/usr/bin/env node
/**
 * The command as it is installed: the build bundles this file as `dist/cli.js`. It runs the bundle
 * beside it, with the code that V8 made of it during the build; another Node, or one with other
 * flags, turns that down and compiles anew, which takes it some 100 ms more.
 */
import './tune.mjs'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

const filename = join(import.meta.dirname, 'command.bundle')

/** The code made ahead; nothing without it. */
function codeMadeAhead() {
  try {
    return { cachedData: readFileSync(join(import.meta.dirname, 'command.code')) }
  } catch {
    return {}
  }
}

// The build leaves no character beyond ASCII, so one byte is one character.
const script = new Script(readFileSync(filename, 'latin1'), { filename, ...codeMadeAhead() })
script.runInThisContext()(createRequire(filename), pathToFileURL(filename).href)
