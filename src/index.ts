export { type CheckOptions, check } from './check.ts'
export { kinds } from './kinds/index.ts'
export type * from './kinds/kind.ts'
export type * from './model.ts'
