import type { HeldAcknowledgement } from '../model.ts'

/** What is to be said of an acknowledgement; undefined where it holds. Values are in backticks. */
export function staleWords({ entry, state, moved }: HeldAcknowledgement): string | undefined {
  const { article, words, fact, until = '' } = entry
  const what = `\`${words}\` of \`${fact}\` in \`${article}\``
  if (state === 'expired') {
    return `${what} was accepted until ${until} and counts again: mend it, or set another day.`
  }
  if (state === 'unmatched') {
    return `${what} is found no more: remove the entry.`
  }
  if (state !== 'gone') return undefined
  return moved === undefined
    ? `${what}: the article is not there: remove the entry.`
    : `${what}: the article is not there, but \`${moved}\` has the same: write that path.`
}
