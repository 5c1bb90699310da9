import type { Person } from './socket.ts'

/** The state of somebody who shows nothing, as JSON. */
export const gone = 'null'

/**
 * A state that a client shows of itself (JSON), with who it is written in by the server under `user`; {@link gone} for what is no
 * object. Throws when it is no JSON. In a large room this is what is done most: so the text is read to know that it can be
 * read, and is not written anew.
 */
export function signed(text: string, person: Person): string {
  const state: unknown = JSON.parse(text)
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return gone
  const { role, name } = person
  const keys = Object.keys(state)
  if (keys.includes('user')) return JSON.stringify({ ...state, user: { role, name } })
  const open = text.slice(0, text.lastIndexOf('}'))
  return `${open}${keys.length > 0 ? ',' : ''}"user":${JSON.stringify({ role, name })}}`
}
