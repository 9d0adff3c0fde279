import type { JsonSchema } from '../kinds/kind.ts'
import type { Problem } from '../model.ts'
import { chooseBranches } from './branches.ts'
import { type Check, compile } from './compile.ts'
import { check, source } from './compiled.js'
import type { RecordDocument } from './document.ts'
import { wordViolation } from './wording.ts'

/** Beyond so many violations the file is hardly a record. */
const most = 2_000

export interface Validation {
  readonly problems: readonly Problem[]
  /** JSON pointers of the values that do not fit, and of those around them. */
  readonly unfit: ReadonlySet<string>
}

/** Check a record against the schema: every violation, at the smallest place. Never throws. */
export function validate(document: RecordDocument, schema: JsonSchema): Validation {
  // A schema that differs by a word is another one: then the code made ahead is left alone.
  return violationsOf(document, JSON.stringify(schema) === source ? check : compile(schema))
}

/** The same by a schema that is compiled already. */
export function violationsOf(document: RecordDocument, fits: Check): Validation {
  if (fits(document.value)) return { problems: [], unfit: new Set() }
  const errors = chooseBranches((fits.errors ?? []).slice(0, most))
  return {
    problems: errors.map((error) => wordViolation(document, error)),
    unfit: new Set(errors.flatMap(({ instancePath }) => wholes(instancePath))),
  }
}

/** A pointer and all that it lies in: `/a/b` → `/a/b`, `/a`. */
function wholes(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`)
}
