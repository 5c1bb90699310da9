import type { MyBoardsAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { myBoards } from '../connection/boards.ts'
import { goTo } from '../ui/navigation.ts'

/** The boards that this browser is in on; nothing when there are none. */
export function MyBoards() {
  const { t } = useTranslation()
  const [boards, setBoards] = useState<MyBoardsAnswer['boards']>([])
  useEffect(() => {
    myBoards().then(setBoards, () => {})
  }, [])
  if (boards.length === 0) return null
  return (
    <section className="my-boards" aria-labelledby="my-boards">
      <h2 id="my-boards">{t('home.mineTitle')}</h2>
      <p className="lead">{t('home.mineLead')}</p>
      <ul>
        {boards.map(({ boardId, title, role }) => (
          <li key={boardId} className="panel">
            <a href={routes.boardPage(boardId)} onClick={(event) => open(event, routes.boardPage(boardId))}>
              {title || t('home.mineUntitled')}
            </a>
            <span className="quiet">{t(`board.roles.${role}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A plain click stays on this page; one that asks for a new tab gets it. */
function open(event: MouseEvent, path: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  goTo(path)
}
