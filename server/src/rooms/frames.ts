import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import * as encoding from 'lib0/encoding'

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function syncFrame(type: number, body: Uint8Array): Uint8Array {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** Frames of one type, encoded once for all who are sent the same bytes: a hall of people that joins at once is. */
function sharedFrames(type: number): (body: Uint8Array) => Uint8Array {
  const frames = new WeakMap<Uint8Array, Uint8Array>()
  return (body) => {
    const known = frames.get(body)
    if (known) return known
    const made = syncFrame(type, body)
    frames.set(body, made)
    return made
  }
}

/** "This is how far I am": asks for what the other side has beyond it. */
export const step1Frame = sharedFrames(syncTypes.step1)
/** The answer to step 1. */
export const step2Frame = sharedFrames(syncTypes.step2)
export const updateFrame = sharedFrames(syncTypes.update)

/** The first `count` sync frames of this socket are committed. */
export const ackFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.ack)
    encoding.writeVarUint(encoder, count)
  })

/** Presence of some clients; `state` is JSON in UTF-8, and `null` when they have left. */
export const presenceFrame = (entries: { client: number; clock: number; state: Uint8Array }[]): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness)
    const body = frame((inner) => {
      encoding.writeVarUint(inner, entries.length)
      for (const { client, clock, state } of entries) {
        encoding.writeVarUint(inner, client)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarUint8Array(inner, state)
      }
    })
    encoding.writeVarUint8Array(encoder, body)
  })

/** Says nothing, in a way that every y-protocols client understands: keeps a quiet socket from being given up. */
export const quietFrame = presenceFrame([])

/** Whether an update changes nothing: no struct and nothing deleted. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length <= 2
