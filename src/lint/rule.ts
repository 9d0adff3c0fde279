import type { RecordDocument } from '../facts/document.ts'
import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, Span } from '../model.ts'

/** A record as it is written and as it was read. */
export interface LintInput {
  readonly document: RecordDocument
  /** Undefined for a record with problems, and for a file that others use. */
  readonly record?: FactRecord
  readonly kinds: readonly Kind[]
}

/** Finds what makes a record weaker than it could be. Never throws. */
export type Rule = (input: LintInput) => readonly Problem[]

/** One hint with its way out; at the start of the file without a span. */
export function hint(file: string, span: Span | undefined, message: string, help: string): Problem {
  const { start, end } = span ?? { start: 0, end: 0 }
  return { file, span: { start, end }, message, help, advice: true }
}
