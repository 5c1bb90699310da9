import { ballotProblem, finishedBallots, tally, usableDots } from '@samtavle/shared/rules/tally'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const round = { options: ['house', 'dinner', 'workshop'], budget: 3, perCard: 2 }

describe('ballots', () => {
  test.each<[string, string[], string | null]>([
    ['empty', [], null],
    ['all dots spread', ['house', 'dinner', 'workshop'], null],
    ['as many on one card as it takes', ['house', 'house'], null],
    ['more on one card than it takes', ['house', 'house', 'house'], 'over-per-card'],
    ['more dots than there are', ['house', 'house', 'dinner', 'workshop'], 'over-budget'],
    ['a card that is not voted on', ['house', 'school'], 'unknown-option'],
  ])('RUL-1 a ballot that is %s', (_, ballot, problem) => {
    expect(ballotProblem(round, ballot)).toBe(problem)
  })

  test('RUL-1 without a limit per card all dots may go to one', () => {
    expect(ballotProblem({ ...round, perCard: null }, ['house', 'house', 'house'])).toBeNull()
  })

  test('RUL-1 names of what every object has are no options', () => {
    expect(ballotProblem(round, ['constructor'])).toBe('unknown-option')
    expect(tally(['house'], [['constructor']])).toEqual({ dots: { house: 0 }, voters: 0 })
  })
})

describe('tally', () => {
  test('RUL-2 adds up the dots of every option and counts those who gave any', () => {
    const ballots = [['dinner', 'dinner'], ['dinner', 'house'], []]
    expect(tally(round.options, ballots)).toEqual({ dots: { house: 1, dinner: 3, workshop: 0 }, voters: 2 })
  })

  test('RUL-2 dots on anything else do not count, nor do ballots of nothing else', () => {
    expect(tally(['house'], [['school'], ['house', 'school']])).toEqual({ dots: { house: 1 }, voters: 1 })
  })

  test('RUL-2 the sum is the sum of the ballots, in any order', () => {
    const ballots = fc.array(fc.array(fc.constantFrom(...round.options), { maxLength: 3 }))
    fc.assert(
      fc.property(ballots, (given) => {
        const { dots, voters } = tally(round.options, given)
        expect(Object.keys(dots)).toEqual(round.options)
        expect(Object.values(dots).reduce((a, b) => a + b)).toBe(given.flat().length)
        expect(voters).toBe(given.filter(({ length }) => length > 0).length)
        expect(tally(round.options, [...given].reverse())).toEqual({ dots, voters })
      }),
    )
  })
})

test('RUL-3 a voter is finished when no usable dot is left, also when the limit per card leaves some unusable', () => {
  expect(finishedBallots(round, [['house', 'house', 'dinner'], ['house'], []])).toBe(1)
  const oneOption = { options: ['house'], budget: 3, perCard: 2 }
  expect(usableDots(oneOption)).toBe(2)
  expect(finishedBallots(oneOption, [['house', 'house'], ['house']])).toBe(1)
})
