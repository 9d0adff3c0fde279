import type { Mention, Span, Token } from '../../model.ts'
import { tokenAt } from '../clause.ts'
import type { EventMention } from '../event-mentions.ts'
import { isParticiple } from '../participles.ts'
import type { Scene } from '../scene.ts'
import { isBeside, isBystander, isReduced } from './bystanders.ts'
import { occurrencesOf, type RecordedFigure } from './keywords.ts'
import { countedOf, isCount } from './way.ts'

/**
 * The event words of a sentence that may tell whose a number is. None of them is a word inside what
 * is counted ("assault rifles", "rescue workers"), a word of the figures themselves that names no
 * event of the record ("the arrest of | 12"), or a verb of result behind another event word: "the jet
 * crashed, killing | 90", "the crash killed | 90" are of the crash.
 */
export function tellersOf(
  scene: Scene,
  figures: readonly RecordedFigure[],
  mention: Mention,
): readonly EventMention[] {
  const { sentence } = scene.input
  const { tokens } = sentence
  const at = {
    start: tokenAt(sentence, mention.start),
    end: tokenAt(sentence, mention.end - 1) + 1,
  }
  const phrases = phrasesOf(scene)
  const own = figures.flatMap(({ keywords }) =>
    keywords.flatMap((keyword) => occurrencesOf(keyword, tokens)),
  )
  const starts = new Set(
    scene.input.mentions.filter(isCount).map(({ start }) => tokenAt(sentence, start)),
  )
  return scene.events.filter((event, index) => {
    if (phrases.some((phrase) => overlaps(event.tokens, phrase))) return false
    if (!isKnown(event, scene) && own.some((words) => overlaps(event.tokens, words))) return false
    if (isReduced(event, at, tokens)) return false
    const read = scene.readings.get(event)?.event?.event.id
    const others = figures.every(({ fact }) => fact.event !== read)
    if (others && isBeside(event, at, tokens)) return false
    if (read === undefined && isBystander(event, tokens)) return false
    if (event.trigger.part !== 'verb') return true
    if (!isParticiple(tokens, event.head) && !starts.has(event.tokens.end)) return true
    return !scene.events
      .slice(0, index)
      .some(
        (one) =>
          one.trigger.role === 'event' &&
          isKnown(one, scene) &&
          !(isKnown(event, scene) && opensClause(tokens, one.tokens.end, event.head)),
      )
  })
}

/** "the talks came days after | the court freed 12": the verb has a subject of its own. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to - 1).some(({ lower }) => CONJUNCTION.test(lower))
}

const CONJUNCTION = /^(?:after|before|when|while|as|since|until|because|if|though|although)$/u

function isKnown(event: EventMention, { readings }: Scene): boolean {
  return (readings.get(event)?.scored.length ?? 0) > 0
}

/** The modifiers of each thing that is counted: "assault" in "four other | hunting rifles". */
function phrasesOf({ input: { mentions, sentence } }: Scene): readonly Span[] {
  return mentions.flatMap((mention) => {
    const { counted, nouns } = countedOf(mention)
    if (!isCount(mention) || !counted || nouns < 2) return []
    const start = tokenAt(sentence, mention.end - 1) + 1
    return [{ start, end: start + nouns - 1 }]
  })
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
