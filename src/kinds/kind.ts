import type { DateValue } from '../english/calendar.ts'
import type {
  Article,
  Claim,
  Comparison,
  FactRecord,
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
  /** Every id that `person` (or `group`) would take, for "did you mean". */
  ids(type: 'person' | 'group'): readonly string[]
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
  /** Day of publication, days since 1970-01-01; undefined when none is known. */
  readonly published?: number
  /** People, places and groups of the record named in this sentence, in order. */
  readonly names: readonly NameMention[]
  readonly record: FactRecord
}

/** A value found in a sentence; offsets in the sentence's text, hedges inside. */
export interface Recognised<Value> extends Span {
  readonly value: Value
}

/** A construction in which a value of this kind speaks of an event. */
export interface Licence {
  /** Plain English for reports: "“lasted” says how long". */
  readonly says: string
  /** Matches text that ends where the value starts; ends in `$`. */
  readonly before?: RegExp
  /** Matches text that starts where the value ends; starts with `^`. */
  readonly after?: RegExp
  /** `noun`: the value modifies the event noun behind it ("four-hour meeting"). */
  readonly attaches: 'governor' | 'noun'
  /** The record key it speaks of, where a kind has several (starts, ends). */
  readonly key?: string
}

export interface CompareContext {
  readonly record: FactRecord
  /** Id of the event that the fact is of. */
  readonly event?: string
  /** Timezone of the recorded value. */
  readonly timezone?: string
  /** The event's first day, days since 1970-01-01, where the record has it. */
  readonly day?: number
}

/** What a kind's values say of which event is meant. */
export interface Identity {
  readonly when?: DateValue
  /** Ids of the people of each side, by the id of its group; '' for a flat list. */
  readonly sides?: ReadonlyMap<string, readonly string[]>
}

/** One kind of fact: how it is written, recognised, tied and compared. */
export interface Kind<Value = unknown> {
  readonly name: string
  /** Keys of an event that hold such a value, with the schema of each. */
  readonly schema: Readonly<Record<string, JsonSchema>>
  /** `event`: a value of one event. Other targets come with their kinds. */
  readonly target: 'event'
  /** Empty: no construction is asked for. */
  readonly licences: readonly Licence[]
  read(key: string, raw: unknown, context: ReadContext): Reading<Value>
  /** Date and attendees tell events apart; other kinds leave this out. */
  identity?(values: readonly Read<Value>[]): Identity
  recognise(sentence: Sentence, context: RecogniseContext): readonly Recognised<Value>[]
  compare(recorded: Value, stated: Value, context: CompareContext): Comparison
  show(value: Value, record: FactRecord): string
  /** Revises the claims of this kind in one article, all of them in text order. */
  whole?(claims: readonly Claim[], article: Article, record: FactRecord): readonly Claim[]
}
