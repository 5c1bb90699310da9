/**
 * Messages on the socket, each a varUint type followed by its body (grammar of y-protocols):
 *
 *     message   = sync | awareness | queryAwareness | ack
 *     sync      = 0 (0 stateVector | 1 update | 2 update)
 *     awareness = 1 varUint8Array
 *     queryAwareness = 3
 *     ack       = 100 varUint          only to clients that announced a protocol version
 *
 * `ack n`: the first n frames of type sync-1 and sync-2 that this socket has sent are committed, empty ones included.
 */
export const messageTypes = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, ack: 100 } as const
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const
