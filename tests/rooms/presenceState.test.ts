import { gone, signed as signedBytes } from '@samtavle/server/rooms/presenceState'
import type { Person } from '@samtavle/server/rooms/socket'
import { expect, test } from 'vitest'

const kari: Person = { participant: 'kari00000000', role: 'participant', name: 'Kari "K" Å 👋' }
const signed = (text: string, person: Person): string => Buffer.from(signedBytes(Buffer.from(text), person)).toString()
const user = { role: 'participant', name: 'Kari "K" Å 👋' }

test('ROOM-41 what somebody shows is passed on as it came, with who it is', () => {
  const shown: [text: string, rest: object][] = [
    ['{}', {}],
    [' { } \n', {}],
    ['{"cursor":{"x":1,"y":2}}', { cursor: { x: 1, y: 2 } }],
    ['{"a":"}"}\t', { a: '}' }],
    ['{"a":{"b":[{}]}}', { a: { b: [{}] } }],
  ]
  for (const [text, rest] of shown) expect(JSON.parse(signed(text, kari))).toEqual({ ...rest, user })
})

test('ROOM-41 who it is cannot be said by oneself, however it is spelt', () => {
  const forged = [
    '{"user":{"name":"Ola"}}',
    '{"us\\u0065r":{"name":"Ola"},"a":1}',
    '{"user":1,"user":{"name":"Ola"}}',
    '{"__proto__":{"user":{"name":"Ola"}}}',
  ]
  for (const text of forged) {
    const state = signed(text, kari)
    expect(JSON.parse(state).user).toEqual(user)
    expect(state.match(/"user":\{"role"/g)).toHaveLength(1)
    if (!text.includes('__proto__')) expect(state).not.toContain('Ola')
  }
})

test('ROOM-41 nothing is told of whose account it is; what is no object shows nothing, and what is no JSON is refused', () => {
  expect(signed('{"a":1}', kari)).not.toContain(kari.participant)
  for (const text of ['null', '[]', '1', '"x"', 'true']) expect(signedBytes(Buffer.from(text), kari)).toBe(gone)
  for (const text of ['', '{', '{"a":}', '{}{}', 'undefined']) expect(() => signed(text, kari)).toThrow()
})

test('ROOM-41 who calls themselves something else is shown as that from then on', () => {
  const renamed: Person = { ...kari }
  expect(signed('{"a":1}', renamed)).toContain('Kari')
  renamed.name = 'Ola'
  expect(JSON.parse(signed('{"a":1}', renamed)).user).toEqual({ role: 'participant', name: 'Ola' })
})
