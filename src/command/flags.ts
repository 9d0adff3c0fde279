/** How an option is written, and what it is for. */
export interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** May be given more than once. */
  readonly multiple?: boolean
  /** What its value stands for: `FILE`. */
  readonly value?: string
  readonly says: string
}

/** Every option of `corroborate check`, in the order of `--help`. */
export const flags = {
  facts: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    says: 'the record to check against; facts.yaml when left out; repeatable',
  },
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    says: 'a report to make, and its file; repeatable; the formats are below',
  },
  output: { type: 'string', value: 'FILE', says: 'write the report there, not to the screen' },
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    says: 'exit 1 from this severity on: error (default), warning or never',
  },
  since: {
    type: 'string',
    value: 'REF',
    says: 'fail only by what is new since the merge base with REF: origin/main',
  },
  'fail-on-record-change': {
    type: 'boolean',
    says: 'with --since, fail also by what only a changed record refutes',
  },
  record: {
    type: 'string',
    value: 'SIDE',
    says: 'with --since, whose record decides: head (default) or base',
  },
  today: {
    type: 'string',
    value: 'DAY',
    says: 'the day acknowledgements are held to: 2026-12-31; else today',
  },
  shard: {
    type: 'string',
    value: 'PART/OF',
    says: 'check every OF-th article only, and report for merge: 2/8',
  },
  reason: { type: 'string', value: 'TEXT', says: 'why a finding is accepted' },
  as: {
    type: 'string',
    value: 'GROUND',
    says: 'intended (default), or wrong where the check is mistaken',
  },
  by: { type: 'string', value: 'NAME', says: 'who accepts it; the name that git knows you by' },
  until: { type: 'string', value: 'DAY', says: 'the last day that it is accepted, 2026-12-31' },
  explain: {
    type: 'boolean',
    says: 'tell of every mention what it was linked to, and why or why not',
  },
  quiet: { type: 'boolean', says: 'show only the findings that fail' },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    says: 'the name of the article that `-` reads from the standard input',
  },
  'ignore-file': {
    type: 'string',
    value: 'FILE',
    says: 'articles to leave out, as in .gitignore; .corroborateignore when left out',
  },
  cache: { type: 'boolean', says: 'keep what was found, and check only what has changed since' },
  'cache-location': {
    type: 'string',
    value: 'FOLDER',
    says: 'where --cache keeps it; node_modules/.cache/corroborate when left out',
  },
  color: { type: 'boolean', says: 'colour the report' },
  'no-color': { type: 'boolean', says: 'do not colour it; by default only a terminal gets colour' },
  help: { type: 'boolean', short: 'h', says: 'show this help' },
  version: { type: 'boolean', short: 'V', says: 'show the version' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof flags

/** The option of that name, without its hyphens; undefined for an unknown one. */
export function flagNamed(name: string): Flag | undefined {
  return Object.hasOwn(flags, name) ? flags[name as FlagName] : undefined
}
