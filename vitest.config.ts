import { defineConfig } from 'vitest/config'
import { CountingReporter } from './test/reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/system/**'],
    reporters: [new CountingReporter()],
  },
})
