import type { Relation, Verdict } from '../../model.ts'

/** What an article does with a fact, the worst first; a cell shows the worst of its claims. */
export const states = [
  'error',
  'warning',
  'info',
  'unchecked',
  'passed',
  'vaguer',
  'agrees',
  'silent',
] as const

export type State = (typeof states)[number]

/** How a page shows each: never by colour alone. */
export const looks: Readonly<Record<State, { readonly mark: string; readonly says: string }>> = {
  error: { mark: '✗', says: 'conflicts (error)' },
  warning: { mark: '!', says: 'conflicts (warning)' },
  info: { mark: 'i', says: 'conflicts (info)' },
  unchecked: { mark: '?', says: 'unchecked' },
  passed: { mark: '○', says: 'differs, let pass' },
  vaguer: { mark: '≈', says: 'vaguer' },
  agrees: { mark: '✓', says: 'agrees' },
  silent: { mark: '', says: 'silent' },
}

const unflagged: Partial<Readonly<Record<Relation, State>>> = {
  agrees: 'agrees',
  rounded: 'agrees',
  vaguer: 'vaguer',
  unchecked: 'unchecked',
}

/** The state that one claim puts its cell in. */
export function stateOf({ severity, comparison }: Pick<Verdict, 'severity' | 'comparison'>): State {
  return severity === 'off' ? (unflagged[comparison.relation] ?? 'passed') : severity
}

/** Its place in `states`; smaller is worse. */
export function rank(state: State): number {
  return states.indexOf(state)
}
