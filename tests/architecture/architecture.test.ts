import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cyclesIn } from './cycles.ts'
import { withoutStrings } from './imports.ts'
import { emptyNames, longestFile, type Reserved, reserved, rooms, unwanted } from './rooms.ts'
import { ownImportsOf, roomOf, type Source, sourcesIn } from './sources.ts'

const product = ['shared/src', 'server/src', 'client/src'].flatMap(sourcesIn)
const everything = ['shared', 'server', 'client', 'tests'].flatMap(sourcesIn)

describe('rooms', () => {
  test('ARC-1 every file is in a room of the table', () => {
    expect(product.filter(({ path }) => roomOf(path) === null).map(({ path }) => path)).toEqual([])
  })

  test('ARC-1 every room of the table has a file', () => {
    const inhabited = new Set(product.map(({ path }) => roomOf(path)))
    expect(Object.keys(rooms).filter((room) => !inhabited.has(room))).toEqual([])
  })

  test('ARC-2 imports go only where the table lets them', () => {
    expect(product.flatMap(strayImports)).toEqual([])
  })

  test('ARC-3 no files import each other in a circle', () => {
    const graph = new Map(product.map((source) => [source.path, ownImportsOf(source)]))
    expect(cyclesIn(graph).map((cycle) => cycle.join(' → '))).toEqual([])
  })

  test('ARC-3 a circle is found, and two ways to the same file are none', () => {
    const circle = { a: ['b'], b: ['c'], c: ['a'] }
    const diamond = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }
    expect(cyclesIn(new Map(Object.entries(circle)))).toEqual([['a', 'b', 'c']])
    expect(cyclesIn(new Map(Object.entries(diamond)))).toEqual([])
  })
})

describe('what only some rooms may use', () => {
  for (const rule of reserved.filter(({ imports }) => imports)) {
    test(`ARC-4 ${rule.name} is imported only in ${namesOf(rule)}`, () => expect(usersOf(rule)).toEqual([]))
  }

  for (const rule of reserved.filter(({ code }) => code)) {
    test(`ARC-5 ${rule.name} is used only in ${namesOf(rule)}`, () => expect(usersOf(rule)).toEqual([]))
  }
})

describe('files', () => {
  test(`ARC-6 no file is longer than ${longestFile} lines`, () => {
    const long = everything.filter(({ text }) => text.split('\n').length - 1 > longestFile)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test.each(unwanted)('ARC-7 no file has $name', ({ pattern, exceptIn }) => {
    const having = everything.filter(({ path, text }) => pattern.test(text) && !exceptIn?.test(path))
    expect(having.map(({ path }) => path)).toEqual([])
  })

  test('ARC-8 every file has a name that says what is in it', () => {
    expect(everything.filter(({ path }) => emptyNames.test(basename(path))).map(({ path }) => path)).toEqual([])
  })
})

/** Imports of our own files that the table does not allow, as `importer → imported`. */
function strayImports(source: Source): string[] {
  const from = roomOf(source.path)
  const stray = ownImportsOf(source).filter((imported) => !isAllowed(from, roomOf(imported)))
  return stray.map((imported) => `${source.path} → ${imported}`)
}

function isAllowed(from: string | null, to: string | null): boolean {
  if (from === null || to === null || from === to) return from === to
  return (rooms[from] ?? []).some((allowed) =>
    allowed.endsWith('/*') ? to.startsWith(allowed.slice(0, -1)) : to === allowed,
  )
}

function namesOf({ under, only }: Reserved): string {
  return only.join(', ') || `what is not ${under}`
}

/** Files that use something reserved for rooms they are not in. */
function usersOf({ imports, code, under, only }: Reserved): string[] {
  const outside = product.filter(({ path }) => path.startsWith(under) && !only.includes(roomOf(path) ?? ''))
  const using = outside.filter(
    (source) => source.imports.some((specifier) => imports?.test(specifier)) || code?.test(withoutStrings(source.text)),
  )
  return using.map(({ path }) => path)
}
