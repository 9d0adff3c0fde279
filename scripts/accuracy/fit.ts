/** Verdicts of a label where a flag is right. */
export const must: ReadonlySet<string> = new Set([
  'conflict',
  'quote-differs',
  'omits-member',
  'misspelling',
  'omits_member',
  'adds_member',
])

/** Verdicts of a label where a careful editor could go either way. */
export const free: ReadonlySet<string> = new Set(['vaguer', 'either', 'spelling-variant'])

const anyFigure = 'count quantity money percent'

/** Kinds of a finding or claim that may speak of a label of a kind. */
const fitting: Readonly<Record<string, string>> = {
  duration: 'duration figures',
  date: 'date time ordinal order duration',
  time: 'time date order duration figures',
  attendees: 'attendees figures name',
  place: 'place name figures',
  count: 'figures ordinal attendees',
  quantity: 'figures duration',
  money: 'figures',
  percent: 'figures',
  ordinal: 'ordinal figures date',
  name: 'name attendees place',
  role: 'role attendees',
  quote: 'quote',
  order: 'order date time ordinal duration',
}

const kindsFor: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(fitting).map(([kind, kinds]) => [kind, new Set(kinds.split(' '))]),
)

/** Whether a finding or claim of a kind may speak of a label; one without a kind takes any. */
export function fits(kind: string, label: string | undefined): boolean {
  if (label === undefined) return true
  return kindsFor.get(label)?.has(kind) ?? kind === label
}

/** The kind of the tool that a label's kind belongs to: a count and a sum of money are figures. */
export function family(kind: string | undefined): string {
  if (kind === undefined) return 'other'
  return anyFigure.split(' ').includes(kind) ? 'figures' : kind
}
