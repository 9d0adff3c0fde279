import type { ErrorObject } from 'ajv'
import { nearest } from './did-you-mean.ts'
import { memberOf } from './mapping.ts'

/** Keywords that only say that a keyword below them failed. */
const echoes = new Set(['if', 'propertyNames'])

/**
 * The violations worth telling. Where a value may take several forms (`anyOf`, `oneOf`), those
 * of the form it was meant in: the one whose type it has, and that goes furthest. Without such a form, the choice itself.
 */
export function chooseBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept: ErrorObject[] = []
  for (const error of errors) {
    if (echoes.has(error.keyword)) continue
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error)
      continue
    }
    // The violations of its branches come right before it.
    const first = kept.findIndex((other) => isBelow(other, error))
    const below = first < 0 ? [] : kept.slice(first).filter((other) => isBelow(other, error))
    const meant = meantBranch(below, error)
    kept = kept.filter((other) => !below.includes(other))
    kept.push(...(meant ?? [error]))
  }
  return kept.filter((error) => !isMistyped(error, kept))
}

/** `nme` for `name` is one mistake: an unknown key, and therefore a missing one. */
function isMistyped({ keyword, instancePath, params }: ErrorObject, all: readonly ErrorObject[]) {
  const missing = memberOf(params, 'missingProperty')
  if (keyword !== 'required' || typeof missing !== 'string') return false
  return all.some(
    (other) =>
      other.instancePath === instancePath &&
      nearest(String(memberOf(other.params, 'additionalProperty') ?? ''), [missing]) === missing,
  )
}

function isBelow(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    error.instancePath.startsWith(choice.instancePath)
  )
}

/** The branch of the value's own type that fits deepest down, and there with fewest violations. */
function meantBranch(below: readonly ErrorObject[], choice: ErrorObject) {
  const branches = new Map<string, ErrorObject[]>()
  for (const error of below) {
    const [index = ''] = error.schemaPath.slice(choice.schemaPath.length + 1).split('/')
    branches.set(index, [...(branches.get(index) ?? []), error])
  }
  const ofType = [...branches.values()].filter(
    (errors) =>
      !errors.some((one) => one.keyword === 'type' && one.instancePath === choice.instancePath),
  )
  return ofType.sort((a, b) => shallowest(b) - shallowest(a) || a.length - b.length)[0]
}

function shallowest(errors: readonly ErrorObject[]): number {
  return Math.min(...errors.map(({ instancePath }) => instancePath.split('/').length))
}
