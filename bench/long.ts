/**
 * How the time of a check grows with the length of one article, in one run: an article of 2,000
 * words against one of 20,000, plain, live, and with a comment above every paragraph; and a
 * sentence that holds ever more dated event words. Time in proportion has a ratio of 1 each.
 *
 *     npx tsx bench/long.ts
 */
import process from 'node:process'
import { check, type TextFile } from '../src/index.ts'

const rounds = 3

const record: TextFile = {
  file: 'facts.yaml',
  text: `people: {ortiz: Dana Ortiz, vance: T.J. Vance, liu: Grace Liu}
places: {hall: City Hall}
events:
  hearing: {kind: hearing, when: 2026-03-09, starts: 7 p.m., lasted: 4 hours, where: hall, who: [ortiz, vance], figures: {speakers: {value: 84 people, about: [spoke]}}}
  vote: {kind: vote, when: 2026-03-10, previous: hearing, who: [ortiz, vance, liu]}
quotes:
  promise: {by: liu, text: "a budget is a promise"}
`,
}

const paragraphs = [
  'The hearing at City Hall lasted more than three hours on Monday. Residents lined the steps before the doors were opened, and some of them sang.',
  'Dana Ortiz and T.J. Vance opened the hearing at 7 p.m. on March 9. “A budget is a promise,” Grace Liu said, and promises have a price.',
  'The vote followed on Tuesday, when Grace Liu took the floor. Nobody could say what the new building would cost in ten years.',
  'About 80 people spoke, most of them for two minutes, a few for longer. It was nearly midnight when the last of them went home.',
]

/** Paragraphs of at least so many words in all. */
function prose(words: number): readonly string[] {
  const found: string[] = []
  for (let count = 0; count < words; ) {
    const next = paragraphs[found.length % paragraphs.length] ?? ''
    count += next.split(' ').length
    found.push(next)
  }
  return found
}

function article(blocks: readonly string[]): TextFile {
  return {
    file: 'a.md',
    text: `---\ndate: 2026-03-11\n---\n\n# Harlow\n\n${blocks.join('\n\n')}\n`,
  }
}

/** An entry of two paragraphs every three minutes, the newest first. */
function live(words: number): TextFile {
  const blocks = prose(words)
  const last = Math.ceil(blocks.length / 2)
  return article(
    blocks.flatMap((block, index) => {
      const minutes = (23 * 60 + (last - index / 2) * 3) % 1440
      const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
      return index % 2 === 0 ? [`## ${time.padStart(5, '0')}`, block] : [block]
    }),
  )
}

function commented(words: number): TextFile {
  const comment = '<!-- corroborate-ignore duration: so it was said -->'
  return article(prose(words).flatMap((block) => [comment, block]))
}

function sentence(count: number): TextFile {
  const event = 'the hearing on March 9 and the vote on Tuesday lasted two hours'
  return article([`${Array.from({ length: count }, () => event).join(', ')}.`])
}

/** Milliseconds of the processor in the fastest of some runs: others may be at work too. */
function fastest(file: TextFile): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    check([file], record)
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...times)
}

function compared(name: string, sizes: readonly number[], make: (size: number) => TextFile): void {
  const times = sizes.map((size) => {
    const time = fastest(make(size))
    console.log(`${name} ${String(size).padStart(6)}: ${time.toFixed(0)} ms`)
    return time / size
  })
  const [few = 0] = times
  console.log(
    `${name}, ratio of the longest to the shortest, each: ${((times.at(-1) ?? 0) / few).toFixed(2)}`,
  )
}

check([article(prose(500))], record)
compared('words of prose', [2000, 20000], (size) => article(prose(size)))
compared('words of a live article', [2000, 20000], live)
compared('words with comments', [2000, 20000], commented)
compared('events in one sentence', [50, 100, 200, 400], sentence)
