import { useTranslation } from 'react-i18next'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { useLasting } from '../ui/useLasting.ts'
import { useStore } from '../ui/useStore.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { BarredPage } from './BarredPage.tsx'

/** A board that takes longer than this, in ms, is worth a word. */
const patienceMs = 4_000

/** A board on its way. The connection goes on trying by itself; without contact it says so. */
export function ArrivingPage({ board, onAgain }: { board: BoardConnection; onAgain: () => void }) {
  const { t } = useTranslation()
  const contact = useStore(board.state, (state) => state.contact)
  const isLate = useLasting(contact === 'none', patienceMs)
  if (isLate) return <BarredPage why="no-contact" boardId={board.boardId} onAgain={onAgain} />
  return <Waiting label={t('board.loading')} />
}
