import type {
  Candidate,
  Cue,
  Finding,
  Problem,
  Result,
  SuppressedFinding,
  Verdict,
} from '../model.ts'
import { causeWords } from './cause-words.ts'
import { type Cause, causeIds, causesOf } from './causes.ts'
import { ignoreLine } from './ignore-line.ts'
import { changesData, heldData } from './json-changes.ts'
import { type Placer, placer } from './json-place.ts'
import { jsonText } from './json-text.ts'
import { shardData } from './shard-data.ts'

/** The whole result as JSON, after `schema/report.schema.json`. Pure; ends in a line feed. */
export function json(result: Result): string {
  const place = placer(result.texts)
  // What was fixed stands in texts that are no longer there.
  const before = placer(result.changes?.before ?? new Map())
  const causes = causesOf(result)
  const ids = causeIds(causes)
  const data = {
    findings: result.findings.map((finding) => {
      return { ...findingData(finding, place), cause: ids.get(finding) }
    }),
    causes: causes.map((cause) => causeData(cause, result)),
    suppressed: result.suppressed.map((finding) => suppressedData(finding, place)),
    claims: result.verdicts.map((verdict) => claimData(verdict, place)),
    unlinked: result.unlinked.map(({ mention, at, where, reason, candidates, speakers }) => ({
      kind: mention.kind,
      article: { ...place(at), where },
      reason: reason ?? 'it was not compared',
      ...(speakers ? { speakers } : {}),
      candidates: candidates.map((candidate) => candidateData(candidate, place)),
    })),
    fixed: (result.changes?.fixed ?? []).map((finding) => findingData(finding, before)),
    ...(result.changes ? { changes: changesData(result.changes, place) } : {}),
    ...(result.acknowledgements ? { acknowledgements: result.acknowledgements.map(heldData) } : {}),
    problems: result.problems.map((problem) => problemData(problem, place)),
    summary: result.summary,
  }
  const text = jsonText(data, 2)
  const shard = shardData(result)
  // What only `merge` reads needs no indents.
  return shard ? `${text.slice(0, -2)},\n  "shard": ${jsonText(shard)}\n}\n` : `${text}\n`
}

function findingData(finding: Finding, place: Placer) {
  const { article, also, record, because, ...rest } = finding
  const { source } = record
  return {
    ...rest,
    ignore: ignoreLine(finding, place.texts),
    article: { ...place(article), where: article.where },
    ...(also.length > 0 ? { also: also.map((other) => place.span(other.file, other)) } : {}),
    record: { ...place(record), ...(source ? { source } : {}) },
    because: because.map((cue) => cueData(cue, place)),
  }
}

/** A cause with its findings as numbers in `findings`, from 0, the worst first. */
function causeData(cause: Cause, { findings }: Result) {
  const { id, type, disagree, held } = cause
  const words = causeWords(cause)
  return {
    id,
    type,
    severity: cause.findings[0].severity,
    findings: cause.findings.map((one) => findings.indexOf(one)),
    ...(words ? { disagree, held, ...words } : {}),
  }
}

function suppressedData({ suppression, ...finding }: SuppressedFinding, place: Placer) {
  const { target, reason, at } = suppression
  return { ...findingData(finding, place), suppression: { target, reason, at: place(at) } }
}

function claimData({ link, fact, comparison, severity }: Verdict, place: Placer) {
  return {
    kind: fact.kind,
    fact: fact.id,
    article: { ...place(link.at), where: link.where },
    relation: comparison.relation,
    severity,
    confidence: link.confidence,
  }
}

function candidateData({ fact, score, cues }: Candidate, place: Placer) {
  return { fact, score, cues: cues.map((cue) => ({ ...cueData(cue, place), weight: cue.weight })) }
}

function cueData({ cue, at }: Cue, place: Placer) {
  return at ? { text: at.text, ...place.span(at.file, at), cue } : { cue }
}

function problemData({ file, span, message, help, advice }: Problem, place: Placer) {
  return {
    file,
    message,
    ...(help === undefined ? {} : { help }),
    ...(advice ? { advice } : {}),
    ...(span ? place.span(file, span) : {}),
  }
}
