import type { Result } from '../../model.ts'
import { changeItems } from '../changes.ts'
import { staleWords } from '../stale.ts'
import type { Context } from './context.ts'
import type { Part } from './fit.ts'
import { code, message } from './markdown.ts'
import { folded } from './others.ts'

/**
 * What a change did to the rules, before anything that they found: a fact that was removed, or a
 * finding that was accepted, is never silently green.
 */
export function changesParts(result: Result, context: Context): readonly Part[] {
  const rows = changeItems(result).map(({ says, grave, file, at }) => {
    const words = `${message(says)} (${context.place(file, at)})`
    return grave ? `- :warning: ${words}` : `- ${words}`
  })
  if (rows.length === 0) return []
  return [{ head: '### What this change does to the rules\n', rows, noun: 'rule change' }]
}

/** What is gone, because the words of the articles changed. */
export function fixedParts({ changes }: Result): readonly Part[] {
  const rows = (changes?.fixed ?? []).map(
    (one) => `- ${code(one.article.file)}: ${message(one.message)}`,
  )
  return folded('Fixed', '', 'fixed finding', rows)
}

/** With the record of the merge base: what the record as it is now finds beside it. */
export function besideParts({ changes }: Result, context: Context): readonly Part[] {
  const rows = (changes?.beside ?? []).map(
    ({ article, message: says }) => `- ${context.place(article.file, article)} ${message(says)}`,
  )
  return folded('By the record as this change leaves it', '', 'new-record finding', rows)
}

/** Acknowledgements that no longer hold, each with the way out. */
export function staleParts({ acknowledgements }: Result, context: Context): readonly Part[] {
  const rows = (acknowledgements ?? []).flatMap((held) => {
    const words = staleWords(held)
    const { at } = held.entry
    return words === undefined ? [] : [`- ${message(words)} (${context.place(at.file, at)})`]
  })
  if (rows.length === 0) return []
  const head = '### Acknowledgements that no longer hold\n'
  return [{ head, rows, noun: 'acknowledgement that no longer holds' }]
}
