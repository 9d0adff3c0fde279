/**
 * Ids are lower-case words: letters, digits, hyphens and underscores. No dot, for a fact's id
 * joins ids by dots; no capital, for a text with one is a name in full.
 */
export const idPattern = '^[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_-]*$'

// Phrase: "march-meeting"
const id = new RegExp(idPattern, 'u')

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return id.test(text)
}

/** Whether a text is a name in full: "Dana Ortiz", "Vance", "王毅"; anything else is an id. */
export function isFullName(text: string): boolean {
  // Phrase: "Dana Ortiz" (white space, a capital, or a letter of a script without case)
  return /[\s\p{Lu}\p{Lt}\p{Lo}]/u.test(text)
}

/** An id made of a name: "T.J. Vance" → `t-j-vance`; empty for a name without letters. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
