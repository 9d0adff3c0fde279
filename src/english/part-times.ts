import { type FoundTime, partTime } from './clock.ts'
import { pattern } from './pattern.ts'

// "late-night talks", "in the early morning", "at night", "overnight", "before dawn", "Monday night".
const PARTS = pattern(
  /(?<![\p{L}\d-])(?:(?:in\s+the\s+|at\s+|during\s+the\s+)?(?:(?<edge>early|late|mid|small)[-\s]{1,3}(?:in\s+the\s+|at\s+|on\s+)?)?(?<part>morning|afternoon|evening|night|hours|dawn|midday|lunchtime)|(?<over>overnight|pre-dawn|midafternoon|midmorning))(?![\p{L}])(?:\s+hours)?/giu,
)

/**
 * Parts of the day that a text puts something in: "late-night talks", "overnight", "the morning
 * session". Offsets in the text.
 */
export function partTimes(text: string): readonly FoundTime[] {
  if (!/morning|afternoon|evening|night|hours|dawn|midday|lunchtime/iu.test(text)) return []
  return [...text.matchAll(PARTS)].flatMap((match) => {
    const { edge, part, over } = match.groups ?? {}
    const value = partTime(nameOf(edge?.toLowerCase(), (part ?? over ?? '').toLowerCase()))
    const plain =
      edge === undefined && over === undefined && !/^(?:in|at|during)\s/iu.test(match[0])
    // "the night", "a night at the opera": the word alone says when only beside a day.
    if (!value || (plain && !besideDay(text, match))) return []
    return [{ start: match.index, end: match.index + match[0].length, value }]
  })
}

// "the morning session"; "an evening of music", "the morning after" name no hour of anything.
const SESSION =
  /^\s+(?!(?:at|of|in|to|for|with|when|after|before|and|or|but|was|were|is|that|as|by|from|on|the|it|he|she|they|he|had|has)\b)\p{Ll}{3,}/u

function nameOf(edge: string | undefined, part: string): string {
  if (part === 'pre-dawn') return 'dawn'
  if (part.startsWith('mid') && part !== 'midday') return `mid-${part.slice(3)}`
  if (edge === undefined) return part
  return edge === 'mid' ? `mid-${part}` : `${edge} ${part}`
}

// "Thursday night", "that evening", "tomorrow morning", "the morning session".
function besideDay(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 14), match.index)
  const after = text.slice(match.index + match[0].length)
  if (SESSION.test(after) && /^(?:morning|afternoon|evening)$/iu.test(match[0])) return true
  return /(?:day|day[’']s|\b(?:this|that|last|yesterday|tomorrow|\d))\s+$/iu.test(before)
}
