import type { Check } from './compile.ts'

/** The schema of the default kinds, as JSON: what `check` was compiled from. */
export const source: string
/** Made by `npm run schema`. */
export const check: Check
