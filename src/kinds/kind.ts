import type { DateValue } from '../english/calendar.ts'
import type {
  Age,
  Article,
  Claim,
  Comparison,
  Excerpt,
  Fact,
  FactRecord,
  Link,
  Mention,
  Named,
  NameMention,
  Sentence,
  Span,
} from '../model.ts'

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a kind may ask of the record while its values are read. */
export interface ReadContext {
  /** IANA name, of the event, its place or the record. */
  readonly timezone?: string
  /** The person's id for an id or a full name; undefined for an unknown one. */
  person(idOrName: string): string | undefined
  /** The group's id for an id or a name. */
  group(idOrName: string): string | undefined
  /** The place's id for an id or a name. */
  place(idOrName: string): string | undefined
  /** The full id of an event; of a part, the name of a sibling will do. */
  event(id: string): string | undefined
  /** Every id that the function of that name would take, for "did you mean". */
  ids(type: 'person' | 'group' | 'place' | 'event'): readonly string[]
}

/** One value read from below a key. `path` leads to it from the key: `['us', 'head']`. */
export interface Read<Value> {
  readonly path: readonly (string | number)[]
  /** Group or label; part of the fact's id. */
  readonly label?: string
  readonly value: Value
}

/** A value that could not be read: what was expected there. */
export interface Misread {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly help?: string
}

export interface Reading<Value> {
  readonly values: readonly Read<Value>[]
  readonly misread: readonly Misread[]
}

export interface RecogniseContext {
  readonly article: Article
  /** Day of publication, days since 1970-01-01; undefined when none is known. */
  readonly published?: number
  /** People, places and groups of the record named in this sentence, in order. */
  readonly names: readonly NameMention[]
  readonly record: FactRecord
}

/** A value found in a sentence; offsets in the sentence's text, hedges inside. */
export interface Recognised<Value> extends Span {
  readonly value: Value
  /** The place in the file, for a value that goes on in the next sentence (a quotation). */
  readonly at?: Excerpt
}

/** A construction in which a value of this kind speaks of an event. */
export interface Licence {
  /** Plain English for reports: "“lasted” says how long". */
  readonly says: string
  /** Matches text that ends where the value starts; ends in `$`. */
  readonly before?: RegExp
  /** Matches text that starts where the value ends; starts with `^`. */
  readonly after?: RegExp
  /**
   * `noun`: the value modifies the event noun behind it ("four-hour meeting"); `head`: the one right
   * before its preposition ("a meeting of four hours").
   */
  readonly attaches: 'governor' | 'noun' | 'head'
  /** The record key it speaks of, where a kind has several (starts, ends). */
  readonly key?: string
  /** It speaks of what was planned, not of what happened. */
  readonly planned?: true
}

export interface CompareContext {
  readonly record: FactRecord
  /** Id of the event that the fact is of. */
  readonly event?: string
  /** Timezone of the recorded value. */
  readonly timezone?: string
  /** The event's first day, days since 1970-01-01, where the record has it. */
  readonly day?: number
  /** For a date: what the record says of when the event began, a value of the time kind. */
  readonly starts?: unknown
}

/** What a kind's values say of which event is meant. */
export interface Identity {
  readonly when?: DateValue
  /** Ids of the people of each side, by the id of its group; '' for a flat list. */
  readonly sides?: ReadonlyMap<string, readonly string[]>
  /** Others may have taken part. */
  readonly open?: boolean
  /** Only a word of the sentence can tell which event it was: "voted against" many things. */
  readonly named?: boolean
  /** Ids of places. */
  readonly where?: readonly string[]
}

/** What those did of whom a value counts one: offsets in the sentence. */
export interface Deed extends Span {
  /** Lower case, singular; empty in "the third to face trial". */
  readonly noun: string
}

/** A person, place or group of the record, for the kinds that hold its names and titles. */
export interface Entity {
  readonly type: 'person' | 'place' | 'group'
  readonly named: Named
  /** Titles of a person; empty for others. */
  readonly roles: readonly string[]
  readonly rolesComplete: boolean
  /** Of a person whose age the record has. */
  readonly age?: Age
}

/** What a kind may ask when its value itself tells which fact is meant. */
export interface TieContext {
  readonly article: Article
  readonly sentence: Sentence
  readonly names: readonly NameMention[]
  readonly record: FactRecord
  /** Every fact of this kind. */
  readonly facts: readonly Fact[]
}

/** The fact a value is tied to, or the reason why there is none. */
export type Tie = Pick<Link, 'fact' | 'confidence' | 'cues' | 'candidates' | 'reason'>

/** One kind of fact: how it is written, recognised, tied and compared. */
export interface Kind<Value = unknown> {
  readonly name: string
  /** Keys of an event that hold such a value, with the schema of each. */
  readonly schema: Readonly<Record<string, JsonSchema>>
  /**
   * What a value is of: one event; a person, place or group; a quotation; a figure, of an event or
   * of none, that words nearby must name; or a pair of events.
   */
  readonly target: 'event' | 'entity' | 'quotation' | 'figure' | 'pair'
  /** Keys at the top of the record that hold such values by id (`quotes`, `figures`). */
  readonly top?: Readonly<Record<string, JsonSchema>>
  /** Empty: no construction is asked for. */
  readonly licences: readonly Licence[]
  read(key: string, raw: unknown, context: ReadContext): Reading<Value>
  /** Reads all entries of a key of `top`; `label` is the entry's id. */
  readTop?(key: string, raw: unknown, context: ReadContext): Reading<Value>
  /** The facts of a person, place or group: `people.<id>.<key>`. */
  entity?(entity: Entity): readonly { readonly key: string; readonly value: Value }[]
  /** Words of which one must stand near a figure: what it counts. */
  words?(recorded: Value): readonly string[]
  /** Whether a value is counted in the words of a recorded one: "second harvest prize". */
  counts?(recorded: Value, stated: Value): boolean
  /** "The third clerk | to face trial": the noun that is ranked, and the words for what was done. */
  deed?(stated: Value): Deed | undefined
  /** Ties a value that itself tells which fact is meant: a name, a title, a quotation. */
  tie?(mention: Mention<Value>, context: TieContext): Tie
  /** Date and attendees tell events apart; other kinds leave this out. */
  identity?(values: readonly Read<Value>[]): Identity
  recognise(sentence: Sentence, context: RecogniseContext): readonly Recognised<Value>[]
  compare(recorded: Value, stated: Value, context: CompareContext): Comparison
  show(value: Value, record: FactRecord): string
  /** Revises the claims of this kind in one article, all of them in text order. */
  whole?(claims: readonly Claim[], article: Article, record: FactRecord): readonly Claim[]
}
