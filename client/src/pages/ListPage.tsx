import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionContext, useOwn } from '../panels/boardContext.ts'
import { KeyHelp } from '../panels/list/KeyHelp.tsx'
import { ListView } from '../panels/list/ListView.tsx'
import { UnpaintedBoard } from '../panels/list/UnpaintedBoard.tsx'
import { NewBoardSetup } from '../panels/NewBoardSetup.tsx'
import { Notices } from '../panels/Notices.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { TopBar } from '../panels/TopBar.tsx'
import { UnsentPanel } from '../panels/UnsentPanel.tsx'
import { useRoomyAreas } from './useRoomyAreas.ts'
import { useStepVoice } from './useStepVoice.ts'

/** The board as a list, with what the step asks beside it. */
export function ListPage() {
  const { t } = useTranslation()
  const { board } = useActionContext()
  const { role } = useOwn()
  useEffect(() => board.openDocument(), [board])
  useRoomyAreas()
  useStepVoice()
  return (
    <UnpaintedBoard>
      <div className="list-page">
        <TopBar />
        <div className="list-columns">
          <div className="list-side">
            <SidePanel dotsInList />
            <UnsentPanel />
            {role !== 'viewer' && <KeyHelp />}
          </div>
          <main aria-label={t('board.list.title')}>
            <ListView />
          </main>
        </div>
        <Notices />
        <NewBoardSetup />
      </div>
    </UnpaintedBoard>
  )
}
