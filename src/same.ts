import type { Fact, Problem } from './model.ts'

/**
 * What two facts have in common that are one: two records may have an id in common, and a fact
 * that both share stands in one file.
 */
export function factName({ id, at }: Pick<Fact, 'id' | 'at'>): string {
  return `${at.file}:${id}`
}

/** What two problems have in common that are one: a file that two records use has its own once. */
export function problemName({ file, span, message }: Problem): string {
  return `${file}:${span?.start}:${message}`
}
