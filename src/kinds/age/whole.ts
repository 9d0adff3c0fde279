import type { Article, Claim, Comparison } from '../../model.ts'
import { noAge } from './compare.ts'
import type { RecordedAge, StatedAge } from './value.ts'

/** The mean length of a year of the Gregorian calendar, in days. */
const year = 365.2425
/** So few days apart, a birthday between is no more likely than a slip. */
const sameTime = 7

/**
 * Where the record says of which day its age is, holds an article to its own day: within a week to
 * the same age, else to the years between, one more or less for the birthday.
 */
export function whole(claims: readonly Claim[], article: Article): readonly Claim[] {
  const day = article.updated ?? article.published?.day
  if (day === undefined) return claims
  return claims.map((claim) => {
    const [recorded, stated] = [claim.fact.value, claim.link.mention.value]
    if (!isRecorded(recorded) || !isStated(stated) || recorded.asOf === undefined) return claim
    if (claim.comparison.note === noAge) return claim
    return { ...claim, comparison: between(recorded.years, stated.years, day - recorded.asOf) }
  })
}

function between(recorded: number, stated: number, days: number): Comparison {
  if (recorded === stated && Math.abs(days) < year) return { relation: 'agrees' }
  if (Math.abs(days) <= sameTime) return { relation: 'conflicts' }
  const since = days / year
  const [least, most] = [recorded + Math.floor(since), recorded + Math.ceil(since)]
  if (least <= stated && stated <= most) return { relation: 'agrees' }
  return { relation: 'conflicts', note: `${least} or ${most} by the day of the article` }
}

function isRecorded(value: unknown): value is RecordedAge {
  return isAge(value) && value.as === 'recorded'
}

function isStated(value: unknown): value is StatedAge {
  return isAge(value) && value.as === 'stated'
}

function isAge(value: unknown): value is RecordedAge | StatedAge {
  return typeof value === 'object' && value !== null && 'years' in value && 'as' in value
}
