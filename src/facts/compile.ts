import { createRequire } from 'node:module'
import type { ErrorObject, Options } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../kinds/kind.ts'

/** A compiled schema: true for data that fits, else its `errors` are set until the next call. */
export interface Check {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** The one way that schemas are compiled, ahead or on the spot. */
export const options: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  validateSchema: false,
  messages: false,
  // Lengths are only asked to be above nothing; so the compiled code needs no library.
  unicode: false,
  logger: false,
}

const load = createRequire(import.meta.url)

/**
 * Compile a schema on the spot: some 30 ms. Only kinds of one's own need it, so its library stays
 * out of the bundle and is loaded here.
 */
export function compile(schema: JsonSchema): Check {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = load('ajv/dist/2020.js')
  return new Ajv2020(options).compile(schema)
}
