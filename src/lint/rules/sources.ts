import { grouped } from '../../grouped.ts'
import { hint, type Rule } from '../rule.ts'

/** Without a source nobody can tell whether the article or the record is wrong. */
export const sources: Rule = ({ record }) => {
  const bare = (record?.facts ?? []).filter(({ source, entity }) => !source && entity === undefined)
  const byEvent = grouped(bare, ({ event, id }) => event ?? id)
  return [...byEvent].flatMap(([id, facts]) => {
    const [first] = facts
    if (!first) return []
    const at = record?.events.get(id)?.at ?? first.at
    const keys = [...new Set(facts.map(({ key }) => `\`${key}\``))]
    const message = first.event
      ? `\`${id}\` has no source for ${keys.join(', ')}`
      : `\`${id}\` has no source`
    const help = 'Add `source:` to the event, or to one fact: `lasted: {value: …, source: …}`.'
    const top = 'Say where it comes from: `source: …`.'
    return [hint(at.file, at, message, first.event ? help : top)]
  })
}
