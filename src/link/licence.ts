import type { Kind, Licence } from '../kinds/kind.ts'
import type { Mention, Sentence } from '../model.ts'
import type { Attachment } from './attach.ts'

const BEFORE_REACH = 90
const AFTER_REACH = 60

/**
 * The construction that lets a value speak of an event: "lasted N", "N-hour meeting".
 * Undefined when the kind asks for one and there is none.
 */
export function licenceOf(
  kind: Kind,
  mention: Mention,
  sentence: Sentence,
  attachment: Attachment | undefined,
): Licence | undefined {
  const before = sentence.text.slice(Math.max(0, mention.start - BEFORE_REACH), mention.start)
  const after = sentence.text.slice(mention.end, mention.end + AFTER_REACH)
  return kind.licences.find((licence) => {
    if (licence.before && !licence.before.test(before)) return false
    if (licence.after && !licence.after.test(after)) return false
    if (licence.attaches === 'head') return attachment?.behind === true
    return licence.attaches !== 'noun' || attachment?.direct === true
  })
}
