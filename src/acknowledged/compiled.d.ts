import type { Check } from '../facts/compile.ts'

/** The schema of an `acknowledged.yaml` as JSON: what `check` was compiled from. */
export const source: string
/** Made by `npm run schema`. */
export const check: Check
