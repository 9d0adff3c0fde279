import { isoDay } from '../english/civil-day.ts'
import { grouped } from '../grouped.ts'
import type {
  Candidate,
  Comparison,
  Cue,
  Excerpt,
  Link,
  Relation,
  Result,
  Verdict,
} from '../model.ts'
import type { Printer } from './printer.ts'
import { inline } from './visible.ts'

/** A mention of an article: tied to a fact and judged, or left alone. */
interface Told {
  readonly link: Link
  readonly verdict?: Verdict
}

/** What each relation says of the article, in words. */
const words: Readonly<Record<Relation, string>> = {
  agrees: 'agrees with it',
  rounded: 'is that value, rounded',
  vaguer: 'is vaguer, and does not conflict',
  understates: 'understates it',
  overstates: 'overstates it',
  conflicts: 'conflicts with it',
  omits: 'leaves someone out',
  adds: 'adds someone',
  differs: 'differs in words',
  variant: 'spells it another way',
  misspelled: 'misspells it',
  unchecked: 'could not be compared',
}

/**
 * For `--explain`: of each article, its publication date and every mention in text order, with
 * what it was linked to, by which cues, and which other facts were considered; then the facts
 * that nobody mentioned.
 */
export function explanation(result: Result, printer: Printer): readonly string[][] {
  const told = byFile(result)
  const articles = result.articles.map(({ file, published }) => {
    const mentions = told.get(file) ?? []
    const date = published
      ? `published ${isoDay(published.day)}, from ${inline(published.from)}`
      : 'no publication date found: weekdays are compared, dates are not worked out from them'
    return [
      `${printer.paint('bold', printer.place(file))}: ${date}`,
      ...(mentions.length > 0
        ? mentions.flatMap((one) => mentionLines(one, printer))
        : ['  nothing recognised']),
    ]
  })
  const silent = result.summary.silentFacts.map((fact) => `  ${inline(fact)}`)
  return [...articles, ...(silent.length > 0 ? [['Facts never mentioned:', ...silent]] : [])]
}

function byFile({ verdicts, unlinked }: Result): ReadonlyMap<string, readonly Told[]> {
  const all: Told[] = [
    ...verdicts.map((verdict) => ({ link: verdict.link, verdict })),
    ...unlinked.map((link) => ({ link })),
  ]
  const inOrder = all.sort((a, b) => a.link.at.start - b.link.at.start)
  return grouped(inOrder, ({ link }) => link.at.file)
}

function mentionLines({ link, verdict }: Told, printer: Printer): string[] {
  const { mention, at, confidence, cues } = link
  const head = `  ${position(at, printer)} ${mention.kind} “${inline(at.text)}”`
  if (!verdict) {
    return [
      `${head}: ${printer.paint('dim', `left alone, ${inline(link.reason ?? 'it was not compared')}`)}`,
      ...otherLines(link.candidates, undefined, printer),
    ]
  }
  const { fact, comparison, severity, suppression } = verdict
  const judged = severity === 'off' ? 'not flagged' : severity
  const flagged = suppression ? `${judged}, suppressed: ${inline(suppression.reason)}` : judged
  return [
    `${head}: ${printer.paint('cyan', inline(fact.id))} = ${inline(fact.shown)}, ${confidence} link`,
    `      ${deed(comparison)} (${comparison.relation}, ${flagged})`,
    ...cues.map((cue) => `      ${cueLine(cue)}`),
    ...otherLines(
      link.candidates.filter((candidate) => candidate.fact !== fact.id),
      cues.length > 0 ? cues : undefined,
      printer,
    ),
  ]
}

function deed({ relation, note }: Comparison): string {
  if (note === undefined) return words[relation]
  // The note of a list tells who: "leaves out Dana Ortiz".
  return relation === 'omits' || relation === 'adds'
    ? inline(note)
    : `${words[relation]}: ${inline(note)}`
}

function otherLines(
  candidates: readonly Candidate[],
  linked: readonly Cue[] | undefined,
  printer: Printer,
): string[] {
  if (candidates.length === 0) return []
  const intro = linked ? 'also considered' : 'considered'
  return candidates.flatMap(({ fact, score, cues }) => [
    `      ${printer.paint('dim', `${intro} ${inline(fact)} (score ${score.toFixed(1)})`)}`,
    ...cues.map((cue) => `        ${printer.paint('dim', cueLine(cue))}`),
  ])
}

/** `+2.6 “Moscow” is where it took place`. */
function cueLine({ cue, weight, at }: Cue): string {
  const sign = weight < 0 ? '−' : '+'
  const quote = at && !cue.includes(at.text) ? ` (“${inline(at.text)}”)` : ''
  return `${sign}${Math.abs(weight).toFixed(1)} ${inline(cue)}${quote}`
}

function position(at: Excerpt, printer: Printer): string {
  return printer.place(at.file, at).slice(printer.place(at.file).length + 1)
}
