import type { Kind } from '../kinds/kind.ts'
import type { Article, Fact, FactRecord, Mention, NameMention, Sentence, Span } from '../model.ts'
import { type Arguments, argumentsOf, type DatedMention } from './arguments.ts'
import { type Clauses, clausesOf } from './clause.ts'
import { OTHER_TIME } from './cues/dates.ts'
import { type EventMention, findEventMentions } from './event-mentions.ts'
import { isNew } from './gates.ts'
import { lexiconOf } from './lexicon.ts'
import { possessorOf } from './possessor.ts'
import { type Reading, readMention } from './reading.ts'
import { raise, raiseForeign, type Salience } from './salience.ts'
import { sectionOf } from './section.ts'
import { identityOf } from './settle.ts'

export interface SceneInput {
  readonly article: Article
  readonly sentence: Sentence
  readonly names: readonly (readonly NameMention[])[]
  readonly mentions: readonly Mention[]
  readonly record: FactRecord
  readonly kinds: readonly Kind[]
  /** Those of the whole article: one goes on over several sentences. */
  readonly quotations: readonly Mention[]
  /** Salience as the sentence begins. */
  readonly salience: Salience
  /** The sentence before, in the same entry of a live article. */
  readonly before?: Before
}

/** What a sentence leaves for the next to go on from. */
export interface Before {
  readonly sentence: Sentence
  readonly events: readonly EventMention[]
  readonly readings: ReadonlyMap<EventMention, Reading>
}

/** One sentence with its event mentions read. */
export interface Scene {
  readonly input: SceneInput
  readonly clauses: Clauses
  readonly events: readonly EventMention[]
  readonly args: ReadonlyMap<EventMention, Arguments>
  readonly readings: ReadonlyMap<EventMention, Reading>
  /** Salience as the sentence ends. */
  readonly salience: Salience
  /** Ids of the facts that the article gives as the record has them, known once all of it is read. */
  readonly agreed?: ReadonlySet<string>
}

const NOTHING: Arguments = { people: [], groups: [], places: [], dates: [] }

/** Finds the sentence's event mentions and reads which event each one speaks of, in text order. */
export function readScene(input: SceneInput): Scene {
  const { article, sentence, record } = input
  const lexicon = lexiconOf(record)
  const clauses = clausesOf(sentence)
  const dates = datesOf(input)
  const events = findEventMentions(sentence, lexicon).filter(
    ({ head }) =>
      !dates.some(({ mention }) => covers(mention, sentence.tokens[head])) &&
      !input.mentions.some((one) => one.kind === 'figures' && covers(one, sentence.tokens[head])),
  )
  const names = input.names[sentence.index] ?? []
  const section = sectionOf(article, sentence, input.names)
  const args = withPossessors(argumentsOf(sentence, clauses, events, names, dates), input)
  const readings = new Map<EventMention, Reading>()
  let salience = input.salience
  let spoken = false
  for (const mention of events) {
    if (mention.trigger.role === 'report') continue
    const context = {
      article,
      sentence,
      record,
      lexicon,
      mention,
      args: args.get(mention) ?? NOTHING,
      salience,
      ...(section ? { section } : {}),
    }
    const reading = readMention(context)
    readings.set(mention, reading)
    // "a region that the flood of 2009 had hit": told in the clause of the event at hand.
    if (!reading.event && isForeign(reading) && !spoken)
      salience = raiseForeign(salience, isBackground(reading) ? 'background' : 'passing')
    // What is quoted, and an aspect verb beside its own subject, bring nothing to mind.
    const speaks = mention.trigger.role === 'event' && !mention.quoted
    // "In 2009 a quake set off | a tsunami": what comes with another event is not the one at hand.
    const subject = mention.subject && readings.get(mention.subject)
    const beside =
      (salience.foreign > input.salience.foreign && isNew(mention)) || (subject && !subject.event)
    if (reading.event && speaks && !beside) {
      spoken = true
      salience = raise(salience, reading.event.event.id, mention.tense === 'perfect')
    }
  }
  return { input, clauses, events, args, readings, salience }
}

/** "his arrest": whose it is took part in it. */
function withPossessors(
  args: ReadonlyMap<EventMention, Arguments>,
  { article, sentence, names }: SceneInput,
): ReadonlyMap<EventMention, Arguments> {
  return new Map(
    [...args].map(([mention, own]) => {
      const name = possessorOf(mention, sentence, article.sentences, names)
      const known = own.people.some((one) => one.name.ids.some((id) => name?.ids.includes(id)))
      if (!name || known) return [mention, own]
      return [
        mention,
        { ...own, people: [...own.people, { name, cost: 0, core: true, governed: false }] },
      ]
    }),
  )
}

const FOREIGN = -2

/** Other people or another place speak for an event that the record does not know. */
function isForeign({ scored, context }: Reading): boolean {
  if (context.mention.trigger.role !== 'event') return false
  const reasons = scored[0]?.reasons ?? []
  return reasons.some(
    ({ against, weight, evidence }) =>
      against && weight <= FOREIGN && (evidence !== 'date' || weight <= OTHER_TIME),
  )
}

/** "In 2004 a quake": the sentences that follow go on with it. */
function isBackground({ scored }: Reading): boolean {
  const reasons = scored[0]?.reasons ?? []
  return reasons.some(({ evidence, weight }) => evidence === 'date' && weight <= OTHER_TIME)
}

/** "March 2" is no march, "a total of 40 yards" no total of its own. */
function covers(date: Span, token: Span | undefined): boolean {
  return token !== undefined && date.start <= token.start && token.end <= date.end
}

function datesOf({ mentions, kinds }: SceneInput): readonly DatedMention[] {
  return mentions.flatMap((mention) => {
    const kind = kinds.find((one) => one.name === mention.kind)
    const when = kind && identityOf(kind, mention.value).when
    return when ? [{ mention, when }] : []
  })
}

/** The fact of an event that a value of this kind is held against. */
export function factsOf(
  record: FactRecord,
  kind: Kind,
  event: string,
  key?: string,
): readonly Fact[] {
  return record.facts.filter(
    (fact) =>
      fact.event === event && fact.kind === kind.name && (key === undefined || fact.key === key),
  )
}
