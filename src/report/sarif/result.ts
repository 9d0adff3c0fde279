import type { Finding, SuppressedFinding } from '../../model.ts'
import { inline } from '../visible.ts'
import type { SarifPlaces } from './places.ts'
import { levelOf } from './rules.ts'

/** More related places than this are of no use to a reader. */
const mostPlaces = 100

/** The name of our fingerprints (SARIF 2.1.0, 3.27.17); a new way to make them is a new name. */
const fingerprintName = 'corroborateFinding/v1'

interface ResultOptions {
  readonly places: SarifPlaces
  readonly ruleIndex: number
  readonly cause?: string
  /** Findings were compared with an earlier state. */
  readonly compared: boolean
}

/** A finding as a `result` of SARIF (3.27). */
export function resultData(finding: Finding | SuppressedFinding, options: ResultOptions) {
  const { article, also, record, rule, fingerprint, fact, confidence, because } = finding
  const { places, ruleIndex, cause, compared } = options
  const { file, start, end, text } = article
  const further = also.slice(0, mostPlaces).map((one) => ({
    physicalLocation: places.words(one),
    message: { text: 'The same in this article.' },
  }))
  const source = record.source === undefined ? '' : `, after ${inline(record.source.title)}`
  const held = {
    id: 1,
    physicalLocation: places.words({
      file: record.file,
      start: record.start,
      end: record.end,
      text: record.text,
    }),
    message: { text: literal(`The record: ${inline(record.shown)}${source}`) },
  }
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: `${literal(inline(finding.message))}. [The record](1)` },
    locations: [{ physicalLocation: places.words({ file, start, end, text }) }],
    relatedLocations: [held, ...further],
    partialFingerprints: { [fingerprintName]: fingerprint },
    suppressions: suppressionsOf(finding),
    ...(compared ? { baselineState: finding.status === 'known' ? 'unchanged' : 'new' } : {}),
    properties: {
      fact,
      confidence,
      status: finding.status,
      help: finding.help,
      because: because.map(({ cue }) => inline(cue)),
      ...(cause === undefined ? {} : { cause }),
    },
  }
}

/** What was accepted beside the article (`external`) or in it (`inSource`), and why (3.35). */
function suppressionsOf(finding: Finding | SuppressedFinding) {
  if (finding.acknowledged) {
    const { reason } = finding.acknowledged
    return [{ kind: 'external', status: 'accepted', justification: inline(reason) }]
  }
  if (!('suppression' in finding)) return []
  const { reason } = finding.suppression
  return [{ kind: 'inSource', status: 'accepted', justification: inline(reason) }]
}

/** Untrusted words in a message: no link and no placeholder is read in them (3.11.5, 3.11.6). */
export function literal(text: string): string {
  return text
    .replace(/[\\[\]]/gu, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
}
