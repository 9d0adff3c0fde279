import { grouped } from '../../grouped.ts'
import { hint, type Rule } from '../rule.ts'

/**
 * Two events of one kind share their words: which of them "the meeting" is, only their own words
 * or their order tell.
 */
export const siblings: Rule = ({ record }) => {
  const events = [...(record?.events.values() ?? [])]
  const followed = new Set(events.map(({ previous }) => previous))
  const families = grouped(
    events.filter(({ kind }) => kind !== undefined),
    ({ whole = '', kind }) => `${whole} ${kind}`,
  )
  return [...families.values()].flatMap((family) => {
    const bare = family.filter(
      ({ id, called, previous }) =>
        called.length === 0 && previous === undefined && !followed.has(id),
    )
    if (family.length < 2) return []
    return bare.map(({ id, at, kind }) => {
      const others = family.filter((one) => one.id !== id).map((one) => `\`${one.id}\``)
      return hint(
        at.file,
        at,
        `\`${id}\` has nothing that tells it from ${others.join(', ')}, of the same kind`,
        `Give it words of its own, \`called: [council ${kind}]\`, or its place in the series, \`previous: …\`.`,
      )
    })
  })
}
