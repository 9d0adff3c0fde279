import { parseRecord } from '../facts/parse.ts'
import { type RecordReading, readRecord } from '../facts/read.ts'
import { isShareable, readShareable } from '../facts/shared.ts'
import { kinds as everyKind } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Problem, TextFile } from '../model.ts'
import type { Rule } from './rule.ts'
import { aliases } from './rules/aliases.ts'
import { cues, unknownKinds } from './rules/cues.ts'
import { figureWords } from './rules/figure-words.ts'
import { midnight } from './rules/midnight.ts'
import { siblings } from './rules/siblings.ts'
import { sources } from './rules/sources.ts'
import { span } from './rules/span.ts'
import { speakers } from './rules/speakers.ts'
import { succession } from './rules/succession.ts'
import { traps } from './rules/traps.ts'
import { unused } from './rules/unused.ts'

/** What may lead to wrong verdicts or none. A new rule is one file and one line here. */
const rules: readonly Rule[] = [
  siblings,
  cues,
  unknownKinds,
  figureWords,
  aliases,
  midnight,
  span,
  succession,
  unused,
  speakers,
  traps,
]

export interface LintOptions {
  readonly kinds?: readonly Kind[]
  /** The files that the record may `use`. */
  readonly shared?: readonly TextFile[]
  /** What `readRecord` gave for the same file and kinds, for a caller who read it before. */
  readonly reading?: RecordReading
  /** Tell of facts without a source too; true when left out. */
  readonly sources?: boolean
}

/**
 * Every problem of a record, and advice on how to write it better, in the order of the file. A
 * file of people, places and groups alone is taken for one that others use. Never throws.
 */
export function lint(file: TextFile, options: LintOptions = {}): readonly Problem[] {
  const { kinds = everyKind, shared = [] } = options
  const known = options.reading?.document
  const { document, problems = [] } = known ? { document: known } : parseRecord(file)
  if (!document) return problems
  const reading: RecordReading = isShareable(document)
    ? readShareable(document, kinds)
    : (options.reading ?? readRecord(file, kinds, { shared }))
  const { record } = reading
  const input = { document, kinds, ...(record ? { record } : {}) }
  const asked = options.sources === false ? rules : [...rules, sources]
  const advice = asked.flatMap((rule) => rule(input))
  const places = reading.problems.map(({ span }) => span?.start)
  // Where a value cannot be read, that is all there is to say of it.
  const fresh = advice.filter(({ span }) => !places.includes(span?.start))
  return [...reading.problems, ...fresh].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
