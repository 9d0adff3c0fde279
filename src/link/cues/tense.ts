import type { RecordedEvent } from '../../model.ts'
import type { Context, Reason } from '../context.ts'
import { isLead, isPegged } from '../lead.ts'

const OLD_DAYS = 14
const PEG = 1.1
const OLD = -0.9
const LEAD = 0.8
const PLAN_OF_PAST = -1.6
const PAST_OF_COMING = -2.5
const PLAN_OF_PLANNED = 0.8
const EARLIER_OF_PEG = -0.8

/** Tense and publication date: news tells of the latest event, "will" of one to come. */
export function tenseCues(context: Context, event: RecordedEvent): readonly Reason[] {
  const { mention, article } = context
  const published = article.published?.day
  const { from, to } = event.when ?? {}
  const reasons: Reason[] = []
  const add = (cue: string, weight: number) =>
    reasons.push({ evidence: 'time', cue, weight, ...(weight < 0 ? { against: true } : {}) })
  if (published !== undefined && from !== undefined && to !== undefined) {
    const pegged = isPegged(context.article, event)
    // "The outage lasted a day. It began at nine": a pronoun is of what was spoken of, old or new.
    const back = mention.definiteness === 'pronoun' && context.salience.last !== undefined
    if (pegged && !back) add('it is the news of these days', PEG)
    if (pegged && isLead(context))
      reasons.push({ evidence: 'salience', cue: 'the article opens with it', weight: LEAD })
    else if (to < published - OLD_DAYS && !back) add('it was long before the article', OLD)
    if (mention.tense === 'planned' && to < published)
      add('the article speaks of a plan; this was over', PLAN_OF_PAST)
    if (mention.tense === 'past' && from > published)
      add('the article speaks of the past; this was to come', PAST_OF_COMING)
    if (mention.tense === 'perfect' && pegged)
      add('“had” speaks of something earlier', EARLIER_OF_PEG)
  }
  if (event.planned && mention.tense === 'planned')
    add('the article speaks of a plan, and it was one', PLAN_OF_PLANNED)
  if (event.planned && mention.tense === 'past' && published === undefined)
    add('the article speaks of the past; this was a plan', PAST_OF_COMING)
  return reasons
}
