import type { Kind } from '../kinds/kind.ts'
import type { Fact, Link, Mention } from '../model.ts'
import { subjectOf } from './arguments.ts'
import { attach } from './attach.ts'
import { gate } from './gates.ts'
import { licenceOf } from './licence.ts'
import { candidatesOf } from './reading.ts'
import { factsOf, type Scene } from './scene.ts'
import { settle } from './settle.ts'

type Outcome = Pick<Link, 'fact' | 'confidence' | 'cues' | 'candidates' | 'reason'>

/** Ties one value of a sentence to a fact, or says why not. */
export function linkValue(mention: Mention, scene: Scene): Outcome {
  const { sentence, kinds, record } = scene.input
  const kind = kinds.find((one) => one.name === mention.kind)
  if (!kind) return unlinked(`no kind is called ${mention.kind}`)
  if (sentence.quoted.some((quote) => quote.start <= mention.start && mention.end <= quote.end))
    return unlinked('it stands inside quotation marks')
  const attachment = attach(sentence, scene.clauses, mention, scene.events, 'value')
  const licence = licenceOf(kind, mention, sentence, attachment)
  if (kind.licences.length > 0 && !licence)
    return unlinked('nothing says that it is a value of an event')
  if (!attachment) return unlinked('no word near it names an event')
  const target = subjectOf(attachment.mention, scene.events, scene.clauses)
  if (target.trigger.role === 'report')
    return unlinked(`it belongs to “${target.trigger.words.join(' ')}”, not to an event`)
  const reading = scene.readings.get(target)
  if (!reading) return unlinked('no word near it names an event')
  const factOf = (event: string): Fact | undefined => factsOf(record, kind, event, licence?.key)[0]
  const candidates = candidatesOf(reading, factOf)
  const settled = settle({
    kind,
    mention,
    reading,
    factOf,
    compare: (fact) => compareWith(kind, fact, mention, scene),
  })
  if (!settled.fact || !settled.scored)
    return { ...unlinked(settled.reason ?? 'no event fits'), candidates }
  const against = gate(mention, sentence, target, settled.scored.event)
  if (against) return { ...unlinked(against), candidates }
  return {
    fact: settled.fact,
    confidence: settled.confidence,
    cues: [...licenceCue(licence?.says), ...settled.scored.reasons],
    candidates,
  }
}

function licenceCue(says: string | undefined): Link['cues'] {
  return says === undefined ? [] : [{ cue: says, weight: 0 }]
}

function unlinked(reason: string): Outcome {
  return { confidence: 'weak', cues: [], candidates: [], reason }
}

function compareWith(
  kind: Kind,
  fact: Fact,
  mention: Mention,
  { input }: Scene,
): ReturnType<Kind['compare']> {
  const event = input.record.events.get(fact.event)
  const timezone = event?.timezone ?? input.record.timezone
  const day = event?.when?.from
  return kind.compare(fact.value, mention.value, {
    record: input.record,
    ...(timezone === undefined ? {} : { timezone }),
    ...(day === undefined ? {} : { day }),
  })
}
