import type { Kind } from '../kinds/kind.ts'
import type { FactRecord, Problem, TextFile } from '../model.ts'

/** Stub. */
export function readRecord(
  _file: TextFile,
  _kinds: readonly Kind[],
): { readonly record?: FactRecord; readonly problems: readonly Problem[] } {
  return { problems: [] }
}
