import { datesOverlap } from '../../compare/dates.ts'
import type { RecordedEvent } from '../../model.ts'
import { type Context, placeOf, type Reason } from '../context.ts'
import { isOtherTime } from '../other-time.ts'

const DAY = 2.4
const PERIOD = 1
const OTHER_DAY = -2.4
/** "In 2004": the phrase brings in another event, whatever else it has in common. */
export const OTHER_TIME = -8

/** When it is said to have happened. */
export function dateCues(context: Context, event: RecordedEvent): readonly Reason[] {
  const recorded = event.when
  if (!recorded) return []
  return context.args.dates.flatMap(({ mention, when }) => {
    const overlap = datesOverlap(when, recorded)
    if (overlap === 'unknown') return []
    const at = placeOf(context, mention)
    if (overlap === 'apart')
      return [
        {
          evidence: 'date' as const,
          cue: `“${mention.text}” is not when it took place`,
          weight: isOtherTime(when, event, context.article.published?.day) ? OTHER_TIME : OTHER_DAY,
          against: true,
          ...at,
        },
      ]
    const weight = overlap === 'wider' ? PERIOD : DAY
    return [
      { evidence: 'date' as const, cue: `“${mention.text}” is when it took place`, weight, ...at },
    ]
  })
}
