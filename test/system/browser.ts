import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian, and others, install the browser; `CHROMIUM` names another place. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].filter((place) => place !== undefined)

/** A browser without a window. Rejects where there is none: `apt-get install chromium`. */
export async function launch(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place))
  // On Windows and macOS the driver knows where Chrome is.
  const which = executablePath === undefined ? { channel: 'chrome' } : { executablePath }
  // Root, as in a container, has no sandbox; the page is the report of these tests.
  return chromium.launch({ ...which, args: ['--no-sandbox', '--disable-gpu'] })
}
