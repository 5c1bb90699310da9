import { limits } from '@samtavle/shared/schema/limits'

/** How large an update may be in each direction; far beyond what honest work offline comes to. */
export const bounds = {
  bytes: limits.firstSyncBytes,
  /** Yjs client ids whose structs it carries. On boards without names every act has an id of its own. */
  clients: 5_000,
  structs: 25_000,
  /** Ranges in its delete set, which names everything that was ever deleted. */
  ranges: 200_000,
  /** Yjs counts clocks per UTF-16 code unit and per write. */
  clock: 2 ** 32,
  /** Arrays and objects inside each other in one value. */
  depth: 8,
  /** Values, counting what is inside arrays and objects. */
  elements: 100_000,
  /** See {@link Effort}. */
  steps: 300_000,
  /** Client ids in a document, and in how large a one nobody may have more than their share. */
  clientsOfDocument: 50_000,
  clientsWithoutCounting: 5_000,
  clientsOfParticipant: 5_000,
} as const
