import { around } from '@samtavle/shared/layout/around'
import { frame as en } from '@samtavle/shared/methods/frame/en'
import { frame as nb } from '@samtavle/shared/methods/frame/nb'
import { frame as nn } from '@samtavle/shared/methods/frame/nn'
import { createArea, readAreas } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { orderBetween } from '@samtavle/shared/schema/order'
import { serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'
import { requireLiveArea } from './steps.ts'

/** Takes everybody somewhere; each page goes there once, and people can go back. */
export const summon: Handler<'summon'> = ({ rect, area }, { state, now }) => {
  if (area !== null) requireLiveArea(state, area)
  return { session: { summon: rect === null ? null : { rect, area, at: now } } }
}

const words = { nb, nn, en }
const size = { width: 900, height: 420, gap: 120 }

/** The place for what must wait, below all else, in the language of the board. */
export const parkingPlace: Handler<'parkingPlace'> = (_, { state }) => {
  const areas = readAreas(state.doc).filter(({ live }) => live)
  if (areas.some(({ id }) => id === state.session.parked)) return {}
  if (areas.length >= limits.areas) throw new RoomProblem('limit-reached', 'areas')
  const id = makeId()
  const { title, prompt } = words[state.session.locale].areas.parked
  const [x, , , bottom] = around(areas.map(({ rect }) => rect)) ?? [0, 0, 0, -size.gap]
  const order = orderBetween(areas.at(-1)?.order ?? null, null)
  return {
    session: { parked: id },
    edit: (doc) =>
      createArea(
        doc,
        { id, title, prompt, order, colour: 'pink', rect: [x, bottom + size.gap, size.width, size.height] },
        serverOrigin,
      ),
  }
}
