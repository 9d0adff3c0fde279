/**
 * Two numbers and no time: "won 3:10", "Matthew 5:38", "in 2:34", "a ratio of 16:10"; or what a game
 * clock shows: "with 3:25 to go", "2:30 left", "6:00 remaining".
 */
export function isScore(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (
    /\b(?:in|of|ratio|scale|verse|verses|chapter|score|won|win|lost|lead|beat|time|ahead)\s+(?:of\s+|by\s+)?$/iu.test(
      before,
    )
  )
    return true
  if (
    /^\s*(?:ratio|scale|win|victory|lead|defeat|loss|split|aspect|mark|mile|marathon|(?:minutes?\s+)?(?:to\s+(?:go|play)|remaining|left)|minutes?|into\s+(?:the\s+)?(?:game|match|half|quarter|period))\b/iu.test(
      text.slice(end),
    )
  )
    return true
  const word = /(?<word>\p{Lu}\p{L}+)\s+$/u.exec(before)?.groups?.['word']
  if (word === undefined) return false
  return !/^(?:at|from|by|around|about|since|until|till|before|after|between|and|to|on|the|start|time|(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday|shortly|just|am|pm|gmt|utc)$/iu.test(
    word,
  )
}

/**
 * A range of counts: "five to six people". Only "minutes", "at" or a half of the day makes a time
 * of such words.
 */
export function isCount(text: string, match: RegExpExecArray): boolean {
  const { way, quarter, half, part, night } = match.groups ?? {}
  if (way === undefined || /^past$/iu.test(way) || quarter !== undefined) return false
  if (half ?? part ?? night) return false
  if (/\smin/iu.test(match[0]) || match[0].length === text.length) return false
  return !/\b(?:at|around|about|by|until|just|since|is|it[’']s)\s+$/iu.test(
    text.slice(Math.max(0, match.index - 10), match.index),
  )
}
