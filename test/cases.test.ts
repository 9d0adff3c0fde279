import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, reports } from '../src/index.ts'

/** `UPDATE_CASES=1 npm test` writes each report anew; read the difference before it is committed. */
const update = process.env['UPDATE_CASES'] === '1'

describe('cases', () => {
  test.each(readdirSync('test/cases'))('%s', (name) => {
    const read = (file: string) => {
      const path = `test/cases/${name}/${file}`
      return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
    }
    const result = check([read('article.md')], read('facts.yaml'))
    const report = reports['text']?.(result, { colour: false, explain: true, least: 'info' })
    const path = `test/cases/${name}/report.txt`
    if (update) writeFileSync(path, report ?? '')
    expect(report).toBe(readFileSync(path, 'utf8'))
  })
})
