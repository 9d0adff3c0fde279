import type { Severity } from '../model.ts'
import { textOf } from './mapping.ts'

/** Every severity, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'off']

/** The `severity` of a mapping; undefined where there is none, or no such. */
export function severityOf(form: unknown): Severity | undefined {
  const text = textOf(form, 'severity')
  return severities.find((severity) => severity === text)
}
