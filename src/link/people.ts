import type { Kind } from '../kinds/kind.ts'
import type { Fact, Mention, RecordedEvent, Span } from '../model.ts'
import type { Argument, Arguments } from './arguments.ts'
import { isGoverned, subjectOf } from './arguments.ts'
import { attach } from './attach.ts'
import { tokenAt } from './clause.ts'
import type { EventMention } from './event-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import { type Reading, readMention } from './reading.ts'
import type { Scene } from './scene.ts'
import { identityOf } from './settle.ts'
import { tenseOf } from './tense.ts'

const NEAR = 9

export interface PeopleReading {
  readonly reading: Reading
  readonly target: EventMention
  /** No word of the sentence names the event. */
  readonly alone: boolean
}

/** Which event a list of people is said to have taken part in. */
export function readPeople(
  mention: Mention,
  scene: Scene,
  possible: (event: RecordedEvent) => boolean,
): PeopleReading {
  const { sentence } = scene.input
  const events = scene.events.filter(
    (event) => (scene.readings.get(event)?.scored.length ?? 0) > 0 && !event.quoted,
  )
  const attachment = attach(sentence, scene.clauses, mention, events, 'name')
  if (attachment && attachment.cost <= NEAR) {
    const target = subjectOf(attachment.mention, events, scene.clauses)
    const reading = scene.readings.get(target)
    if (reading) return { reading, target, alone: false }
  }
  return readAlone(mention, scene, possible)
}

/** "The delegation is headed by …": no event word, so the event at hand is meant. */
function readAlone(
  mention: Mention,
  scene: Scene,
  possible: (event: RecordedEvent) => boolean,
): PeopleReading {
  const { article, sentence, record, salience } = scene.input
  const tokens: Span = {
    start: tokenAt(sentence, mention.start),
    end: tokenAt(sentence, mention.end - 1) + 1,
  }
  const target: EventMention = {
    sentence: sentence.index,
    tokens,
    head: tokens.start,
    first: tokens.start,
    trigger: {
      words: [mention.text],
      part: 'noun',
      role: 'aspect',
      events: new Set(),
      called: new Set(),
    },
    definiteness: 'pronoun',
    modifiers: [],
    tense: tenseOf(sentence.tokens, tokens.start, 'noun'),
    inSetting: false,
    predicate: false,
    quoted: false,
  }
  const reading = readMention(
    {
      article,
      sentence,
      record,
      lexicon: lexiconOf(record),
      mention: target,
      args: looseArguments(mention, scene),
      salience,
    },
    possible,
  )
  return { reading, target, alone: true }
}

/** The people of the list, and the places of the sentence that no event word has taken. */
function looseArguments(mention: Mention, scene: Scene): Arguments {
  const taken = new Set(
    [...scene.args].flatMap(([event, args]) =>
      event.trigger.role === 'report' ? [] : args.places.map((one) => one.name),
    ),
  )
  const { sentence } = scene.input
  const names = scene.input.names[sentence.index] ?? []
  const inside = (span: Span) => mention.start <= span.start && span.end <= mention.end
  const argument = (name: (typeof names)[number], core: boolean): Argument => ({
    name,
    cost: 0,
    core,
    governed: true,
  })
  return {
    people: names
      .filter((name) => name.type === 'person' && inside(name))
      .map((name) => argument(name, true)),
    groups: [],
    places: names
      .filter(
        (name) =>
          name.type === 'place' && !taken.has(name) && !inside(name) && isGoverned(sentence, name),
      )
      .map((name) => argument(name, false)),
    dates: [],
  }
}

/** Of an event's lists, one a side, the one that the stated people or their side belong to. */
export function factOfPeople(
  facts: readonly Fact[],
  sides: ReadonlyMap<string, readonly string[]>,
  kind: Kind,
): Fact | undefined {
  const named = facts.find((fact) => fact.label !== undefined && sides.has(fact.label))
  if (named) return named
  const people = [...sides.values()].flat()
  let best: Fact | undefined
  let most = 0
  for (const fact of facts) {
    const members = [...(identityOf(kind, fact.value).sides?.values() ?? [])].flat()
    const shared = people.filter((person) => members.includes(person)).length
    if (shared > most) {
      best = fact
      most = shared
    }
  }
  return best ?? (facts.length === 1 ? facts[0] : undefined)
}
