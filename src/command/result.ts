import { check, lint, type Problem, type Result } from '../index.ts'
import type { Gathered } from './gather.ts'

/** The result, with what could not be read among its problems. `step` is called for each article. */
export function resultOf(gathered: Gathered, step?: () => void): Result {
  const { records, onDemand, shared, readings, articles, readers, covered } = gathered
  const unread = records.filter(({ file }) => !readings.has(file))
  const known = new Map([...readings, ...unread.map(({ file }) => [file, nothing] as const)])
  const options = { readings: known, onDemand, shared, covered, readers, ...(step && { step }) }
  const result = check(articles, records, options)
  const { problems, texts, shard } = gathered
  return {
    ...result,
    problems: [...problems, ...result.problems, ...adviceOn(gathered)],
    texts: new Map([...texts, ...result.texts]),
    ...(shard ? { shard } : {}),
  }
}

/** Advice on records that can be read; what is wrong with the others comes first. */
function adviceOn({ records, shared, readings }: Gathered): readonly Problem[] {
  return records.flatMap((file) => {
    const reading = readings.get(file.file)
    if (!reading?.record) return []
    // That a fact has no source changes no verdict: `lint` tells it.
    return lint(file, { shared, reading, sources: false })
  })
}

/** What was wrong with the file itself is told already. */
const nothing = { problems: [] }
