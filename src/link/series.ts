import { compareFact } from '../compare/compare-fact.ts'
import { contextOf } from '../compare/context.ts'
import { datesOverlap } from '../compare/dates.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Link, Mention, RecordedEvent } from '../model.ts'
import { isLeadSentence, isPegged } from './lead.ts'
import type { Scene } from './scene.ts'
import { identityOf, refutes } from './settle.ts'

type Tied = Pick<Link, 'fact' | 'confidence' | 'cues' | 'candidates' | 'reason'>

/** What is sought or was had before is another one: "chasing his first", "had won two before". */
const ANOTHER =
  /\b(?:seek\w*|sought|chas\w+|aim\w*|hop(?:es?|ed|ing)|bid\w*|eye\w*|hunt\w*|target\w*|want\w*|pursu\w+|den(?:y|ied|ying)|miss\w*|lost|had|previous\w*|earlier|last|former|since|before|after|who|whose|if|could|would|may|might)\b/iu
const REACH = 60

/**
 * "claimed her third harvest prize", where the record says of an event that it is the "second harvest
 * prize": the words of the count itself tell which fact is meant. Undefined where no fact, or more
 * than one, is counted in these words. What agrees is tied; what differs may be another of the
 * series, unless the words stand in the first lines of the news of that event or with its day.
 */
export function linkCounted(kind: Kind, mention: Mention, scene: Scene): Tied | undefined {
  const { record, article } = scene.input
  const [fact, ...others] = record.facts.filter(
    (one) => one.kind === kind.name && kind.counts?.(one.value, mention.value),
  )
  const event = fact?.event === undefined ? undefined : record.events.get(fact.event)
  if (!fact || !event || others.length > 0) return undefined
  const cues = [{ cue: 'the record counts it in these words', weight: 0 }]
  const tied: Tied = { fact, confidence: 'strong', cues, candidates: [] }
  const day = article.updated ?? article.published?.day
  const held = day === undefined ? {} : { day }
  const context = contextOf(fact, record)
  const { comparison } = compareFact(kind, fact, mention.value, context, held)
  if (!refutes(comparison)) return tied
  const told = isOfEvent(event, mention, scene)
  const reason = `“${mention.text}” may tell of another one`
  return told ? tied : { confidence: 'weak', cues: [], candidates: [], reason }
}

/** The sentence gives the day of the event, or opens the news of it; nothing says "another". */
function isOfEvent(event: RecordedEvent, mention: Mention, { input }: Scene): boolean {
  const { article, sentence, mentions, kinds, names } = input
  const before = sentence.text.slice(Math.max(0, mention.start - REACH), mention.start)
  if (ANOTHER.test(before)) return false
  const subject = names[sentence.index]?.find(({ type }) => type === 'person')
  if (event.people.length > 0 && !subject?.ids.some((id) => event.people.includes(id))) return false
  const overlaps = mentions.flatMap((one) => {
    const kind = kinds.find(({ name }) => name === one.kind)
    const when = kind && identityOf(kind, one.value).when
    return when && event.when ? [datesOverlap(when, event.when)] : []
  })
  if (overlaps.includes('apart')) return false
  const dated = overlaps.includes('same') || overlaps.includes('within')
  return dated || (isLeadSentence(sentence) && isPegged(article, event) === true)
}
