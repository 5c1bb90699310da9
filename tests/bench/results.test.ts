import { describe, expect, it } from 'vitest'
import { withSection } from './results.ts'
import { Histogram } from './sync/crowd/histogram.ts'
import { msBetween, stampAsText, stampFromText } from './sync/crowd/stamp.ts'
import { median } from './sync/median.ts'

describe('how results are summed up', () => {
  it('BEN-1 the median is the one in the middle, or the mean of two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 1, 2, 4])).toBe(3)
    expect(() => median([])).toThrow()
  })

  it('BEN-2 a percentile is a duration that this share does not exceed, also over several processes', () => {
    const ofOne = new Histogram()
    const ofTwo = new Histogram()
    for (let ms = 0; ms < 90; ms++) ofOne.add(5.5)
    for (let ms = 0; ms < 10; ms++) ofTwo.add(80)
    ofOne.merge(ofTwo.counts)
    expect(ofOne.total).toBe(100)
    expect(ofOne.percentile(0.9)).toBe(6)
    expect(ofOne.percentile(0.95)).toBe(81)
    expect(new Histogram().percentile(0.95)).toBeNull()
  })

  it('BEN-3 a stamp survives being text, and the clock that starts over', () => {
    expect(stampFromText(stampAsText(1234))).toBe(1234)
    expect(stampAsText(99_999_999)).toHaveLength(stampAsText(0).length)
    expect(msBetween(1000, 3500)).toBe(25)
    expect(msBetween(99_999_900, 100)).toBe(2)
  })

  it('BEN-4 results of one benchmark leave those of the others as they are', () => {
    const first = withSection('# Results\n', 'Sync', 'old')
    const both = withSection(first, 'Growth', 'numbers')
    expect(withSection(both, 'Sync', 'new')).toBe('# Results\n\n## Growth\n\nnumbers\n\n## Sync\n\nnew\n')
  })
})
