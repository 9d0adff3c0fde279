import { didYouMean, slipOf } from '../../facts/did-you-mean.ts'
import { keySpanAt, spanAt } from '../../facts/document.ts'
import { rawEvents } from '../../facts/raw-events.ts'
import { eventKinds, kindNamed } from '../../link/event-kinds.ts'
import { hint, type Rule } from '../rule.ts'

/** An event that nothing identifies is never linked, or linked to whatever comes along. */
export const cues: Rule = ({ record }) =>
  [...(record?.events.values() ?? [])].flatMap(({ id, at, called, when, where, sides, whole }) => {
    // A part has what its whole has.
    if (called.length > 0 || when || where !== undefined || sides.size > 0 || whole) return []
    const message = `\`${id}\` has nothing that identifies it: no \`when\`, \`where\`, \`who\` or \`called\``
    return [hint(at.file, at, message, 'Add one of them, best `when`, and what articles call it.')]
  })

/**
 * The words of a kind are recognised only where the kind is known. With words of its own an event
 * may be of any kind; one that is all but a known kind is a slip.
 */
export const unknownKinds: Rule = ({ document, record }) =>
  rawEvents(document, (_section, id) => id).flatMap(({ id, path }) => {
    const event = record?.events.get(id)
    const kind = event?.kind
    if (!event || kind === undefined || kindNamed(kind) !== undefined) return []
    const known = Object.keys(eventKinds)
    const span = spanAt(document, [...path, 'kind']) ?? keySpanAt(document, path)
    if (event.called.length > 0) {
      const slip = slipOf(kind, known)
      if (slip === undefined) return []
      const message = `No words are known for the kind \`${kind}\`: articles can speak of \`${id}\` only by its \`called\``
      const help = `Did you mean \`${slip}\`? If not, that is all right.`
      return [hint(document.file, span, message, help)]
    }
    const message = `No words are known for the kind \`${kind}\`: articles can speak of \`${id}\` only by its date, place and people`
    const add = `Say what articles call it: \`called: [${kind}]\`.`
    const meant = didYouMean(kind, known)
    return [hint(document.file, span, message, meant ? `${meant} Or: ${add}` : add)]
  })
