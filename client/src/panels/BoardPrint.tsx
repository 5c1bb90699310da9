import { routes } from '@samtavle/shared/protocol/routes'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useBoard } from './boardContext.ts'

/** The whole board for paper, as the server draws it; it is there only while somebody prints. */
export function BoardPrint() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const [printedAt, setPrintedAt] = useState<number | null>(null)
  useEffect(() => {
    const begin = () => {
      // A sheet that is printed in place of the page is not to wait for it.
      if (!document.querySelector('.print-sheet')) flushSync(() => setPrintedAt(Date.now()))
    }
    const end = () => setPrintedAt(null)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  if (printedAt === null) return null
  return (
    <img
      // Never one that the browser remembers: the board is to be printed as it is now.
      src={`${routes.boardPicture(boardId, 'svg')}?${printedAt}`}
      className="board-print"
      // Before it prints, Chromium waits until all that is lazy has come.
      loading="lazy"
      alt={t('board.label')}
      // At once: nothing is rendered anew between this and the paper.
      onLoad={({ currentTarget }) => currentTarget.toggleAttribute('data-there', true)}
    />
  )
}
