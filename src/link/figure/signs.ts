import { pattern } from '../../english/pattern.ts'
import type { Mention, Sentence } from '../../model.ts'
import { weakening } from './hearsay.ts'
import { interimScore } from './season.ts'
import { doubts, others, type SignRule } from './sign-rules.ts'
import { countedOf, isCount, isScore } from './way.ts'

const BEFORE_REACH = 90
const AFTER_REACH = 70

/** What the words around a number say of whose number it is. */
export interface Signs {
  /** Another amount: silence, whatever the value. */
  readonly other?: string
  /** It may be another amount: silence where the value refutes. */
  readonly doubt?: string
  /** It is to come: silence where the value refutes, but for the terms of a deal. */
  readonly terms?: string
  /** It may be of another event, unless its own is told: silence where the value refutes. */
  readonly another?: string
  /** It may be how a game stood before its end: silence where the value refutes. */
  readonly level?: string
  /** It is someone's word, or an early count: a warning at most. */
  readonly weak?: string
}

// "revised to 11", "rose from 13 to 24", "corrected it to 11"
const SUCCEEDS = pattern(
  /\b(?:revis|lower|rais|correct|updat|chang|reduc|increas|cut|rose|risen|climb|jump|grew|fell|drop)\p{L}*\b[^.;,]{0,40}\bto\s+$/iu,
)

/** The number takes the place of one before it in the sentence: "put at 13, later revised to 11". */
export function succeeds(mention: Mention, sentence: Sentence): boolean {
  return SUCCEEDS.test(
    sentence.text.slice(Math.max(0, mention.start - BEFORE_REACH), mention.start),
  )
}

/** How a number stands in its clause. */
interface Place {
  /** A word governs it, so that no part of a whole can be meant. */
  readonly governed: boolean
  /** A count of another predicate stands before it. */
  readonly contrasted: boolean
  /** The figure's words stand right behind it. */
  readonly named: boolean
  /** The figure's own words that stand in the sentence. */
  readonly recorded: ReadonlySet<string>
}

/** Reads the words around a number. */
export function readSigns(mention: Mention, sentence: Sentence, place: Place): Signs {
  const around = {
    before: sentence.text.slice(Math.max(0, mention.start - BEFORE_REACH), mention.start),
    own: mention.text,
    after: sentence.text.slice(mention.end, mention.end + AFTER_REACH),
    bare: isScore(mention) || (isCount(mention) && !countedOf(mention).counted),
    ...place,
  }
  const level = interimScore(mention, sentence)
  const plain = doubts.filter(({ event, terms }) => !event && !terms)
  const ofEvents = doubts.filter(({ event }) => event)
  const ofTerms = doubts.filter(({ terms }) => terms)
  const [isOther, doubted, another, terms, weak] = [
    others,
    plain,
    ofEvents,
    ofTerms,
    weakening,
  ].map((rules) => first(rules, around))
  const doubt = doubted ?? level
  return {
    ...(isOther === undefined ? {} : { other: isOther }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(terms === undefined ? {} : { terms }),
    ...(another === undefined ? {} : { another }),
    ...(level === undefined ? {} : { level }),
    ...(weak === undefined ? {} : { weak }),
  }
}

interface Around extends Place {
  readonly before: string
  readonly own: string
  readonly after: string
  readonly bare: boolean
}

/** Words that make a number another than the one of the record, unless they are the record's own. */
const TELLING =
  /\b(?:could|would|might|should|expected|likely|projected|initially?|originally?|previous(?:ly)?|earlier|additional|extra|further|averaged?|maximum|minimum|mandatory|felt|heard|seen)\b/giu

/** They say one thing: "an extra £8m" is what the record has as additional. */
const MORE = /^(?:additional|extra|further)$/u

/** "could reach 60" is what the record has, where its own word is "could reach". */
function isRecorded(found: string, recorded: ReadonlySet<string>): boolean {
  const telling = found.toLowerCase().match(TELLING) ?? []
  const more = [...recorded].some((word) => MORE.test(word))
  return (
    telling.length > 0 && telling.every((word) => recorded.has(word) || (more && MORE.test(word)))
  )
}

function first(
  rules: readonly SignRule[],
  { before, own, after, governed, contrasted, named, recorded, bare }: Around,
): string | undefined {
  for (const rule of rules) {
    if ((rule.ungoverned && governed) || rule.unless?.test(before)) continue
    if ((rule.adds && contrasted) || (rule.bare && !bare) || (rule.named && named)) continue
    const { kin } = rule
    if (kin && [...recorded].some((word) => kin.test(word))) continue
    const parts = [
      [rule.before, before],
      [rule.own, own],
      [rule.after, after],
    ] as const
    if (rule.together && !parts.every(([words, text]) => words?.test(text) ?? true)) continue
    const found =
      rule.before?.exec(before)?.[0] ?? rule.own?.exec(own)?.[0] ?? rule.after?.exec(after)?.[0]
    if (found !== undefined && !isRecorded(found, recorded))
      return rule.says(found.trim().replace(/\s+/gu, ' '))
  }
  return undefined
}
