import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../tools/runCommand.ts'
import { sourcesIn } from './sources.ts'
import { quotedIn, rulesIn } from './spec.ts'

const rules = rulesIn(readFileSync(join(projectRoot, 'tests/SPEC.md'), 'utf8'))
const quoted = new Set(sourcesIn('tests').flatMap(({ text }) => quotedIn(text)))

test('ARC-9 every rule has a number of its own', () => {
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([])
})

test('ARC-9 every rule is quoted by a test', () => {
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([])
})

test('ARC-10 every rule that a test quotes is there', () => {
  expect([...quoted].filter((rule) => !rules.includes(rule))).toEqual([])
})

test('ARC-10 the numbers at the beginning of a title are what a test quotes', () => {
  expect(quotedIn(`test('ARC-1 one', () => {})`)).toEqual(['ARC-1'])
  expect(quotedIn('test.each(table)(`ARC-1 ARC-12 $two`, () => {})')).toEqual(['ARC-1', 'ARC-12'])
  expect(quotedIn(`test(\n  'ARC-1, ARC-2: both',\n)`)).toEqual(['ARC-1', 'ARC-2'])
  expect(quotedIn(`new TextDecoder('UTF-8')`)).toEqual([])
})
