import type { OwnDraft } from '@samtavle/shared/protocol/events'
import { type AreaId, type DraftId, makeId } from '@samtavle/shared/schema/ids'
import { useCallback, useMemo, useState } from 'react'
import { draftsNow } from '../../connection/drafts.ts'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useBoardState, useOwn } from '../boardContext.ts'

/** One's drafts of an area as one has written them, whether they have reached the server or not. */
export function useDrafts(area: AreaId | null): OwnDraft[] {
  const board = useBoard()
  const stored = useOwn().drafts
  const seat = useBoardState((state) => state.seat)
  const pending = useStore(board.drafts.pending, (state) => state.drafts)
  return useMemo(
    () => draftsNow(stored, pending).filter((draft) => draft.seat === seat && (area === null || draft.areaId === area)),
    [stored, pending, area, seat],
  )
}

/** The field in which a note is written, and what can be done with it. */
export interface DraftFieldState {
  draftId: DraftId
  text: string
  /** Whether the note has been added before and is being changed. */
  isChange: boolean
  /** Whether it is written for somebody else. */
  forSomebody: boolean
  writeFor(somebody: boolean): void
  type(text: string): void
  /** *Legg til lappen*: the note will be shown with the others. */
  add(): void
  /** Opens a note that has been added. */
  open(draft: OwnDraft): void
  discard(): void
}

/** Text in the field is a draft from the first letter on, so that nothing is lost with the page. */
export function useDraftField(area: AreaId): DraftFieldState {
  const { drafts } = useBoard()
  const all = useDrafts(area)
  const [{ draftId, text, isChange, forSomebody }, setField] = useState(() =>
    fieldWith(all.find(({ state }) => state === 'open')),
  )
  const clear = useCallback(() => setField(fieldWith(undefined)), [])
  const via = forSomebody ? 'somebody' : 'self'
  return {
    draftId,
    text,
    isChange,
    forSomebody,
    writeFor(somebody) {
      setField({ draftId, text, isChange, forSomebody: somebody })
    },
    type(next) {
      setField({ draftId, text: next, isChange, forSomebody })
      if (!isChange) drafts.write(draftId, area, next.trim() ? next : null, 'open', via)
    },
    add() {
      if (!text.trim()) return
      drafts.write(draftId, area, text.trim(), 'added', via)
      setField({ ...fieldWith(undefined), forSomebody })
    },
    open(draft) {
      if (text.trim() && !isChange) drafts.write(draftId, area, text, 'open', via)
      setField({ ...fieldWith(draft), isChange: draft.state === 'added' })
    },
    discard() {
      drafts.write(draftId, area, null, 'open')
      clear()
    },
  }
}

const fieldWith = (draft: OwnDraft | undefined) => ({
  draftId: draft?.id ?? makeId(),
  text: draft?.text ?? '',
  isChange: false,
  forSomebody: draft?.via === 'somebody',
})
