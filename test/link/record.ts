import type {
  Article,
  FactRecord,
  Person,
  RecordedEvent,
  Sentence,
  Token,
} from '../../src/model.ts'

interface Plain {
  readonly name: string
  readonly also?: readonly string[]
  readonly variants?: readonly string[]
  readonly roles?: readonly string[]
}

export interface PlainRecord {
  readonly people?: Readonly<Record<string, Plain | string>>
  readonly places?: Readonly<Record<string, Plain | string>>
  readonly groups?: Readonly<Record<string, Plain | string>>
  /** Sides of each event, by group. */
  readonly events?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

const at = { file: 'facts.yaml', text: '', start: 0, end: 0 }

function named(all: PlainRecord['people'] = {}): Map<string, Person> {
  return new Map(
    Object.entries(all).map(([id, plain]) => {
      const {
        name,
        also = [],
        variants = [],
        roles = [],
      } = typeof plain === 'string' ? { name: plain } : plain
      return [id, { id, name, also, variants, roles, rolesComplete: false }]
    }),
  )
}

/** A record of names and sides alone. */
export function recordOf({ people, places, groups, events = {} }: PlainRecord): FactRecord {
  const recorded = Object.entries(events).map(([id, sides]): [string, RecordedEvent] => [
    id,
    {
      id,
      called: [],
      people: Object.values(sides).flat(),
      sides: new Map(Object.entries(sides)),
      planned: false,
      at,
    },
  ])
  return {
    file: 'facts.yaml',
    people: named(people),
    places: named(places),
    groups: named(groups),
    events: new Map(recorded),
    facts: [],
    published: [],
    covers: [],
    policy: new Map(),
  }
}

// Letters or digits, or one mark; good enough for plain test sentences.
const TOKEN = /[\p{L}\p{N}\p{M}]+|\S/gu

export function sentenceOf(text: string, index = 0): Sentence {
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((match, word) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    type: /^[\p{L}\p{N}]/u.test(match[0]) ? 'word' : 'punctuation',
    word,
    spaced: /\s/u.test(text[match.index - 1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const offsets = Array.from({ length: text.length + 1 }, (_, i) => i)
  const quoted = [...text.matchAll(/“[^”]*”?|"[^"]*"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { index, paragraph: 0, where: 'body', text, tokens, offsets, quoted }
}

/** An article of one paragraph; every string is a sentence. */
export function articleOf(sentences: readonly string[]): Article {
  return {
    file: 'a.md',
    text: sentences.join(' '),
    sentences: sentences.map(sentenceOf),
    comments: [],
  }
}
