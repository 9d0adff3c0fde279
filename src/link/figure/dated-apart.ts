import type { Mention } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import type { Scene } from '../scene.ts'

/**
 * The date is not when the number was: it stands in a relative clause of its own ("Ortiz, who was
 * elected in 2011, cut 12 jobs"), in brackets with another zone’s clock ("at 7 p.m. (0200 GMT Friday)"),
 * or tells which of several things is meant, behind the number ("won 12 seats to repeat her success of
 * 2011"), from when the terms hold ("a rise of 3%, backdated to April") or what it is held against ("12%
 * above its closing price on Monday").
 */
export function isDatedApart(date: Mention, mention: Mention, scene: Scene): boolean {
  const { text } = scene.input.sentence
  const from = Math.max(0, date.start - REACH)
  const [before, after] = [text.slice(from, date.start), text.slice(date.end)]
  if (date.end < mention.start && RELATIVE.test(before) && after.startsWith(',')) return true
  if (ZONED.test(text.slice(from, date.end)) && !/[()]/u.test(date.text)) return true
  if (
    date.start > mention.end &&
    (TERMS.test(before) ||
      MADE_KNOWN.test(before) ||
      BASE.test(text.slice(mention.end, date.start)))
  )
    return true
  const noun = OWNED.exec(before)?.groups?.['noun']
  if (noun === undefined || date.start < mention.end) return false
  const at = tokenAt(scene.input.sentence, date.start) - 2
  return !scene.events.some(({ head, trigger }) => head === at && trigger.role === 'event')
}

/** No relative clause, bracket or owner that a date belongs to begins farther off. */
const REACH = 200
const RELATIVE = /,\s(?:who|whom|which|whose|where)\b[^,;]*$/u
const TERMS =
  /\b(?:backdated|retroactive|effective|payable|due|valid|starting|beginning|running|expiring)\s(?:(?:to|from|in|on|until|by|as of|back to)\s)?$/iu
const MADE_KNOWN =
  /\b(?:published|released|announced|issued|posted|presented|reported)\s(?:(?:on|in|late|early)\s)*$/iu
const BASE =
  /\b(?:to|than|above|over|below|on|from)\s(?:\S+\s){0,4}?(?:prices?|close|levels?|values?|lows?|highs?|rates?)\s(?:on|of|in|for|at)\s$/iu
const ZONED = /\([^()]*\b(?:GMT|UTC|[A-Z]{1,3}T)\b[^()]*$/u
const OWNED = /(?:\b(?:his|her|its|their|the)|[’']s)\s(?<noun>\p{Ll}+)\sof\s$/u

/**
 * The date is that of another event, which the number of no event is not: "six officers charged in the
 * death of 2015", "linked to the March 2015 fire"; or the number is of all the time since: "since the
 * attacks of 2001 it has cut 12 jobs". Behind "after" and the like the event says when the number was.
 */
export function isOfAnother(date: Mention, mention: Mention, scene: Scene): boolean {
  const { text, tokens } = scene.input.sentence
  const [before, between] = [text.slice(0, date.start), text.slice(date.end, mention.start)]
  if (date.end < mention.start && SINCE.test(before) && /\b(?:has|have)\b/u.test(between))
    return true
  const first = tokenAt(scene.input.sentence, date.start)
  const last = tokenAt(scene.input.sentence, date.end - 1)
  return scene.events.some((event) => {
    if (event.trigger.part !== 'noun' || event.trigger.role !== 'event') return false
    if (WHEN.test(tokens[event.first - 1]?.lower ?? '')) return false
    if (event.tokens.start === last + 1 || event.first === first) return true
    return event.tokens.end === first - 1 && /^(?:in|on|of)$/u.test(tokens[first - 1]?.lower ?? '')
      ? isRead(event, scene)
      : false
  })
}

const SINCE = /\bsince\b[^,;]{0,40}$/iu
const WHEN = /^(?:after|before|since|until|during|following|by)$/u

function isRead(event: EventMention, { readings }: Scene): boolean {
  return readings.get(event)?.event !== undefined
}
