import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** How one person gets to one board of one server. */
export interface Seat {
  url: string
  headers: Record<string, string>
  /** Hocuspocus begins every message with the name of the document; null: nobody does. */
  address: string | null
}

/** A message of a server, as far as it is of interest here. */
export type Incoming =
  | { is: 'step1' | 'step2' | 'update' | 'presence'; body: Uint8Array }
  | { is: 'ack'; count: number }
  | { is: 'other' }

/** Writes and reads messages of y-protocols, with the address in front where there is one. */
export class Wire {
  readonly #address: string | null

  constructor(address: string | null) {
    this.#address = address
  }

  /** What is said before anything else; null when nothing is. */
  greeting(): Uint8Array | null {
    if (this.#address === null) return null
    return this.#message(messageTypes.auth, (encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'no token')
    })
  }

  sync(type: number, body: Uint8Array): Uint8Array {
    return this.#message(messageTypes.sync, (encoder) => {
      encoding.writeVarUint(encoder, type)
      encoding.writeVarUint8Array(encoder, body)
    })
  }

  presence(client: number, clock: number, state: string): Uint8Array {
    const entry = encoding.encode((inner) => {
      encoding.writeVarUint(inner, 1)
      encoding.writeVarUint(inner, client)
      encoding.writeVarUint(inner, clock)
      encoding.writeVarString(inner, state)
    })
    return this.#message(messageTypes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, entry))
  }

  read(message: Uint8Array): Incoming {
    const decoder = decoding.createDecoder(message)
    if (this.#address !== null) decoding.readVarString(decoder)
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.sync:
      case hocuspocusSyncReply:
        return readSync(decoder)
      case messageTypes.awareness:
        return { is: 'presence', body: decoding.readVarUint8Array(decoder) }
      case messageTypes.ack:
        return { is: 'ack', count: decoding.readVarUint(decoder) }
      default:
        return { is: 'other' }
    }
  }

  #message(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
    return encoding.encode((encoder) => {
      if (this.#address !== null) encoding.writeVarString(encoder, this.#address)
      encoding.writeVarUint(encoder, type)
      write(encoder)
    })
  }
}

/** Its step 1 after ours; an answer to it is not answered again. */
const hocuspocusSyncReply = 4

function readSync(decoder: decoding.Decoder): Incoming {
  const type = decoding.readVarUint(decoder)
  const body = decoding.readVarUint8Array(decoder)
  if (type === syncTypes.step1) return { is: 'step1', body }
  return { is: type === syncTypes.step2 ? 'step2' : 'update', body }
}
