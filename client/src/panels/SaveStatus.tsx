import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncState } from '../connection/boardDocument.ts'
import { useStore } from '../ui/useStore.ts'
import { useBoard, useBoardState } from './boardContext.ts'

/** Whether what one has done is safe: notes on the board, drafts and answers together. */
export function SaveStatus() {
  const { t } = useTranslation()
  const state = useSaveState()
  return (
    <span className="save-status" data-state={state} role="status">
      {t(`board.sync.${state}`)}
    </span>
  )
}

export function useSaveState(): SyncState {
  const board = useBoard()
  const contact = useBoardState((state) => state.contact)
  const document = useBoardState((state) => state.document)
  const drafts = useStore(board.drafts.pending, (pending) => pending)
  const answers = useStore(board.answers.pending, (pending) => pending)
  const isWaiting = drafts.drafts.size + answers.waiting > 0
  const synced = useSyncExternalStore(
    document?.sync.subscribe ?? noSubscription,
    () => document?.sync.get().state ?? 'saved',
  )
  if (isWaiting && (contact === 'none' || drafts.stuck || answers.stuck)) return 'unsaved'
  if (contact === 'none' && synced !== 'unsaved') return 'offline'
  return isWaiting && synced === 'saved' ? 'saving' : synced
}

const noSubscription = () => () => {}
