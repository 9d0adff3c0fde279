import { nounForms, phrasalForms, verbForms, verbFormsOf } from '../english/inflect.ts'
import { findOrdinals } from '../english/ordinals.ts'
import {
  articles,
  aspectPassives,
  aspectVerbs,
  reportingNouns,
  reportingVerbs,
} from '../english/word-classes.ts'
import type { FactRecord, RecordedEvent } from '../model.ts'
import { type CalledClause, calledClause } from './called-clause.ts'
import {
  hasNamedObject,
  headOf,
  namesNoun,
  POSTMODIFIERS,
  startsWithVerb,
} from './called-phrase.ts'
import { particleVerbsOf, verbsOfGerund, verbsOfNoun } from './deverbal.ts'
import { eventKinds, kindNamed } from './event-kinds.ts'

/** Words that name an event, report one ("said"), or say when one began ("started"). */
export interface Trigger {
  /** Every word in order, lower case: ["sat", "down"]. */
  readonly words: readonly string[]
  readonly part: 'noun' | 'verb'
  readonly role: 'event' | 'report' | 'aspect'
  /** Ids of events whose kind has the word. */
  readonly events: Set<string>
  /** Ids of events whose own `called` has it as its last word. */
  readonly called: Set<string>
}

/** An event's own name of several words: the words that must stand before the head. */
export interface OwnName {
  readonly event: string
  readonly heads: ReadonlySet<string>
  readonly modifiers: readonly string[]
  /** Of a clause, "ferry sank off Harlow": the words that must stand before the verb and behind it. */
  readonly subject?: readonly string[]
  readonly behind?: readonly string[]
  /** "first hearing": the ordinal before its head. */
  readonly ordinal?: number
}

export interface Lexicon {
  /** By the first word. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  readonly names: readonly OwnName[]
}

const compiled = new WeakMap<FactRecord, Lexicon>()

/** The words of every event of the record, compiled once per record. */
export function lexiconOf(record: FactRecord): Lexicon {
  const known = compiled.get(record)
  if (known) return known
  const lexicon = compile(record)
  compiled.set(record, lexicon)
  return lexicon
}

function compile(record: FactRecord): Lexicon {
  const byForm = new Map<string, Trigger>()
  const add = (form: string, part: Trigger['part'], role: Trigger['role']): Trigger => {
    const key = `${role} ${part} ${form}`
    const known = byForm.get(key)
    if (known) return known
    const trigger = {
      words: split(form),
      part,
      role,
      events: new Set<string>(),
      called: new Set<string>(),
    }
    byForm.set(key, trigger)
    return trigger
  }
  const events = [...record.events.values()]
  const kinds = new Map(events.map(({ id, kind }) => [id, kind && kindNamed(kind)]))
  for (const event of events) addCalled(event, add)
  for (const [kind, words] of Object.entries(eventKinds)) {
    const ids = events.filter(({ id }) => kinds.get(id) === kind).map(({ id }) => id)
    const triggers = [
      ...words.nouns.flatMap(nounForms).map((form) => add(form, 'noun', 'event')),
      ...words.verbs.flatMap(phrasalForms).map((form) => add(form, 'verb', 'event')),
    ]
    for (const trigger of triggers) for (const id of ids) trigger.events.add(id)
  }
  for (const event of events) claimCompounds(event, byForm)
  for (const form of [...aspectVerbs.flatMap(phrasalForms), ...aspectPassives])
    add(form, 'verb', 'aspect')
  for (const verb of reportingVerbs) for (const form of verbForms(verb)) add(form, 'verb', 'report')
  for (const noun of reportingNouns) for (const form of nounForms(noun)) add(form, 'noun', 'report')
  return { triggers: index([...byForm.values()]), names: events.flatMap(ownNames) }
}

type Add = (form: string, part: Trigger['part'], role: Trigger['role']) => Trigger

/** The author's words may be nouns or verbs: "closure", "shut down", "pleaded guilty". */
function addCalled(event: RecordedEvent, add: Add): void {
  for (const phrase of event.called) {
    if (hasNamedObject(phrase)) {
      const [verb = ''] = phrase.trim().toLowerCase().split(/\s/u)
      for (const form of verbFormsOf(verb)) add(form, 'verb', 'event').events.add(event.id)
      continue
    }
    const clause = calledClause(phrase)
    if (clause && clause.subject.length > 0) {
      for (const form of clause.verbs) add(form, 'verb', 'event').events.add(event.id)
      continue
    }
    const words = phrase.toLowerCase().trim()
    const head = headOf(words)
    const single = !/\s/u.test(words)
    if (!single && head === words.split(/\s+/u).at(-1))
      for (const form of verbsOfNoun(head)) add(form, 'verb', 'event').events.add(event.id)
    const verbs = [
      ...(single || startsWithVerb(words) ? phrasalForms(words) : []),
      ...particleVerbsOf(head),
    ]
    if (single)
      for (const form of verbsOfGerund(words)) add(form, 'verb', 'event').events.add(event.id)
    const names = single || namesNoun(words)
    const triggers = [
      ...(names ? nounForms(head) : []).map((form) => add(form, 'noun', 'event')),
      ...verbs.map((form) => add(form, 'verb', 'event')),
    ]
    for (const trigger of triggers) {
      trigger.events.add(event.id)
      if (single || trigger.part === 'verb') trigger.called.add(event.id)
    }
  }
}

/** "press conference": a compound that some kind of event has is the author's own word as well. */
function claimCompounds({ id, called }: RecordedEvent, byForm: ReadonlyMap<string, Trigger>): void {
  const compounds = called.filter((phrase) => /\S\s\S/u.test(phrase))
  for (const form of compounds.flatMap((phrase) => nounForms(phrase.toLowerCase().trim()))) {
    const trigger = byForm.get(`event noun ${form}`)
    trigger?.events.add(id)
    trigger?.called.add(id)
  }
}

function ownNames(event: RecordedEvent): readonly OwnName[] {
  return event.called
    .map((phrase) => phrase.trim())
    .filter((phrase) => split(phrase).length > 1)
    .flatMap((phrase) => {
      const clause = calledClause(phrase)
      if (!clause) return [ownName(event.id, phrase), ...verbNames(event.id, phrase)]
      const named = clauseName(event.id, clause)
      return clause.subject.length > 0 ? [named] : [ownName(event.id, phrase), named]
    })
}

function clauseName(event: string, { verbs, subject, behind }: CalledClause): OwnName {
  const heads = new Set(verbs.map((verb) => verb.replaceAll(' ', '')))
  return { event, heads, modifiers: [], subject, behind }
}

/** "plane crash" is told by "a plane … crashed", "prison escape" by "escaped from a prison". */
function verbNames(event: string, phrase: string): readonly OwnName[] {
  const words = phrase.toLowerCase().split(/\s+/u)
  const [head = '', modifiers] = [words.at(-1), modifiersOf(phrase.toLowerCase())]
  const heads = new Set(headOf(phrase.toLowerCase()) === head ? verbsOfNoun(head) : [])
  if (heads.size === 0 || modifiers.length === 0) return []
  return [
    { event, heads, modifiers: [], subject: modifiers, behind: [] },
    { event, heads, modifiers: [], subject: [], behind: modifiers },
  ]
}

function ownName(event: string, phrase: string): OwnName {
  const words = phrase.toLowerCase()
  const [verb = '', ...object] = split(words)
  if (hasNamedObject(phrase)) return { event, heads: new Set(verbFormsOf(verb)), modifiers: object }
  const head = headOf(words)
  const ordinal = findOrdinals(words.slice(0, words.indexOf(head)))[0]?.value
  return {
    event,
    heads: new Set(nounForms(head)),
    modifiers: modifiersOf(words),
    ...(ordinal === undefined ? {} : { ordinal }),
  }
}

/** "play of the second half": all words but the head and those that join; "on the run": "on", "the". */
function modifiersOf(phrase: string): readonly string[] {
  const [words, head] = [phrase.split(/\s+/u), headOf(phrase)]
  if (head === words.at(-1))
    return words
      .slice(0, -1)
      .filter((word) => !articles.has(word))
      .flatMap(split)
  return words
    .filter((word) => word !== head && word !== 'the' && !POSTMODIFIERS.has(word))
    .flatMap(split)
}

/** "sit-down" is three tokens in the tree. */
function split(form: string): readonly string[] {
  return form.split(/\s+|(?=-)|(?<=-)/u).filter((word) => word !== '')
}

function index(triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> {
  const map = new Map<string, Trigger[]>()
  for (const trigger of triggers) {
    const first = trigger.words[0] ?? ''
    const list = map.get(first)
    if (list) list.push(trigger)
    else map.set(first, [trigger])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
