import { areaGap, areaHeader, areaPadding, freePlaces } from '@samtavle/shared/layout/grid'
import type { Area } from '@samtavle/shared/schema/area'
import { createCard, type Place } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink } from '@samtavle/shared/schema/link'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { around } from './camera.ts'
import type { Geometry } from './geometry.ts'
import { liveAreas, visibleCards } from './placing.ts'
import { whyNot } from './rights.ts'

/** What a group has come to: a wording of the problem, a decision, or a measure with who and when. */
export interface Outcome {
  kind: 'problem' | 'decision' | 'measure'
  text: string
  owner: string
  /** `YYYY-MM-DD`, or empty. */
  due: string
  /** The card it came out of, if it was one. */
  source: CardId | null
}

export function addOutcome({ kind, text, owner, due, source }: Outcome): Action {
  return {
    label: 'step.decide.add',
    enabled: ({ board }) => text.trim() !== '' && !whyNot(board, { do: 'createCard', kind }),
    perform: async ({ board, geometry }) => {
      const { document } = board.state.get()
      if (!document) return
      if (kind === 'problem') {
        const from = source ? [source] : []
        await board.command({ type: 'proposeWording', card: makeId(), text: text.trim(), from })
        return
      }
      const [cardId, linkId] = [makeId(), makeId()]
      const place = placeOf(document.content.store.get(), geometry)
      const details = kind === 'measure' ? { owner: owner.trim() || null, due: due || null } : {}
      document.write(cardId, (doc, origin) =>
        createCard(doc, { id: cardId, kind, text: text.trim(), place, ...details }, origin),
      )
      if (source) {
        const link = { id: linkId, kind: 'source', from: source, to: cardId } as const
        document.write(linkId, (doc, origin) => createLink(doc, link, origin))
      }
    },
  }
}

/** The first clear place in rows of their own, below all areas and as wide as they are. */
function placeOf(content: Content, geometry: Geometry): Place {
  const areas = liveAreas(content).map(
    ({ id, rect: [x, y, width, height] }) => geometry.areaBox(id) ?? { x, y, width, height },
  )
  const all = around(areas) ?? { x: 0, y: 0, width: 800, height: 0 }
  const [x, y] = [all.x - areaPadding, all.y + all.height + areaGap - areaHeader]
  const rows: Pick<Area, 'id' | 'rect'> = { id: '', rect: [x, y, all.width + 2 * areaPadding, 0] }
  const taken = visibleCards(content)
    .filter(({ place }) => place[0] === null)
    .map(({ place }): Place => [rows.id, place[1] - x, place[2] - y])
  const [free] = freePlaces(rows, taken, 1)
  return free ? [null, x + free[1], y + free[2]] : [null, x, y]
}
