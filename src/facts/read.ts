import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, TextFile } from '../model.ts'
import { lastOfEach } from '../once-each.ts'
import { problemName } from '../same.ts'
import { readCast } from './cast.ts'
import { nearest } from './did-you-mean.ts'
import { problemAt, type RecordDocument, spanAt } from './document.ts'
import { readEntityFacts } from './entities.ts'
import { readEvent } from './events.ts'
import { readTopFacts, shown } from './facts.ts'
import { entriesOf, isMapping, memberOf, textOf, textsOf } from './mapping.ts'
import type { Rename } from './names.ts'
import { parseRecord } from './parse.ts'
import { readPolicy } from './policy.ts'
import { readProse } from './prose.ts'
import { readPublished } from './published.ts'
import { ambiguousParts, rawEvents } from './raw-events.ts'
import { readContext } from './read-context.ts'
import { recordSchema } from './schema.ts'
import { readShared } from './shared.ts'
import { readSources } from './sources.ts'
import { timezoneProblems } from './timezone.ts'
import { validate } from './validate.ts'

export interface RecordReading {
  /** Undefined when there is any problem: half a record would accuse wrongly. */
  readonly record?: FactRecord
  readonly problems: readonly Problem[]
  /** The record as it is written, for the linter; undefined where it is no YAML. */
  readonly document?: RecordDocument
}

/** No one reads on after so many. */
const most = 100

/** What a record is read with. */
export interface ReadOptions {
  /** The texts of files that the record may `use`. */
  readonly shared?: readonly TextFile[]
  /** Ids that it has inside, where two records are read as one. */
  readonly rename?: Rename
}

/**
 * Read a record. All problems of the file come at once, in its order, up to 100.
 * Never throws, whatever the text.
 */
export function readRecord(
  file: TextFile,
  kinds: readonly Kind[],
  options: ReadOptions = {},
): RecordReading {
  const { document, problems } = parseRecord(file)
  if (!document) return { problems: sorted(problems) }
  if (document.value === null && problems.length === 0) return { problems: [empty(file)] }
  const reading = readDocument(document, kinds, options)
  const all = sorted([...problems, ...reading.problems.filter((one) => !isKnown(one, problems))])
  return all.length > 0 || !reading.record
    ? { document, problems: all }
    : { document, record: reading.record, problems: [] }
}

function readDocument(
  document: RecordDocument,
  kinds: readonly Kind[],
  { shared: given = [], rename = (_section, id) => id }: ReadOptions,
) {
  const schema = recordSchema(kinds)
  const { problems: violations, unfit } = validate(document, schema)
  const shared = readShared(document, given, schema)
  const raws = rawEvents(document, rename)
  const { cast, problems: ofCast } = readCast([document, ...shared.documents], raws, rename)
  const sources = readSources(document)
  const eventIds = new Set(raws.map(({ id }) => id))
  const setting = { document, kinds, cast, sources, unfit, eventIds, rename }
  const events = raws.map((raw) => readEvent(raw, setting))
  const published = readPublished(document, unfit)
  const timezone = textOf(document.value, 'timezone')
  const prose = readProse(document)
  const top = readTopFacts(setting, readContext(setting, timezone))
  const bare: FactRecord = {
    file: document.file,
    people: cast.people.byId,
    places: cast.places.byId,
    groups: cast.groups.byId,
    events: new Map(events.map(({ event }) => [event.id, event])),
    facts: [],
    published: published.rules,
    policy: new Map(),
    covers: textsOf(memberOf(document.value, 'covers')),
    ...(timezone ? { timezone } : {}),
    ...(prose ? { prose } : {}),
  }
  const drafts = [
    ...events.flatMap(({ facts }) => facts),
    ...top.facts,
    ...readEntityFacts(setting),
  ]
  const ids = drafts.map(({ fact }) => fact.id)
  const { policy, problems: ofPolicy } = readPolicy(document, kinds, ids, unfit)
  const factKeys = new Set(kinds.flatMap((kind) => Object.keys(kind.schema)))
  // Who and what is not known without the other file is no problem of its own.
  if (shared.problems.length > 0) return { problems: [...violations, ...shared.problems] }
  const problems = [
    ...violations,
    ...factless(document, kinds),
    ...timezoneProblems(document, ['timezone'], timezone),
    ...published.problems,
    ...ofCast,
    ...ambiguousParts(document, raws, factKeys),
    ...events.flatMap((event) => event.problems),
    ...top.problems,
    ...ofPolicy,
  ]
  return { record: { ...bare, policy, facts: shown(drafts, bare) }, problems }
}

/** What the reading of YAML has reported at a place is the cause of what follows there. */
function isKnown({ span }: Problem, causes: readonly Problem[]): boolean {
  return causes.some(
    ({ span: cause }) =>
      cause?.start === span?.start ||
      (cause && span && cause.start <= span.start && span.start < cause.end),
  )
}

/** Without a fact there is nothing to hold an article to. */
function factless(document: RecordDocument, kinds: readonly Kind[]): readonly Problem[] {
  const keys = ['events', ...kinds.flatMap(({ top = {} }) => Object.keys(top))]
  const { value } = document
  if (!isMapping(value) || keys.some((key) => Object.hasOwn(value, key))) return []
  // `event` for `events` is one mistake.
  if (entriesOf(value).some(([key]) => nearest(key, keys) !== undefined)) return []
  const help = 'Add `events:` with a mapping.'
  return [problemAt(document, spanAt(document, []), 'Missing key `events` in a record', help)]
}

function empty({ file }: TextFile): Problem {
  return {
    file,
    message: 'The record is empty, expected `events:`',
    help: 'Write at least one event: `events: {vote: {kind: vote, when: 2026-03-10}}`.',
  }
}

/** In the order of the file, each once; the last says how many were left out. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  const each = lastOfEach(problems, problemName)
  const all = [...each].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  const [first] = all
  if (!first || all.length <= most) return all
  const message = `${all.length - most} more problems are left out`
  return [...all.slice(0, most), { file: first.file, message, help: 'Mend these first.' }]
}
