import type { Mention, RecordedEvent } from '../model.ts'
import type { EventMention } from './event-mentions.ts'
import { gappedBefore } from './gapped.ts'
import type { Scene } from './scene.ts'
import { identityOf } from './settle.ts'

/** Why a date is that of something else, told beside the event or still to come. */
export function otherDay(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  event: RecordedEvent,
): string | undefined {
  const gapped = gappedBefore(mention, scene, target)
  if (gapped) return `it may belong to “${gapped}”`
  return toCome(mention, scene, target, event)
}

/** "is to hear her on May 12": what is still to come is not what has been. */
function toCome(
  mention: Mention,
  scene: Scene,
  target: EventMention,
  { planned, when }: RecordedEvent,
): string | undefined {
  const published = scene.input.article.published?.day
  const said = saidDays(mention, scene)
  if (target.tense !== 'planned' || planned || published === undefined) return undefined
  const over = when?.to !== undefined && when.to <= published
  return over && said && said.from > published ? 'it speaks of something to come' : undefined
}

interface Days {
  readonly from: number
  readonly to: number
}

function saidDays(mention: Mention, { input: { kinds } }: Scene): Days | undefined {
  const kind = kinds.find(({ name }) => name === mention.kind)
  const said = kind && identityOf(kind, mention.value).when
  if (said?.from === undefined || said.to === undefined) return undefined
  return { from: said.from, to: said.to }
}
