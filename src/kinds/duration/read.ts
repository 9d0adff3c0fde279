import { distance } from 'fastest-levenshtein'
import type { Amount } from '../../english/amount.ts'
import { readDurations } from '../../english/durations.ts'
import { lexemesOf } from '../../english/lexemes.ts'
import { readNumeral } from '../../english/numerals.ts'
import { timeUnits } from '../../english/time-units.ts'
import type { Reading } from '../kind.ts'

const examples = '`4 hours`, `about 4 hours`, `3 h 50 min` or `three to five hours`'

/**
 * The length of time that `lasted` states. The whole phrase must be one: "nearly six hours",
 * "5 h 50 min". Anything else is misread, with what was expected and the nearest thing that reads.
 */
export function readLasted(raw: unknown): Reading<Amount> {
  if (typeof raw === 'number') {
    return misread(
      `\`${raw}\` has no unit`,
      `Expected a number and a unit, such as \`${raw} hours\`.`,
    )
  }
  if (typeof raw !== 'string') {
    return misread('This is not a length of time', `Expected a phrase, such as ${examples}.`)
  }
  const phrase = raw.trim()
  const [found] = readDurations(phrase)
  // "for four hours" reads as it would in a sentence.
  const whole =
    found && found.end === phrase.length && /^(?:for\s+)?$/iu.test(phrase.slice(0, found.start))
  // "four-ish" leaves open by how much; a record says what is known.
  if (whole && !/ish\b/iu.test(phrase))
    return { values: [{ path: [], value: found.amount }], misread: [] }
  const near = nearest(phrase)
  const hint = near ? ` Did you mean \`${near}\`?` : ''
  return misread(
    `\`${phrase}\` does not read as a length of time`,
    `Expected a number and a unit, such as ${examples}.${hint}`,
  )
}

function misread(message: string, help: string): Reading<Amount> {
  return { values: [], misread: [{ path: [], message, help }] }
}

/** What the phrase may have meant: "about four hours" for "four-ish hours", "4 hours" for "4 ours". */
function nearest(phrase: string): string | undefined {
  // "four-ish hours"
  const loose = /^(?<count>.+?)-?ish\s+(?<unit>\w+)$/iu.exec(phrase)?.groups
  if (loose) return `about ${loose['count']} ${loose['unit']}`
  // "3:40", hours and minutes as a clock has them
  const clock = /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d)$/u.exec(phrase)?.groups
  if (clock) return `${clock['hours']} h ${clock['minutes']} min`
  const [part] = readDurations(phrase)
  if (part) return phrase.slice(part.start, part.end)
  return respelled(phrase)
}

/** "4 huors": the unit nearest to the word behind the number, two letters off at most. */
function respelled(phrase: string): string | undefined {
  const lexemes = lexemesOf(phrase)
  for (let at = 0; at < lexemes.length; at += 1) {
    const numeral = readNumeral(lexemes, at)
    const word = numeral && lexemes[numeral.end]
    if (word?.type !== 'word') continue
    const unit = timeUnits
      .map(({ name }) => ({ name: `${name}s`, off: distance(`${name}s`, word.lower) }))
      .sort((a, b) => a.off - b.off)[0]
    const first = lexemes[at]
    if (unit && unit.off <= 2 && first) {
      return `${phrase.slice(first.start, word.start)}${unit.name}`
    }
  }
  return undefined
}
