import { defineConfig } from 'vitest/config'
import { CountingReporter } from './test/reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/system/**'],
    // A build and a spawned command take long on a busy machine; none of them is timed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: [new CountingReporter()],
  },
})
