import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { htmlReport } from '../../src/report/html/html.ts'
import { lasted, resultOf, verdict } from '../report/sample.ts'
import { launch } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-html-'))
const options = { colour: false, explain: false, least: 'info' } as const

/** The report on the articles of this repository, which disagree with their record. */
const own = path.join(folder, 'own.html')
/** More articles than a cell has room for words. */
const many = path.join(folder, 'many.html')
const hostile = path.join(folder, 'hostile.html')

function read(file: string) {
  return { file, text: readFileSync(path.join(root, file), 'utf8') }
}

function writePages(): void {
  const articles = readdirSync(path.join(root, 'articles')).map((name) => read(`articles/${name}`))
  writeFileSync(own, htmlReport(check(articles, read('facts.yaml')), options))
  const dozen = Array.from({ length: 12 }, (_, index) => ({
    file: `articles/${index}.md`,
    text: `The hearing of day ${index} lasted two hours.\n`,
  }))
  const verdicts = dozen.map((one) => verdict(one, 'two hours'))
  writeFileSync(many, htmlReport(resultOf({ articles: dozen, verdicts }), options))
  const text =
    '</script><script>document.title="owned"</script><img src=x onerror="document.title=1">'
  const bad = { file: `a/${text}.md`, text: `The hearing lasted ${text}.\n` }
  const fact = {
    ...lasted,
    id: `hearing.${text}`,
    shown: text,
    source: { title: text, url: 'javascript:alert(1)' },
  }
  const says = verdict(bad, text, { note: text, fact, link: { cues: [{ cue: text, weight: 1 }] } })
  writeFileSync(hostile, htmlReport(resultOf({ articles: [bad], verdicts: [says] }), options))
}

let browser: Browser
beforeAll(async () => {
  writePages()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const complaints: string[] = []
afterEach(() => {
  expect(complaints.splice(0)).toEqual([])
})

/** The page in a context of its own; whatever it loads or complains of fails the test. */
async function open(file: string, context: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(context)).newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return page
}

/** What axe finds wrong, each with its first place. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html].join(": ")))',
  )
}

describe('in the eyes of axe', () => {
  const views: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 700 } }],
  ]
  it.each(views)('%s: nothing is wrong', async (_name, context) => {
    for (const file of [own, many]) {
      const page = await open(file, context)
      expect(await violations(page)).toEqual([])
      await page.locator('td.error button').first().click()
      expect(await violations(page)).toEqual([])
      await page.context().close()
    }
  })
})

/** Row and column of the focused cell, as the browser runs it. */
const focusedCell = `(() => {
  const cell = document.activeElement.closest('td')
  const rows = [...document.querySelectorAll('tr[data-kind]')]
  return cell ? [rows.indexOf(cell.parentElement), cell.cellIndex] : []
})()`

describe('a cell', () => {
  it('opens the sentence beside the record, by mouse', async () => {
    const page = await open(own)
    await page.getByRole('button', { name: 'more than three hours conflicts (error)' }).click()
    const dialog = page.getByRole('dialog', { name: 'kremlin-meeting.lasted' })
    expect(await dialog.locator('blockquote mark').allTextContents()).toEqual([
      'more than three hours',
    ])
    expect(await dialog.locator('#cell-shown').textContent()).toBe('4 hours')
    expect(await dialog.locator('#cell-place').textContent()).toMatch(/^facts\.yaml:\d+:\d+$/u)
    expect(await dialog.getByText('Change the article to').count()).toBe(1)
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  it('is reached and opened by key, and gives the focus back', async () => {
    const page = await open(own)
    const focused = () => page.evaluate(focusedCell)
    await page.locator('.scroll').focus()
    await page.keyboard.press('Tab')
    expect(await focused()).toEqual([0, 1])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toEqual([0, 4])
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toEqual([0, 5])
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toEqual([1, 1])
    await page.keyboard.press('Enter')
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await focused()).toEqual([1, 1])
    await page.context().close()
  })

  it('leads to the next one', async () => {
    const page = await open(own)
    await page.locator('td.error button').first().click()
    const title = page.locator('#cell-article')
    const first = await title.textContent()
    await page.getByRole('button', { name: 'Next cell' }).click()
    expect(await title.textContent()).not.toBe(first)
    await page.getByRole('button', { name: 'Previous cell' }).click()
    expect(await title.textContent()).toBe(first)
    await page.context().close()
  })
})

describe('the filters', () => {
  const count = (page: Page) => page.locator('#count').textContent()
  it('narrow rows, columns and findings', async () => {
    const page = await open(own)
    const rows = page.locator('tr[data-kind]:visible')
    const cards = page.locator('.card:visible')
    const stated = await rows.count()
    await page.locator('[name=show]').selectOption('every fact')
    const all = await rows.count()
    expect(all).toBeGreaterThan(stated)
    await page.locator('[name=show]').selectOption('errors')
    expect(await rows.count()).toBe(3)
    expect(await cards.count()).toBe(3)
    expect(await count(page)).toMatch(/^3 of \d+ facts, 3 of \d+ findings$/u)
    await page.locator('[name=kind]').selectOption('duration')
    expect(await cards.count()).toBe(1)
    await page.locator('[name=column]').selectOption('kremlin-talks-harbour-ledger')
    expect(await rows.count()).toBe(0)
    expect(await page.locator('thead th:visible').count()).toBe(2)
    await page.locator('[name=column]').selectOption('all')
    await page.locator('[name=find]').fill('no such fact')
    expect(await count(page)).toMatch(/^0 of /u)
    await page.context().close()
  })

  it('are not shown without scripts, and all the rest is', async () => {
    const page = await open(own, { javaScriptEnabled: false })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('.card').first().isVisible()).toBe(true)
    expect(await page.locator('tr[data-kind]').first().isVisible()).toBe(true)
    await page.context().close()
  })
})

it('shows hostile text and runs none of it', async () => {
  const page = await open(hostile)
  await page.locator('td.error button').click()
  expect(await page.title()).toBe('1 article against 2 facts')
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('#cell-source a').count()).toBe(0)
  expect(await page.locator('#cell-claims blockquote').textContent()).toContain('<img src=x')
  await page.context().close()
})

it('runs no script but its own', async () => {
  const page = await open(own)
  await page.evaluate(`(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "owned"'
    document.body.append(script)
  })()`)
  expect(await page.title()).toMatch(/^5 articles/u)
  expect(complaints.splice(0).join()).toMatch(/Content Security Policy/u)
  await page.context().close()
})

it('prints every finding whole, and no controls', async () => {
  const page = await open(own)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  expect(await page.locator('#filters').isVisible()).toBe(false)
  expect(await page.locator('.card .extra').first().isVisible()).toBe(true)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  await page.context().close()
})

it('is as wide as its window', async () => {
  for (const width of [360, 1280]) {
    const page = await open(own, { viewport: { width, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.context().close()
  }
})
