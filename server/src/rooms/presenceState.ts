import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import type { Person } from './socket.ts'

/** The state of somebody who shows nothing, as JSON in UTF-8. */
export const gone = encodeUtf8('null')

const endOfObject = 0x7d

/**
 * A state that a client shows of itself (JSON in UTF-8), with who it is written in by the server under `user`; {@link gone} for
 * what is no object. Throws when it is no JSON. In a large room this is what is done most: so the text is read to know that it
 * can be read, and its bytes are passed on as they are.
 */
export function signed(state: Uint8Array, person: Person): Uint8Array {
  const shown: unknown = JSON.parse(decodeUtf8(state))
  if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return gone
  if (Object.hasOwn(shown, 'user')) return encodeUtf8(JSON.stringify({ ...shown, user: signer(person) }))
  const { first, further } = signatureOf(person)
  const signature = Object.keys(shown).length > 0 ? further : first
  const open = state.lastIndexOf(endOfObject)
  const bytes = new Uint8Array(open + signature.length)
  bytes.set(state.subarray(0, open))
  bytes.set(signature, open)
  return bytes
}

const signer = ({ role, name }: Person) => ({ role, name })

/** The last member of a state and its end: as the only member, and after others. */
interface Signature {
  first: Uint8Array
  further: Uint8Array
}

const signatures = new WeakMap<Person, Signature>()

/** The same for all that somebody shows. */
function signatureOf(person: Person): Signature {
  const known = signatures.get(person)
  if (known) return known
  const member = `"user":${JSON.stringify(signer(person))}}`
  const signature = { first: encodeUtf8(member), further: encodeUtf8(`,${member}`) }
  signatures.set(person, signature)
  return signature
}
