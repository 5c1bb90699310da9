import { createCard, editCardText, type Place } from '@samtavle/shared/schema/card'
import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import { sendImage } from '../connection/images.ts'
import type { Action, ActionContext } from './action.ts'
import type { Point } from './camera.ts'
import { clearMiddle } from './newNote.ts'
import { placeAt } from './placing.ts'
import { whyNot } from './rights.ts'

export const mayAddPictures = ({ board }: ActionContext): boolean => !whyNot(board, { do: 'createCard', kind: 'image' })

/** Asks what a picture shows, and first for the picture if there is none yet. It will have its upper left corner at `at`. */
export function askAboutPicture(context: ActionContext, file: File | null, at: Point): void {
  const content = context.board.state.get().document?.content.store.get()
  if (!content || !mayAddPictures(context)) return
  const place = placeAt(at, context.geometry, content)
  context.view.set({ tool: 'select', menu: null, dialog: { is: 'picture', file, place } })
}

export const addPicture: Action = {
  label: 'whiteboard.picture.add',
  enabled: mayAddPictures,
  perform: (context) => askAboutPicture(context, null, clearMiddle(context)),
}

/** Sends a picture, and puts it on the board when the server has it. Rejects as all requests do. */
export async function putPicture(context: ActionContext, file: Blob, text: string, place: Place): Promise<void> {
  const { board, view } = context
  const { id: imageId, width, height } = await sendImage(board.boardId, file)
  const { document } = board.state.get()
  const id = makeId()
  document?.history.step()
  const card = { id, kind: 'image', text, place, image: [imageId, width, height] } as const
  document?.write(id, (doc, origin) => createCard(doc, { ...card, image: [imageId, width, height] }, origin))
  view.set({ selection: new Set([id]), lines: new Set() })
}

/** Says anew what a picture shows; '' for one that only adorns. */
export function describePicture(context: ActionContext, cardId: CardId, text: string): void {
  const { document } = context.board.state.get()
  document?.history.step()
  document?.write(cardId, (doc, origin) => editCardText(doc, cardId, text, origin))
}
