import { plain, safeAddress } from './escape.ts'
import type { Entry, Matrix, Row } from './matrix.ts'
import type { CellData, ClaimData, FactData, PageData } from './page-data.ts'
import type { Places, Quoted } from './places.ts'

/** What the script of the page needs to open a cell; each sentence stands in it once. */
export function dataOf({ articles, groups }: Matrix, places: Places): PageData {
  const sentences = new Map<string, number>()
  const rows = groups.flatMap((group) => group.rows)
  const claim = (entry: Entry): ClaimData => claimOf(entry, places, sentences)
  const cells = rows.flatMap((row, index) =>
    [...row.cells].map(([column, { entries }]): CellData => [index, column, entries.map(claim)]),
  )
  return {
    articles: articles.map(plain),
    facts: rows.map((row) => factOf(row, places)),
    cells,
    sentences: [...sentences.keys()],
  }
}

function factOf({ fact }: Row, places: Places): FactData {
  const address = safeAddress(fact.source?.url)
  return {
    id: plain(fact.id),
    shown: plain(fact.shown),
    place: plain(places.place(fact.at.file, fact.at)),
    line: quoted(places.line(fact.at)),
    ...(fact.source ? { source: plain(fact.source.title) } : {}),
    ...(address === undefined ? {} : { address }),
  }
}

function claimOf(entry: Entry, places: Places, sentences: Map<string, number>): ClaimData {
  const { at, state, says, held, confidence, finding } = entry
  const [before, words, after] = quoted(places.sentence(at))
  const sentence = before + words + after
  const index = sentences.get(sentence) ?? sentences.size
  sentences.set(sentence, index)
  return [
    state,
    plain(says),
    plain(places.place(at.file, at)).slice(plain(at.file).length + 1),
    index,
    before.length,
    before.length + words.length,
    confidence === 'strong' ? 1 : 0,
    finding ?? -1,
    ...(held === undefined ? ([] as const) : ([plain(held)] as const)),
  ]
}

function quoted({ before, words, after }: Quoted): readonly [string, string, string] {
  return [plain(before), plain(words), plain(after)]
}
