import { expect, test } from 'vitest'
import { nothing, oneCheck, strict, sumOf } from './outcome.ts'

const quiet = { ok: true, output: '' }
const crash = { ok: false, output: 'out of memory' }

test('ARC-12 a runner that ends badly without a failed test is a failure, with all it said', () => {
  expect(strict({ ...nothing, passed: 3 }, crash)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
    output: 'out of memory',
  })
})

test('ARC-12 a runner that finds no test is a failure', () => {
  expect(strict(nothing, quiet)).toMatchObject({ passed: 0, failed: 1 })
})

test('ARC-12 what a runner counted stands when it ended as it should', () => {
  expect(strict({ ...nothing, passed: 3 }, quiet)).toEqual({ ...nothing, passed: 3 })
  expect(strict({ ...nothing, passed: 3, failed: 2 }, crash)).toMatchObject({ passed: 3, failed: 2 })
})

test('ARC-12 checks add up', () => {
  expect(sumOf([oneCheck(quiet), oneCheck(crash), oneCheck(quiet)])).toMatchObject({ passed: 2, failed: 1 })
})
