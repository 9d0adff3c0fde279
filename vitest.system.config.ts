import { defineConfig } from 'vitest/config'
import { CountingReporter } from './test/reporter.ts'

/** Tests of the repository as a whole: a fresh clone, the import laws. They take minutes. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: [new CountingReporter()],
  },
})
