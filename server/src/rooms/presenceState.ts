import type { Role } from '@samtavle/shared/schema/session'
import { decodeUtf8, encodeUtf8 } from 'lib0/string'

/** Who it is, as everybody is told. */
export interface Signer {
  role: Role
  /** Null on boards without names. */
  name: string | null
}

/** The state of somebody who shows nothing, as JSON in UTF-8. */
export const gone = encodeUtf8('null')

const endOfObject = 0x7d

/**
 * A state that a client shows of itself (JSON in UTF-8), with who it is written in by the server under `user`; {@link gone} for
 * what is no object. Throws when it is no JSON. In a large room this is what is done most: so the text is read to know that it
 * can be read, and its bytes are passed on as they are.
 */
export function signed(state: Uint8Array, signer: Signer): Uint8Array {
  const shown: unknown = JSON.parse(decodeUtf8(state))
  if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return gone
  if (Object.hasOwn(shown, 'user')) return encodeUtf8(JSON.stringify({ ...shown, user: userOf(signer) }))
  const { first, further } = signatureOf(signer)
  const signature = Object.keys(shown).length > 0 ? further : first
  const open = state.lastIndexOf(endOfObject)
  const bytes = new Uint8Array(open + signature.length)
  bytes.set(state.subarray(0, open))
  bytes.set(signature, open)
  return bytes
}

const userOf = ({ role, name }: Signer) => ({ role, name })

/** The last member of a state and its end: as the only member, and after others; and whom it names. */
interface Signature extends Signer {
  first: Uint8Array
  further: Uint8Array
}

const signatures = new WeakMap<Signer, Signature>()

/** The same for all that somebody shows, until they are called something else. */
function signatureOf(signer: Signer): Signature {
  const known = signatures.get(signer)
  if (known && known.name === signer.name && known.role === signer.role) return known
  const user = userOf(signer)
  const member = `"user":${JSON.stringify(user)}}`
  const signature = { ...user, first: encodeUtf8(member), further: encodeUtf8(`,${member}`) }
  signatures.set(signer, signature)
  return signature
}
