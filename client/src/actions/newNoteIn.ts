import { areaGap, freePlaces } from '@samtavle/shared/layout/grid'
import type { Area } from '@samtavle/shared/schema/area'
import type { Place } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { newNote } from './newNote.ts'
import { mayWriteText } from './newText.ts'
import { mayAddPictures } from './pictures.ts'
import { visibleCards } from './placing.ts'

/** Begins a note in the first clear place of an area, called `name`, or below everything. It is on the board as soon as it has text. */
export function newNoteIn(area: Area | null, name: string): Action {
  return {
    label: area ? 'list.newNote' : 'list.newNoteShort',
    values: { area: name },
    enabled: newNote.enabled,
    perform(context) {
      const fresh = area ? placeIn(area, context) : placeBelow(context)
      context.view.set({ editing: { cardId: makeId(), fresh } })
    },
  }
}

/** Begins a free text likewise. */
export const newTextIn = (area: Area | null): Action => ({
  label: 'whiteboard.text.new',
  enabled: mayWriteText,
  perform(context) {
    const fresh = area ? placeIn(area, context) : placeBelow(context)
    context.view.set({ editing: { cardId: makeId(), fresh, kind: 'text' } })
  },
})

/** Asks for a picture to be put there likewise. */
export const newPictureIn = (area: Area | null): Action => ({
  label: 'whiteboard.picture.add',
  enabled: mayAddPictures,
  perform(context) {
    const place = area ? placeIn(area, context) : placeBelow(context)
    context.view.set({ dialog: { is: 'picture', file: null, place } })
  },
})

function placeIn(area: Area, { board }: ActionContext): Place {
  const content = board.state.get().document?.content.store.get()
  const taken = content ? visibleCards(content).map(({ place }) => place) : []
  const [place] = freePlaces(area, taken, 1)
  return place ?? [area.id, 0, 0]
}

function placeBelow({ geometry }: ActionContext): Place {
  const all = geometry.everything()
  return all ? [null, Math.round(all.x), Math.round(all.y + all.height + areaGap)] : [null, 0, 0]
}
