import type { RecordedEvent } from '../model.ts'
import type { Scene } from './scene.ts'

/** So many other values of an event that are right say that the article is about it. */
export const AGREED = 2

/** How many facts of the event and its parts, but for one, the article gives as the record has them. */
export function agreedBeside(
  event: RecordedEvent,
  fact: string | undefined,
  { agreed, input: { record } }: Pick<Scene, 'agreed' | 'input'>,
): number {
  if (!agreed) return 0
  const whole = event.whole ?? event.id
  const beside = record.facts.filter(({ id, event: of }) => {
    const one = of === undefined ? undefined : record.events.get(of)
    return one !== undefined && id !== fact && agreed.has(id) && (one.whole ?? one.id) === whole
  })
  return beside.length
}
