import type { Severity } from '../model.ts'

const order: readonly Severity[] = ['off', 'info', 'warning', 'error']

/** From 0 for `off` to 3 for `error`. */
export function rank(severity: Severity): number {
  return order.indexOf(severity)
}

/** For `sort`: the worst first, others in the order they have. */
export function worstFirst(
  a: { readonly severity: Severity },
  b: { readonly severity: Severity },
): number {
  return rank(b.severity) - rank(a.severity)
}
