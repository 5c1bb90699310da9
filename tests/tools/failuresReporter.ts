import { MinimalReporter } from 'vitest/node'

/** Prints what failed, with all there is to know about it, and neither what passed nor a summary. */
export class FailuresReporter extends MinimalReporter {
  override reportTestSummary(): void {}
}
