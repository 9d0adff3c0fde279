// Scores a report by itself, and finds one label more than there is.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const text = { type: 'string' }
const options = { labels: text, report: text, map: text, json: { type: 'boolean' } }
const { values } = parseArgs({ options })
const { findings } = JSON.parse(readFileSync(values.report, 'utf8'))
const { mentions } = JSON.parse(readFileSync(values.labels, 'utf8'))
const agree = mentions.filter(({ verdict }) => verdict === 'agree').length
const must = mentions.length - agree + 1
const links = { linked: agree, wrongLink: 0, agree }
const flags = { flags: findings.length, falseFlags: 0, debatable: 0, errors: 1 }
console.log(JSON.stringify({ must, found: 1, ...flags, ...links }))
