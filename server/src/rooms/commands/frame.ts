import { entityOf } from '@samtavle/shared/schema/entity'
import type { Settings } from '@samtavle/shared/schema/session'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

const doorMs = 12 * 60 * 60 * 1000

export const title: Handler<'title'> = (command) => ({ session: { title: command.title } })

export const locale: Handler<'locale'> = (command) => ({ session: { locale: command.locale } })

export const brief: Handler<'brief'> = (command) => ({ session: { brief: command.brief } })

export const settings: Handler<'settings'> = (command, { state, door }) => {
  const wanted: Partial<Settings> = Object.fromEntries(
    Object.entries(command.settings).filter(([, value]) => value !== undefined),
  )
  const why = refusedSetting(wanted, state)
  if (why) throw new RoomProblem('not-allowed', why)
  const change = () => ({ session: { settings: { ...state.session.settings, ...wanted } } })
  const dropsNames = wanted.names === 'off' && state.session.settings.names === 'on'
  return dropsNames ? door.forgetNames().then(change) : change()
}

/** Changes that would break what people were told when they wrote or chose. */
function refusedSetting(wanted: Partial<Settings>, state: BoardState): string | null {
  const { settings: current, step } = state.session
  if (wanted.names === 'on' && current.names === 'off' && hasWriting(state)) return 'names: somebody has written'
  if (wanted.perspectives && (state.answers.get('perspective')?.size ?? 0) > 0)
    return 'perspectives: somebody has chosen'
  if (wanted.seeFirst && wanted.seeFirst !== current.seeFirst && step.kind === 'write')
    return 'seeFirst: people are writing'
  return null
}

/** Whether anybody has put anything in their own words. Areas are the frame of the meeting and nobody's words. */
function hasWriting({ authors, drafts, doc }: BoardState): boolean {
  return drafts.size > 0 || [...authors.keys()].some((id) => entityOf(doc, 'areas', id) === null)
}

/**
 * Opens the door with a fresh code, or closes it; those who are in stay in. An open door keeps its code, which may hang on
 * a wall, when only the waiting room comes or goes.
 */
export const door: Handler<'door'> = async ({ open, waitingRoom }, { state, now, door: theDoor }) => {
  if (!open) {
    await theDoor.close()
    return { session: { door: null } }
  }
  const before = state.session.door
  if (before && before.expiresAt > now && before.waitingRoom !== waitingRoom) {
    return { session: { door: { ...before, waitingRoom } } }
  }
  const expiresAt = now + doorMs
  return { session: { door: { code: await theDoor.open(expiresAt), expiresAt, waitingRoom } } }
}
