/**
 * The nouns that travel between the stages. Data only; every field is readonly.
 * Offsets are UTF-16 code units, end exclusive. Lines and columns exist only in reports.
 */
import type { Acceptance, Changes, HeldAcknowledgement } from './changes.ts'
import type { DateValue } from './english/calendar.ts'

export type * from './changes.ts'

/** What a line to paste has for a reason; whoever leaves it there has given none. */
export const reasonToGive = 'say why'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A file as the caller read it. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** A place in a file, with its exact text. */
export interface Excerpt extends Span {
  readonly file: string
  readonly text: string
}

/** Bad input: what was found where, and what was expected. `help` is the way out. */
export interface Problem {
  readonly file: string
  /** Undefined when the whole file is meant. */
  readonly span?: Span
  readonly message: string
  readonly help?: string
  /** Only a hint on how to write the record better: it never fails a check. */
  readonly advice?: true
}

// ---------------------------------------------------------------- the record

export interface Named {
  readonly id: string
  /** House spelling. */
  readonly name: string
  /** Accepted forms, silent. */
  readonly also: readonly string[]
  /** Known spellings that are not the house spelling. */
  readonly variants: readonly string[]
}

export interface Person extends Named {
  readonly roles: readonly string[]
  /** No other title is right for this person. */
  readonly rolesComplete: boolean
  readonly age?: Age
}

/** How old somebody is, or was on a day. */
export interface Age {
  /** Whole years. */
  readonly years: number
  /** The day on which that was so, days since 1970-01-01; undefined where nothing is said of it. */
  readonly asOf?: number
}

export interface Location extends Named {
  /** Id of the place that contains this one. */
  readonly within?: string
  readonly timezone?: string
}

export interface Group extends Named {}

export interface RecordedEvent {
  readonly id: string
  /** Names a lexicon: meeting, vote, attack … */
  readonly kind?: string
  /** The author's own nouns and verbs for it. */
  readonly called: readonly string[]
  readonly when?: DateValue
  /** Id of a place. */
  readonly where?: string
  /** More of its places, for an event that was in several. */
  readonly alsoWhere?: readonly string[]
  /** Ids of every participant, whatever their side. */
  readonly people: readonly string[]
  /** Ids of the people of each side, by the id of its group; '' for a flat list. */
  readonly sides: ReadonlyMap<string, readonly string[]>
  /** Others may have taken part. */
  readonly open?: boolean
  readonly timezone?: string
  readonly planned: boolean
  /** Id of the event before this one of the same series. */
  readonly previous?: string
  /** Id of the event that this one is a part of. */
  readonly whole?: string
  readonly at: Excerpt
}

export interface Source {
  readonly id?: string
  readonly title: string
  readonly url?: string
}

/** A value that held from a day on. */
export interface Revision {
  /** Days since 1970-01-01. */
  readonly since: number
  readonly value: unknown
  readonly shown: string
  readonly at: Excerpt
}

/** One of several values that sources hold against each other. */
export interface DisputedValue {
  readonly value: unknown
  readonly shown: string
  /** Who says so, as an article may name them. */
  readonly by: readonly string[]
  readonly at: Excerpt
}

/**
 * One canonical value of an event, of a person, place or group, or of the record itself.
 * `value` is its kind's own type.
 */
export interface Fact {
  /** `<event>.<key>[.<label>]`, `people.<id>.name`, `quotes.<id>`, `figures.<id>`. */
  readonly id: string
  readonly kind: string
  /** Id of the event, for a value of an event. */
  readonly event?: string
  /** Id of the person, place or group, for a value of one. */
  readonly entity?: string
  /** Key in the record: lasted, when, starts, ends, who. */
  readonly key: string
  /** Group or label below the key. */
  readonly label?: string
  readonly value: unknown
  /** The value in words, as reports show it. */
  readonly shown: string
  readonly at: Excerpt
  readonly source?: Source
  readonly severity?: Severity
  /** Newer values, oldest first; an article is held to the one of its own day. */
  readonly revisions?: readonly Revision[]
  /** Any of these agrees, unless the article names who says it. */
  readonly disputed?: readonly DisputedValue[]
  /** Other values that agree as well. */
  readonly accept?: readonly unknown[]
  /** The severities of its own record, where several are read as one. */
  readonly policy?: FactRecord['policy']
}

/** A publication date given by the record for files that match a glob. */
export interface PublishedRule {
  readonly glob: string
  readonly day: number
}

/** What of a site's own markup visitors read, beside what every site has. */
export interface Prose {
  /** Keys of the front matter, beside `description`, `summary` … */
  readonly descriptions?: readonly string[]
  /**
   * Attributes of shortcodes, includes and components by name, in place of those that are known
   * of `figure`, `image`, `callout` … An empty list silences one.
   */
  readonly components?: Readonly<Record<string, readonly string[]>>
}

export interface FactRecord {
  readonly file: string
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Location>
  readonly groups: ReadonlyMap<string, Group>
  readonly events: ReadonlyMap<string, RecordedEvent>
  readonly facts: readonly Fact[]
  readonly published: readonly PublishedRule[]
  readonly covers: readonly string[]
  readonly prose?: Prose
  /** Severities that the record sets, by kind, rule (`date/conflicts`) or fact id. */
  readonly policy: ReadonlyMap<string, Severity>
  readonly timezone?: string
}

// --------------------------------------------------------------- the article

/** `title` is the first sentence of an article, at its own offsets. */
export type Where =
  | 'title'
  | 'heading'
  | 'body'
  | 'list'
  | 'quote'
  | 'table'
  | 'caption'
  | 'description'

/** A leaf of the nlcst tree that is not white space. Offsets are in the sentence's text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly type: 'word' | 'punctuation' | 'symbol'
  /** Index of the nlcst word or mark it belongs to: `five-hour` is one word, three tokens. */
  readonly word: number
  /** White space stands before it. */
  readonly spaced: boolean
}

/** `text` is what a visitor reads; `offsets[i]` is the file offset of its i-th unit. */
export interface Sentence {
  readonly index: number
  /** Index of the block (paragraph, heading, item) in the article. */
  readonly paragraph: number
  readonly where: Where
  readonly text: string
  readonly tokens: readonly Token[]
  /** Length of `text` plus one; the last is the end in the file. */
  readonly offsets: ArrayLike<number>
  /** What stands inside quotation marks, marks included; offsets in `text`. */
  readonly quoted: readonly Span[]
  /** Index of the entry of a live article; left out in its lead, and in other articles. */
  readonly entry?: number
}

/** An entry of a live article: a passage that opens with the time it was written. */
export interface Entry {
  /** Its time, as written: "2.45pm". */
  readonly time: string
  /** Index of its first sentence. */
  readonly sentence: number
  /** The time and all before it; offsets in that sentence. */
  readonly head: Span
}

export interface Published {
  /** Days since 1970-01-01. */
  readonly day: number
  /** Where the date was found, in words: "front matter `date`". */
  readonly from: string
}

/** `<!-- … -->`, or the comment of an MDX expression: what no visitor reads. The span is all of it. */
export interface ArticleComment extends Span {
  /** What stands between its marks, without white space at its ends. */
  readonly text: string
  /** Where `text` begins in the file. */
  readonly at: number
  /** `Sentence.paragraph` of the block that it stands in, else of the next one below. */
  readonly paragraph: number
  /** It stands in the paragraph, not above it. */
  readonly inside: boolean
}

/** A value of an article's front matter, with its place and those of its parts. */
export interface Setting extends Span {
  /** A text, number, boolean or null; a plain array or object for a list or a map. */
  readonly value: unknown
  /** The place of its key, for a value of a map. */
  readonly key?: Span
  /** The values of a map. */
  readonly entries?: ReadonlyMap<string, Setting>
  /** The values of a list. */
  readonly items?: readonly Setting[]
}

export interface Article extends TextFile {
  readonly sentences: readonly Sentence[]
  /** In the order of the file. */
  readonly comments: readonly ArticleComment[]
  /** The key `corroborate` of the front matter, whatever it holds. */
  readonly settings?: Setting
  readonly published?: Published
  /** Day of its last change, days since 1970-01-01, where it states one. */
  readonly updated?: number
  /** The records that it asks to be held to, each by name or path. */
  readonly facts?: readonly string[]
  /** Those of a live article, in text order. */
  readonly entries?: readonly Entry[]
  /** Index of the newest of `entries`. */
  readonly newest?: number
}

/** A person, place or group of the record, named in a sentence. Offsets are in the sentence. */
export interface NameMention extends Span {
  readonly type: 'person' | 'place' | 'group'
  /** More than one when the words fit several ("the brothers' surname"). */
  readonly ids: readonly string[]
  readonly text: string
  /** How it was named. `role` is a title alone: "the Russian president". */
  readonly by: 'name' | 'surname' | 'alias' | 'variant' | 'role'
  /** Followed by ’s: "Liu’s envoy". The span leaves the ’s out. */
  readonly possessive: boolean
}

// -------------------------------------------------------------------- stages

/** A recognised value. Offsets are in the sentence's text; hedges are inside the span. */
export interface Mention<Value = unknown> extends Span {
  readonly kind: string
  readonly sentence: number
  readonly text: string
  readonly value: Value
  /** The place in the file, for a value of more than one sentence. */
  readonly at?: Excerpt
}

/** One reason for a link, with its weight and the words of the article that gave it. */
export interface Cue {
  /** Plain English: "“Moscow” is where it took place". */
  readonly cue: string
  readonly weight: number
  readonly at?: Excerpt
}

export interface Candidate {
  readonly fact: string
  readonly score: number
  readonly cues: readonly Cue[]
}

export type Confidence = 'strong' | 'weak'

/** What a mention was tied to, or why it was left alone. */
export interface Link {
  readonly mention: Mention
  readonly at: Excerpt
  readonly where: Where
  readonly fact?: Fact
  readonly confidence: Confidence
  readonly cues: readonly Cue[]
  readonly candidates: readonly Candidate[]
  /** Why there is no `fact`, in plain English. */
  readonly reason?: string
  /** The whole article is about something else than the record. */
  readonly elsewhere?: boolean
  /** Names of the people of the record who are quoted, for a quotation. */
  readonly speakers?: readonly string[]
}

export type Relation =
  | 'agrees'
  | 'rounded'
  | 'vaguer'
  | 'understates'
  | 'overstates'
  | 'conflicts'
  | 'omits'
  | 'adds'
  | 'differs'
  | 'variant'
  | 'misspelled'
  | 'unchecked'

export type Severity = 'error' | 'warning' | 'info' | 'off'

export interface Comparison {
  readonly relation: Relation
  /** What the article states, in words; the mention's text when left out. */
  readonly stated?: string
  /** More for the message: "leaves out Dana Ortiz". */
  readonly note?: string
  /** Set when the construction itself bears the relation out: a closed list, a complete one. */
  readonly firm?: boolean
  /** The day of a date is right, the part of the day that stands with it is not. */
  readonly ofPart?: boolean
  /** More places of the article where the same is stated; one finding shows them all. */
  readonly also?: readonly Excerpt[]
  /** Shown by the claim that has this place in its `also`. */
  readonly repeats?: boolean
}

/** A mention tied to a fact and compared with it. */
export interface Claim {
  readonly link: Link
  readonly fact: Fact
  readonly comparison: Comparison
  /** Whom the article gives the value to ("police said"); empty for "is put at 13". */
  readonly attributed?: string
}

export interface Verdict extends Claim {
  readonly severity: Severity
  /** Why it costs less than its rule says: "an older entry of a live article". */
  readonly eased?: string
  /** It speaks for all days of the article that are as far off: the date of the article is. */
  readonly misdated?: Misdated
  /** The author of the article has it pass. */
  readonly suppression?: Suppression
}

/** Days told from a publication date (“Monday”, “yesterday”) that are all as far off. */
export interface Misdated {
  readonly published: Published
  /** Days from the record to the article; negative when the article has them earlier. */
  readonly days: number
  /** All such days, in text order. */
  readonly told: readonly ToldDay[]
}

/** A day of an article, worked out from its publication date, and what the record says. */
export interface ToldDay {
  readonly at: Excerpt
  /** Days since 1970-01-01. */
  readonly day: number
  /** Id of the fact. */
  readonly fact: string
  readonly shown: string
}

/** What an article says to have a finding pass, `<!-- corroborate-ignore duration: reason -->`. */
export interface Suppression {
  /** A kind, a rule or the id of a fact. */
  readonly target: string
  readonly reason: string
  /** The comment, or the entry of the front matter. */
  readonly at: Excerpt
}

export interface Finding {
  /** `<kind>/<relation>`. */
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly fact: string
  readonly message: string
  readonly help: string
  readonly fingerprint: string
  /**
   * With `--since`: `known` was there before; `record-changed` stands in an article that nobody
   * touched, since the record changed. All others, and all without it, are `new`.
   */
  readonly status: 'new' | 'known' | 'record-changed'
  /** Set when somebody accepted it in `acknowledged.yaml`: it is shown and counts for nothing. */
  readonly acknowledged?: Acceptance
  /** The command that accepts it, ready to paste but for the reason. */
  readonly accept?: string
  readonly article: Excerpt & { readonly where: Where }
  readonly also: readonly Excerpt[]
  readonly record: Excerpt & { readonly shown: string; readonly source?: Source }
  readonly because: readonly Cue[]
}

/** A finding that the article itself has pass; it fails nothing. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression
}

export interface Summary {
  readonly articles: number
  /** Articles that no record covers; nothing in them was checked. */
  readonly uncovered: number
  readonly facts: number
  readonly mentions: number
  readonly claims: number
  /** Ids of facts that no article spoke of. */
  readonly silentFacts: readonly string[]
  /** Findings that nobody has accepted, whatever their status. */
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', number>>
  /** Findings accepted by `acknowledged.yaml`, by ground; `wrong` ones are false alarms. */
  readonly acknowledged?: Readonly<Record<'wrong' | 'intended', number>>
}

/** One of several parts of a check that run by themselves; `merge` joins their reports. */
export interface Shard {
  /** From 1 to `of`. */
  readonly part: number
  readonly of: number
  /** The release that made it. */
  readonly version: string
  /** Every article of the whole check, in its order. */
  readonly articles: readonly string[]
}

/** All that `check` found out. `texts` holds every file by name, for lines and frames. */
export interface Result {
  readonly findings: readonly Finding[]
  /** What the articles themselves have pass, each with the reason. */
  readonly suppressed: readonly SuppressedFinding[]
  readonly verdicts: readonly Verdict[]
  readonly unlinked: readonly Link[]
  readonly problems: readonly Problem[]
  readonly summary: Summary
  /** Every fact of the records, in their order, whether an article speaks of it or not. */
  readonly facts: readonly Fact[]
  readonly articles: readonly { readonly file: string; readonly published?: Published }[]
  readonly texts: ReadonlyMap<string, string>
  /** Every entry of the `acknowledged.yaml` files, and whether it still holds. */
  readonly acknowledgements?: readonly HeldAcknowledgement[]
  /** Only with `--since`: what was done to the rules, what was fixed. The report opens with it. */
  readonly changes?: Changes
  /** Only of a part of a check. */
  readonly shard?: Shard
}
