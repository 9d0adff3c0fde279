import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, TextFile } from '../model.ts'
import { readCast } from './cast.ts'
import type { RecordDocument } from './document.ts'
import { readEntityFacts } from './entities.ts'
import { readEvent } from './events.ts'
import { readTopFacts, shown } from './facts.ts'
import { memberOf, textOf, textsOf } from './mapping.ts'
import { parseRecord } from './parse.ts'
import { readPolicy } from './policy.ts'
import { readPublished } from './published.ts'
import { ambiguousParts, rawEvents } from './raw-events.ts'
import { readContext } from './read-context.ts'
import { recordSchema } from './schema.ts'
import { readSources } from './sources.ts'
import { timezoneProblems } from './timezone.ts'
import { validate } from './validate.ts'

export interface RecordReading {
  /** Undefined when there is any problem: half a record would accuse wrongly. */
  readonly record?: FactRecord
  readonly problems: readonly Problem[]
}

/** No one reads on after so many. */
const most = 100

/**
 * Read a record. All problems of the file come at once, in its order, up to 100.
 * Never throws, whatever the text.
 */
export function readRecord(file: TextFile, kinds: readonly Kind[]): RecordReading {
  const { document, problems } = parseRecord(file)
  if (!document) return { problems: sorted(problems) }
  if (document.value === null && problems.length === 0) return { problems: [empty(file)] }
  const reading = readDocument(document, kinds)
  const all = sorted([...problems, ...reading.problems.filter((one) => !isKnown(one, problems))])
  return all.length > 0 ? { problems: all } : { record: reading.record, problems: [] }
}

function readDocument(document: RecordDocument, kinds: readonly Kind[]) {
  const { problems: violations, unfit } = validate(document, recordSchema(kinds))
  const raws = rawEvents(document)
  const { cast, problems: ofCast } = readCast(document, raws)
  const sources = readSources(document)
  const eventIds = new Set(raws.map(({ id }) => id))
  const setting = { document, kinds, cast, sources, unfit, eventIds }
  const events = raws.map((raw) => readEvent(raw, setting))
  const published = readPublished(document, unfit)
  const timezone = textOf(document.value, 'timezone')
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
  }
  const drafts = [
    ...events.flatMap(({ facts }) => facts),
    ...top.facts,
    ...readEntityFacts(document, bare, kinds),
  ]
  const ids = drafts.map(({ fact }) => fact.id)
  const { policy, problems: ofPolicy } = readPolicy(document, kinds, ids, unfit)
  const factKeys = new Set(kinds.flatMap((kind) => Object.keys(kind.schema)))
  const problems = [
    ...violations,
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
  return causes.some((cause) => cause.span && cause.span.start === span?.start)
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
  const each = new Map(problems.map((one) => [`${one.span?.start}:${one.message}`, one]))
  const all = [...each.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  const [first] = all
  if (!first || all.length <= most) return all
  const message = `${all.length - most} more problems are left out`
  return [...all.slice(0, most), { file: first.file, message, help: 'Mend these first.' }]
}
