import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Session, Step } from '@samtavle/shared/schema/session'
import type { BoardState } from './boardState.ts'

type Promised = Record<AreaId, boolean>

/** Whether facilitators read the notes first of areas in which people begin to write. */
export const promisedReading = (state: BoardState, areas: readonly AreaId[]): Session['readFirst'] =>
  keptWhileWaiting(state, state.session.readFirst, areas, state.session.settings.seeFirst === 'on')

/** Whether notes of such areas are shared one each in turn afterwards. */
export const promisedSharing = (
  state: BoardState,
  areas: readonly AreaId[],
  { inTurn = false }: Pick<Step, 'inTurn'>,
): Session['sharedInTurn'] => keptWhileWaiting(state, state.session.sharedInTurn, areas, inTurn)

/**
 * Who has written in an area under a promise keeps it: until those notes have been shown the setting of today does not count.
 */
function keptWhileWaiting(
  { drafts }: BoardState,
  promised: Promised,
  areas: readonly AreaId[],
  today: boolean,
): Promised {
  const waiting = new Set([...drafts.values()].filter(({ state }) => state !== 'discarded').map(({ area }) => area))
  const anew = areas.filter((area) => !(Object.hasOwn(promised, area) && waiting.has(area)))
  return { ...promised, ...Object.fromEntries(anew.map((area) => [area, today])) }
}
