/** How often each duration was seen, in steps of 1 ms; the last one stands for all that are longer. */
export class Histogram {
  readonly counts: number[]

  /** `counts`: those of another histogram, to go on from. */
  constructor(counts: readonly number[] = []) {
    this.counts = Array.from({ length: longestMs + 1 }, (_, ms) => counts[ms] ?? 0)
  }

  add(ms: number): void {
    const step = Math.min(longestMs, Math.max(0, Math.floor(ms)))
    this.counts[step] = (this.counts[step] ?? 0) + 1
  }

  merge(counts: readonly number[]): void {
    for (const [ms, count] of counts.entries()) this.counts[ms] = (this.counts[ms] ?? 0) + count
  }

  get total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  /** The duration that this share (0 to 1) of all does not exceed, rounded up to whole ms; null when there are none. */
  percentile(share: number): number | null {
    const { total } = this
    if (total === 0) return null
    let passed = 0
    const ms = this.counts.findIndex((count) => {
      passed += count
      return passed >= share * total
    })
    return ms + 1
  }
}

const longestMs = 5000
