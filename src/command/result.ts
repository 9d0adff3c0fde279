import { check, lint, type Problem, type Result } from '../index.ts'
import { textsOf } from './cache.ts'
import type { Gathered } from './gather.ts'

/** The result, with what could not be read among its problems. `step` is called for each article. */
export function resultOf(gathered: Gathered, step?: () => void): Result {
  const { records, onDemand, shared, readings, articles, readers, covered, cache } = gathered
  const unread = records.filter(({ file }) => !readings.has(file))
  const known = new Map([...readings, ...unread.map(({ file }) => [file, nothing] as const)])
  const held = heldTo(gathered)
  const result = check(articles, records, {
    ...{ readings: known, onDemand, shared, covered, readers },
    remember: ({ file, text }, make) => cache.remember(`article ${file}`, [...held, text], make),
    ...(step && { step }),
  })
  const { problems, texts, shard } = gathered
  return {
    ...result,
    problems: [...problems, ...result.problems, ...adviceOn(gathered)],
    texts: new Map([...texts, ...result.texts]),
    ...(shard ? { shard } : {}),
  }
}

/** All besides its own text that an article may come out differently by. */
function heldTo({ records, onDemand, shared, covered, articles }: Gathered): readonly string[] {
  const files = [records, onDemand, shared]
  // Which record covers an article depends on what else there is.
  const names = covered ? articles.map(({ file }) => file) : []
  return [...files.flatMap((some) => [String(some.length), ...textsOf(some)]), ...names]
}

/** Advice on records that can be read; what is wrong with the others comes first. */
function adviceOn({ records, shared, readings, cache }: Gathered): readonly Problem[] {
  return records.flatMap((file) => {
    const reading = readings.get(file.file)
    if (!reading?.record) return []
    // That a fact has no source changes no verdict: `lint` tells it.
    const advise = () => lint(file, { shared, reading, sources: false })
    return cache.remember(`advice ${file.file}`, textsOf([file, ...shared]), advise)
  })
}

/** What was wrong with the file itself is told already. */
const nothing = { problems: [] }
