import { excerpt } from '../../articles/position.ts'
import { containment } from '../../compare/containment.ts'
import type { NameMention, RecordedEvent } from '../../model.ts'
import { type Context, placeOf, type Reason } from '../context.ts'
import { placesOf } from '../event-places.ts'

const SAME = 3
const NEAR = 2.2
/** What the heading names need not be where each event below it was. */
const HEADED = 1.2
const ELSEWHERE = -3
const ELSEWHERE_NEAR = -0.8

/** Where it is said to have happened. */
export function placeCues(context: Context, event: RecordedEvent): readonly Reason[] {
  const where = placesOf(event)
  if (where.length === 0) return []
  const { places, groups } = context.args
  if (places.length === 0) return sectionReasons(context, where)
  const reasons: Reason[] = []
  let best = 0
  for (const argument of places) {
    const { name, governed } = argument
    // A capital that stands for its government is no place: "Moscow said".
    const side = groups.some((group) => group.name.start === name.start)
    if (side && !governed) continue
    const relations = name.ids.flatMap((id) =>
      where.map((known) => containment(id, known, context.record)),
    )
    const at = placeOf(context, name)
    if (relations.includes('same') || relations.includes('within') || relations.includes('wider')) {
      const weight = (relations.includes('same') ? SAME : NEAR) * (governed ? 1 : 0.5)
      // "Lisbon, Portugal" is one place, told once.
      if (weight > best) {
        reasons.push({
          evidence: 'place',
          cue: `“${name.text}” is where it took place`,
          weight: weight - best,
          ...at,
        })
        best = weight
      }
    } else {
      const weight = governed ? ELSEWHERE : ELSEWHERE_NEAR
      reasons.push({
        evidence: 'place',
        cue: `“${name.text}” is not where it took place`,
        weight,
        against: true,
        ...at,
      })
    }
  }
  return reasons
}

/** Below the heading "Harlow depot", an attack without a place of its own was there. */
function sectionReasons(context: Context, where: readonly string[]): readonly Reason[] {
  const { section, article, record } = context
  if (!section) return []
  const reasonOf = (name: NameMention, cue: string, weight: number) => ({
    evidence: 'place' as const,
    cue: `the heading “${name.text}” ${cue} where it took place`,
    weight,
    ...(weight < 0 ? { against: true } : {}),
    at: excerpt(article, section.heading, name),
  })
  const same = section.places.find(({ ids }) => ids.some((id) => where.includes(id)))
  if (same) return [reasonOf(same, 'is', HEADED)]
  const others = [...record.events.values()].flatMap(placesOf)
  const apart = section.places.find(({ ids }) =>
    ids.every(
      (id) => others.includes(id) && where.every((own) => containment(id, own, record) === 'apart'),
    ),
  )
  return apart ? [reasonOf(apart, 'is not', -HEADED)] : []
}
