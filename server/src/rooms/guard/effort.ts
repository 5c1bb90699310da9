import { bounds } from './bounds.ts'
import { Refused } from './refused.ts'

/**
 * How much work one update may make for Yjs, here and in every client. A step is one item passed while looking for a place
 * in a list, some tens of nanoseconds; updates that cross each other on purpose take a number of steps that is the square
 * of their size.
 */
export class Effort {
  #left = bounds.steps

  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new Refused('too-big', 'takes too long to integrate')
  }

  /** Cutting an item in two moves all later structs of that client in memory; 512 pointers take about as long as a step. */
  spendOnCut(structsOfClient: number): void {
    this.spend(1 + (structsOfClient >> 9))
  }
}
