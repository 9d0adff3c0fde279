import { isoDay } from './english/civil-day.ts'
import { fingerprint, sameness } from './fingerprint.ts'
import type {
  Comparison,
  Cue,
  Finding,
  Misdated,
  Relation,
  SuppressedFinding,
  ToldDay,
  Verdict,
  Where,
} from './model.ts'
import { ruleName } from './rule-name.ts'

/** What the article does, when the comparison has no words of its own. */
const deeds: Readonly<Record<Relation, string>> = {
  agrees: 'agrees with the record',
  rounded: 'rounds the record',
  vaguer: 'is vaguer than the record',
  understates: 'understates the record',
  overstates: 'overstates the record',
  conflicts: 'conflicts with the record',
  omits: 'leaves out someone whom the record names',
  adds: 'names someone whom the record does not',
  differs: 'has other words than the record',
  variant: 'has another spelling than the record',
  misspelled: 'has a spelling that is not in the record',
  unchecked: 'could not be compared with the record',
}

/** What a value is called in a message, by its key in the record; else by its kind. */
const nouns: Readonly<Record<string, string>> = {
  starts: 'start time',
  ends: 'end time',
  figures: 'figure',
}

/** What else a passage may speak of, by the kind of fact; else of another event. */
const others: Readonly<Record<string, string>> = {
  name: 'somebody or something else',
  role: 'somebody else',
  age: 'somebody else',
  quote: 'another quotation',
}

/** The part of an article that a message speaks of, where it is not its running text. */
const parts: Partial<Readonly<Record<Where, string>>> = {
  title: 'the title',
  description: 'the description',
  table: 'a table',
  caption: 'a caption',
}

/** Longer words of an article are cut in the middle of a message; the frame has them all. */
const longest = 120

/**
 * Word the verdicts of one article: a finding for each whose severity is not off, in text order;
 * one that the article has pass is a `SuppressedFinding`. The only place that words a finding.
 * Pure; never throws.
 */
export function explain(verdicts: readonly Verdict[]): readonly (Finding | SuppressedFinding)[] {
  const seen = new Map<string, number>()
  return verdicts
    .filter(({ severity, comparison }) => severity !== 'off' && !comparison.repeats)
    .sort((a, b) => a.link.at.start - b.link.at.start || a.link.at.end - b.link.at.end)
    .map((verdict) => {
      const key = sameness(verdict).join('\n')
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return finding(verdict, nth)
    })
}

function finding(verdict: Verdict, nth: number): Finding | SuppressedFinding {
  const { link, fact, comparison, severity, suppression } = verdict
  const record = { ...fact.at, shown: fact.shown }
  return {
    rule: ruleName(verdict),
    severity,
    confidence: link.confidence,
    fact: fact.id,
    message: message(verdict),
    help: help(verdict),
    fingerprint: fingerprint(verdict, nth),
    status: 'new',
    article: { ...link.at, where: link.where },
    also: comparison.also ?? [],
    record: fact.source ? { ...record, source: fact.source } : record,
    because: verdict.misdated
      ? verdict.misdated.told.map(toldCue)
      : [...because(link.cues), ...attribution(verdict)],
    ...(suppression ? { suppression } : {}),
  }
}

/** ``Unexpected duration `two hours`, expected `4 hours`; the article understates the record``. */
function message(verdict: Verdict): string {
  const { link, fact, comparison, misdated, eased } = verdict
  if (misdated) return misdatedMessage(misdated)
  const stated = quote(comparison.stated ?? link.at.text)
  const noun = nouns[fact.key] ?? fact.kind
  const part = parts[link.where] ?? 'the article'
  const why = eased === undefined ? '' : `; only to inform, for ${eased}`
  return `Unexpected ${noun} ${stated}, expected ${quote(fact.shown)}; ${part} ${deed(comparison)}${why}`
}

/** A weekday keeps its name whatever the date, so only whole weeks tell the right date. */
function misdatedMessage({ published: { day, from }, days, told }: Misdated): string {
  const date = `${quote(isoDay(day))} (${from})`
  const apart = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  const off = `each ${apart} ${days > 0 ? 'later' : 'earlier'} than the record`
  return days % 7 === 0
    ? `Unexpected publication date ${date}, expected about ${quote(isoDay(day - days))}; the ${told.length} days that the article tells from it are ${off}`
    : `Unexpected days for a publication date of ${date}; the ${told.length} days that the article tells from it are ${off}`
}

function toldCue({ at, day, fact, shown }: ToldDay): Cue {
  return { cue: `“${at.text}” is ${isoDay(day)}, \`${fact}\` is ${shown}`, weight: 0, at }
}

/** Who is left out or added is all there is to say; other notes give the reason. */
function deed({ relation, note }: Comparison): string {
  if (note === undefined) return deeds[relation]
  return relation === 'omits' || relation === 'adds' ? note : `${deeds[relation]}: ${note}`
}

/** The three ways out: the article, the record, or an event that the record does not have yet. */
function help({ fact, comparison, misdated }: Verdict): string {
  if (misdated)
    return `Correct the date of the article, or the days in it; if both are right, correct \`${fact.id}\` and the others in the record.`
  const change =
    comparison.relation === 'omits'
      ? `Complete the article: ${quote(fact.shown)}`
      : `Change the article to ${quote(fact.shown)}`
  const correct = `if the record is wrong, correct \`${fact.id}\` there`
  return `${change}; ${correct}; if the passage speaks of ${others[fact.kind] ?? 'another event'}, add that to the record.`
}

function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return `\`${line}\``
  const half = longest / 2 - 2
  return `\`${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}\``
}

/** What spoke for the link, the weightiest first; what spoke against it is for `--explain`. */
function because(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(({ weight }) => weight >= 0).sort((a, b) => b.weight - a.weight)
}

/** Why a value that is somebody's word is not an error. */
function attribution({ attributed }: Verdict): readonly Cue[] {
  if (attributed === undefined) return []
  const cue =
    attributed === ''
      ? 'the article gives it as an estimate'
      : `the article gives it to “${attributed}”`
  return [{ cue, weight: 0 }]
}
