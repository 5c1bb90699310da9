import { expect, test } from 'vitest'
import { readArguments, UsageError } from './arguments.ts'

test('RUN-5 the options are read', () => {
  expect(
    readArguments(
      ['a.json', '--only', 'write, vote', '--json', 'b.json', '--url', 'http://localhost:1'],
      ['write', 'vote'],
    ),
  ).toEqual({
    files: ['a.json', 'b.json'],
    url: 'http://localhost:1',
    out: null,
    only: ['write', 'vote'],
    json: true,
  })
})

test.each([
  [[], 'which FILE?'],
  [['a.json', '--only', 'write,dance'], '--only: no do is called dance'],
  [['a.json', '--only', ','], '--only names no do'],
  [['a.json', '--url', 'localhost'], '--url localhost is no http address'],
  [['a.json', '--fast'], '--fast'],
])('RUN-5 %j is a usage error', (given, message) => {
  expect(() => readArguments(given, ['write', 'vote'])).toThrow(UsageError)
  expect(() => readArguments(given, ['write', 'vote'])).toThrow(message)
})
