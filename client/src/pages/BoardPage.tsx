import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Geometry } from '../actions/geometry.ts'
import { nowhere } from '../actions/geometry.ts'
import { performKey } from '../actions/keyboard.ts'
import { useActionContext, useBoardState, useContent } from '../panels/boardContext.ts'
import { NewBoardSetup } from '../panels/NewBoardSetup.tsx'
import { NoteEditor } from '../panels/NoteEditor.tsx'
import { Notices } from '../panels/Notices.tsx'
import { SelectionBar } from '../panels/SelectionBar.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { ThemePanel } from '../panels/ThemePanel.tsx'
import { ToolRail } from '../panels/ToolRail.tsx'
import { TopBar } from '../panels/TopBar.tsx'
import { UnsentPanel } from '../panels/UnsentPanel.tsx'
import { ZoomBar } from '../panels/ZoomBar.tsx'
import { useCanvas } from './useCanvas.ts'
import { useRoomyAreas } from './useRoomyAreas.ts'
import { useSelectionVoice } from './useSelectionVoice.ts'

/** What panels cover of the canvas, in CSS pixels; see board.css. */
const insets = { left: 84, top: 78, right: 368, bottom: 24 }

/** The whiteboard with everything around it. */
export function BoardPage({ onGeometry }: { onGeometry: (geometry: Geometry) => void }) {
  const { t } = useTranslation()
  const { board, view } = useActionContext()
  const [themesOpen, setThemesOpen] = useState(false)
  const canvas = useRef<HTMLDivElement>(null)
  useEffect(() => {
    view.set({ insets })
    board.openDocument()
    return () => onGeometry(nowhere)
  }, [board, view, onGeometry])
  useCanvas(canvas, onGeometry)
  useKeys(canvas)
  useRoomyAreas()
  useSelectionVoice()
  return (
    <div className="board-page">
      <TopBar />
      <main className="board-main" aria-label={t('board.label')}>
        <div
          ref={canvas}
          className="canvas"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one stop, and the arrows go on from there
          tabIndex={0}
          aria-label={t('board.label')}
          aria-describedby="canvas-help"
        />
        <p id="canvas-help" className="ds-sr-only">
          {t('board.canvasHelp')}
        </p>
        <NoteEditor onLeft={() => canvas.current?.focus()} />
        <EmptyHint />
      </main>
      <ToolRail themesOpen={themesOpen} onThemes={() => setThemesOpen(!themesOpen)} />
      <div className="left-panels">
        {themesOpen && <ThemePanel />}
        <UnsentPanel />
      </div>
      <SelectionBar />
      <SidePanel />
      <ZoomBar />
      <Notices />
      <NewBoardSetup />
    </div>
  )
}

function EmptyHint() {
  const { t } = useTranslation()
  const { areas, cards } = useContent()
  const arrived = useBoardState((state) => state.document)?.sync.get().state !== 'connecting'
  if (areas.size + cards.size > 0 || !arrived) return null
  return (
    <div className="empty-hint">
      <p>{t('board.empty')}</p>
      <p className="quiet">{t('board.emptyHow')}</p>
    </div>
  )
}

function useKeys(canvas: RefObject<HTMLDivElement | null>): void {
  const context = useActionContext()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (performKey(event, context, document.activeElement === canvas.current)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [context, canvas])
}
