/**
 * How long a check takes, in one run: per article at 10, 100 and 1,000 articles, which must not
 * grow, and against a plain parse of the same text by retext-english, which any checker of
 * prose would pay. Ratios compare across machines; milliseconds do not.
 *
 *     npm run bench
 */
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { check, type TextFile } from '../src/index.ts'

const rounds = 5

const record: TextFile = {
  file: 'facts.yaml',
  text: `people: {ortiz: Dana Ortiz, vance: T.J. Vance, liu: Grace Liu}
places: {hall: City Hall}
events:
  hearing: {kind: hearing, when: 2026-03-09, starts: 7 p.m., lasted: 4 hours, where: hall, who: [ortiz, vance]}
  vote: {kind: vote, when: 2026-03-10, previous: hearing, who: [ortiz, vance, liu]}
`,
}

const sentences = [
  'The hearing at City Hall lasted more than three hours on Monday.',
  'Residents lined the steps before the doors were opened, and some of them sang.',
  'Dana Ortiz and T.J. Vance opened the hearing at 7 p.m. on March 9.',
  'A budget is a promise, one speaker said, and promises have a price.',
  'The vote followed on Tuesday, when Grace Liu took the floor.',
  'Nobody could say what the new building would cost in ten years.',
  'About 80 people spoke, most of them for two minutes, a few for longer.',
  'It was nearly midnight when the last of them went home.',
]

/** A news text of about 4 kB; no two are the same. */
function article(index: number): TextFile {
  const paragraphs = Array.from({ length: 16 }, (_, row) =>
    [0, 3, 5].map((step) => sentences[(index + row * 3 + step) % sentences.length]).join(' '),
  )
  const text = `---\ndate: 2026-03-11\n---\n\n# Harlow hears its council, part ${index}\n\n${paragraphs.join('\n\n')}\n`
  return { file: `articles/${index}.md`, text }
}

/** Milliseconds of the fastest of some runs. */
function fastest(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

const parser = unified().use(retextEnglish).freeze()
const all = Array.from({ length: 1000 }, (_, index) => article(index))
check(all.slice(0, 50), record)

const bytes = all.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${all.length} articles of ${Math.round(bytes / all.length)} characters, best of ${rounds}`,
)

const perArticle = [10, 100, 1000].map((count) => {
  const some = all.slice(0, count)
  const each = fastest(() => check(some, record)) / count
  console.log(`check, ${String(count).padStart(4)} articles: ${each.toFixed(3)} ms each`)
  return each
})
const parse = fastest(() => {
  for (const { text } of all) parser.parse(text)
})
const [few = 0, , many = 0] = perArticle
console.log(`retext-english alone:   ${(parse / all.length).toFixed(3)} ms each`)
console.log(`ratio 1000 to 10 articles, each: ${(many / few).toFixed(2)}`)
console.log(`ratio check to parse:            ${((many * all.length) / parse).toFixed(2)}`)
