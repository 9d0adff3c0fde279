import { inline } from '../report/visible.ts'

/**
 * One line, without a stack trace, for an error that only a bug explains. Bad input never gets
 * here: it is a problem with a file and a place.
 */
export function crashText(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `corroborate stopped, which is a bug; nothing was decided. Please report this line and the command: ${inline(message)}\n`
}
