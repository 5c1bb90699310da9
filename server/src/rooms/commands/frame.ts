import type { Session, Settings } from '@samtavle/shared/schema/session'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

const doorMs = 12 * 60 * 60 * 1000

export const title: Handler<'title'> = (command) => ({ session: { title: command.title } })

export const locale: Handler<'locale'> = (command) => ({ session: { locale: command.locale } })

export const brief: Handler<'brief'> = (command) => ({ session: { brief: command.brief } })

export const settings: Handler<'settings'> = (command, { state }) => {
  const wanted: Partial<Settings> = Object.fromEntries(
    Object.entries(command.settings).filter(([, value]) => value !== undefined),
  )
  const why = refusedSetting(wanted, state)
  if (why) throw new RoomProblem('not-allowed', why)
  const next: Session['settings'] = { ...state.session.settings, ...wanted }
  return { session: { settings: next } }
}

/** Changes that would break what people were told when they wrote or chose. */
function refusedSetting(wanted: Partial<Settings>, state: BoardState): string | null {
  const { settings: current, step } = state.session
  if (wanted.names === 'on' && current.names === 'off' && state.authors.size > 0) return 'names: somebody has written'
  if (wanted.perspectives && (state.answers.get('perspective')?.size ?? 0) > 0)
    return 'perspectives: somebody has chosen'
  if (wanted.seeFirst && wanted.seeFirst !== current.seeFirst && step.kind === 'write')
    return 'seeFirst: people are writing'
  return null
}

/** Opens the door with a fresh code, or closes it; those who are in stay in. */
export const door: Handler<'door'> = async ({ open, waitingRoom }, { now, door: theDoor }) => {
  if (!open) {
    await theDoor.close()
    return { session: { door: null } }
  }
  const expiresAt = now + doorMs
  return { session: { door: { code: await theDoor.open(expiresAt), expiresAt, waitingRoom } } }
}
