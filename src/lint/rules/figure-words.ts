import { hint, type Rule } from '../rule.ts'

/** A number alone is like any other: words must tell what it counts. */
export const figureWords: Rule = ({ record, kinds }) => {
  const words = new Map(kinds.flatMap((kind) => (kind.words ? [[kind.name, kind] as const] : [])))
  return (record?.facts ?? []).flatMap(({ id, kind, value, at, event }) => {
    if (words.get(kind)?.words?.(value).length !== 0) return []
    // Phrase: "5-4" (beside the word for its event, a score is like no other number)
    if (event !== undefined && isScore(value)) return []
    const message = `\`${id}\` has no words that tell this number from another`
    const help = 'Say what must stand near it: `{value: …, about: [spoke, speakers]}`.'
    return [hint(at.file, at, message, help)]
  })
}

function isScore(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('figure' in value)) return false
  const { figure } = value
  return (
    typeof figure === 'object' && figure !== null && 'form' in figure && figure.form === 'score'
  )
}
