import type { CST } from 'yaml'

/** Whether a tree of syntax goes deeper than so many levels. Looked at level by level. */
export function isDeeper(tokens: readonly CST.Token[], levels: number): boolean {
  let level: readonly CST.Token[] = tokens
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap(below)
  }
  return false
}

function below(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null))
}
