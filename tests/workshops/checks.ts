/** What has been looked at, and what of it was not as it should be. */
export class Checks {
  readonly failed: string[] = []
  count = 0

  /** Counts a check; `wrong` says what differs, null when nothing does. */
  check(wrong: string | null): void {
    this.count++
    if (wrong !== null) this.failed.push(wrong)
  }
}
