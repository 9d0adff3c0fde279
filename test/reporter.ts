import {
  DefaultReporter,
  type SerializedError,
  type TestModule,
  type TestRunEndReason,
} from 'vitest/node'

/**
 * Vitest's own reporter, with one line more at the very end: `N passed, N failed`. A file that
 * does not load, a hook that throws and an error outside of any test each count as a failure; tests that did not
 * run are told of, where there are any.
 */
export class CountingReporter extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason)
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      counts.failed += module.errors().length
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state === 'pending' ? 'skipped' : state]++
      }
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
  }
}
