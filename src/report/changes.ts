import type {
  AcknowledgementChange,
  Changes,
  ChangeType,
  Excerpt,
  FactChange,
  Result,
  RuleChange,
} from '../model.ts'

/** One thing that a change did to the rules, in words; values stand in backticks. */
export interface ChangeItem {
  readonly says: string
  /** A conflict is gone, or will not be found: nobody must take that for agreement. */
  readonly grave: boolean
  readonly file: string
  /** Its place in the texts of the result; left out for what is not there any more. */
  readonly at?: Excerpt
}

/** So many new facts are told one by one. */
const mostAdded = 10

/**
 * What a change did to record, policy, acknowledgements and comments, the gravest first: a conflict
 * that is gone with its fact is never silently green. Empty without `--since`.
 */
export function changeItems({ changes }: Pick<Result, 'changes'>): readonly ChangeItem[] {
  if (!changes) return []
  const ofRecord = [
    ...factItems(changes.facts),
    ...changes.rules.map(ruleItem),
    ...changes.acknowledgements.map(acknowledgementItem),
  ]
  const items = [
    ...settledItems(changes),
    ...(changes.record === 'base' ? ofRecord.map(withoutPlace) : ofRecord),
    ...changes.ignores.map(({ type, text, at }) => {
      const says = `${deeds[type]} comment that has a finding pass: ${quote(text)}`
      return placed({ says, grave: type === 'added', at }, type)
    }),
  ]
  return [...items.filter(({ grave }) => grave), ...items.filter(({ grave }) => !grave)]
}

/** By the record of the base, the texts of the result are those of its files. */
function withoutPlace({ says, grave, file }: ChangeItem): ChangeItem {
  return { says, grave, file }
}

const deeds: Readonly<Record<ChangeType, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
}

/** What is removed has its place in a text that is no longer there. */
function placed(
  { at, ...item }: { says: string; grave: boolean; at: Excerpt },
  type: ChangeType,
): ChangeItem {
  return { ...item, file: at.file, ...(type === 'removed' ? {} : { at }) }
}

const causes = {
  'fact removed': 'this change removes its fact',
  'fact changed': 'this change gives its fact another value',
  'rules changed': 'this change alters the rules',
} as const

function settledItems({ settled }: Changes): readonly ChangeItem[] {
  return settled.map(({ finding: { article, fact, message, record }, by }) => ({
    says: `No longer found, for ${causes[by]} (${quote(fact)}, which was ${quote(record.shown)}): ${message}`,
    grave: true,
    file: article.file,
    at: article,
  }))
}

function factItems(facts: readonly FactChange[]): readonly ChangeItem[] {
  const added = facts.filter(({ type }) => type === 'added')
  const others = facts.filter(({ type }) => type !== 'added').map(factItem)
  const [first] = added
  if (!first || added.length <= mostAdded) return [...others, ...added.map(factItem)]
  const says = `Added ${added.length} facts, among them ${quote(first.fact)}`
  return [...others, { says, grave: false, file: first.at.file, at: first.at }]
}

function factItem({ type, fact, before, after, at }: FactChange): ChangeItem {
  const says = `${deeds[type]} fact ${quote(fact)}${values(before, after)}`
  return placed({ says, grave: type === 'removed', at }, type)
}

function ruleItem({ type, area, file, what, before, after }: RuleChange): ChangeItem {
  const name = what === '' ? area : `${area} setting ${quote(what)}`
  const says = `${deeds[type]} ${name} in ${quote(file)}${values(before, after)}`
  return { says, grave: area !== 'record' && type !== 'removed', file }
}

function acknowledgementItem({ type, entry }: AcknowledgementChange): ChangeItem {
  const { article, fact, words, as, reason, at } = entry
  const ground = as === 'wrong' ? 'a false alarm' : 'intended'
  const says = `${deeds[type]} acknowledgement: ${quote(words)} of ${quote(fact)} in ${quote(article)} is ${ground}: ${reason}`
  return placed({ says, grave: type !== 'removed', at }, type)
}

function values(before: string | undefined, after: string | undefined): string {
  const both = [before, after].flatMap((one) => (one === undefined ? [] : [quote(one)]))
  return both.length > 0 ? `: ${both.join(' → ')}` : ''
}

/** Untrusted words in backticks, of which they have none themselves; the middle of long ones left out. */
function quote(words: string): string {
  const line = words.replaceAll('`', '’').replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return `\`${line}\``
  return `\`${line.slice(0, longest / 2 - 2).trimEnd()} … ${line.slice(2 - longest / 2).trimStart()}\``
}

const longest = 120
