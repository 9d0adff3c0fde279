/**
 * Whether a long article takes time in proportion, in every format: one of 20,000 words against
 * ten of 2,000, read and checked. About 1 is right; 10 would be the square. And what a format
 * costs beside plain text. Ratios compare across machines.
 *
 *     npx tsx bench/formats.ts
 */
import process from 'node:process'
import { check, loadReaders, type TextFile } from '../src/index.ts'

const rounds = 5

const record: TextFile = {
  file: 'facts.yaml',
  text: `people: {ortiz: Dana Ortiz, liu: Grace Liu}
places: {hall: City Hall}
events:
  hearing: {kind: hearing, when: 2026-03-09, lasted: 4 hours, where: hall, who: [ortiz, liu]}
`,
}

const sentences = [
  'The hearing at City Hall lasted more than three hours on Monday.',
  'Residents lined the steps before the doors were opened, and some of them sang.',
  'Dana Ortiz opened the hearing, and Grace Liu closed it &mdash; late.',
  'A budget is a promise, one speaker said, and promises have a price.',
  'About 80 people spoke, most of them for two minutes, a few for longer.',
]

/** Each paragraph of a format from its number and its text. */
const formats: Readonly<Record<string, (index: number, text: string) => string>> = {
  txt: (_, text) => text.replace('&mdash;', '—'),
  md: (index, text) =>
    index % 5 === 0
      ? `| part | words |\n| - | - |\n| ${index} | ${text} |`
      : `**Part** ${index}. ${text}`,
  mdx: (index, text) =>
    index % 5 === 0 ? `<Note>\n  ${text}\n</Note>` : `**Part** ${index}. ${text}`,
  html: (index, text) =>
    index % 5 === 0 ? `<ul><li>${index}<li>${text}</ul>` : `<p><b>Part</b> ${index}. ${text}</p>`,
}

/** An article of about so many words. */
function article(ending: string, words: number, seed: number): TextFile {
  const paragraph = formats[ending] ?? String
  const count = Math.round(words / 35)
  const parts = Array.from({ length: count }, (_, index) => {
    const text = [0, 1, 3].map((step) => sentences[(index + seed + step) % sentences.length])
    return paragraph(index + 1, text.join(' '))
  })
  return { file: `articles/${seed}.${ending}`, text: `${parts.join('\n\n')}\n` }
}

/** Processor time of the fastest of some runs: others on the machine stretch it least. */
function fastest(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    work()
    return process.cpuUsage(start).user
  })
  return Math.min(...times)
}

let plain = 0
for (const ending of Object.keys(formats)) {
  const long = [article(ending, 20_000, 0)]
  const short = Array.from({ length: 10 }, (_, index) => article(ending, 2000, index))
  const readers = await loadReaders([...long, ...short])
  const options = { readers }
  check(short, record, options)
  const one = fastest(() => check(long, record, options))
  const ten = fastest(() => check(short, record, options))
  if (ending === 'txt') plain = ten
  const [ratio, cost] = [one / ten, ten / plain].map((value) => value.toFixed(2))
  console.log(
    `.${ending.padEnd(4)} 20,000 words to ten times 2,000: ${ratio}; to plain text: ${cost}`,
  )
}
