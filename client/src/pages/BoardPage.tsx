import '../ui/css/canvas.css'
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Geometry } from '../actions/geometry.ts'
import { nowhere } from '../actions/geometry.ts'
import { keepView } from '../actions/keptView.ts'
import { performKey } from '../actions/keyboard.ts'
import { ActionMenu } from '../panels/ActionMenu.tsx'
import { BoardPrint } from '../panels/BoardPrint.tsx'
import { useActionContext, useBoardState, useContent } from '../panels/boardContext.ts'
import { CanvasNews } from '../panels/CanvasNews.tsx'
import { Carets } from '../panels/Carets.tsx'
import { CarryHint } from '../panels/CarryHint.tsx'
import { Cursors } from '../panels/Cursors.tsx'
import { Minimap } from '../panels/Minimap.tsx'
import { NewBoardSetup } from '../panels/NewBoardSetup.tsx'
import { NoteEditor } from '../panels/NoteEditor.tsx'
import { Notices } from '../panels/Notices.tsx'
import { SearchBox } from '../panels/SearchBox.tsx'
import { SelectionBar } from '../panels/SelectionBar.tsx'
import { SidePanel } from '../panels/SidePanel.tsx'
import { Summoned } from '../panels/Summoned.tsx'
import { ThemePanel } from '../panels/ThemePanel.tsx'
import { ToolRail } from '../panels/ToolRail.tsx'
import { TopBar } from '../panels/TopBar.tsx'
import { UnsentPanel } from '../panels/UnsentPanel.tsx'
import { ZoomBar } from '../panels/ZoomBar.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { useFocusRefuge } from '../ui/useFocusRefuge.ts'
import { useStore } from '../ui/useStore.ts'
import { useBoardVoice } from './useBoardVoice.ts'
import { useCanvas } from './useCanvas.ts'
import { useClipboard } from './useClipboard.ts'
import { useFocusBack } from './useFocusBack.ts'
import { usePictureDrop } from './usePictureDrop.ts'
import { useRoomyAreas } from './useRoomyAreas.ts'
import { useSelectionVoice } from './useSelectionVoice.ts'

const CanvasDialogs = lazyPart(() => import('../panels/CanvasDialogs.tsx').then(({ CanvasDialogs }) => CanvasDialogs))

/** What panels cover of the canvas, in CSS pixels; see board.css. */
const insets = { left: 84, top: 78, right: 368, bottom: 24 }

/** The whiteboard with everything around it. */
export function BoardPage({ onGeometry }: { onGeometry: (geometry: Geometry) => void }) {
  const { t } = useTranslation()
  const { board, view } = useActionContext()
  const [themesOpen, setThemesOpen] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  useEffect(() => {
    view.set({ insets })
    board.openDocument()
    return () => onGeometry(nowhere)
  }, [board, view, onGeometry])
  useEffect(() => keepView(view, board.boardId), [view, board])
  useCanvas(canvas, onGeometry)
  useKeys(canvas)
  useClipboard(canvas)
  usePictureDrop(canvas)
  useFocusBack(canvas)
  const dialogOpen = useStore(view, ({ dialog }) => dialog !== null)
  useFocusRefuge(page, (lost) => {
    // What is only disabled for a moment, while something is being done, has it again soon.
    if (!lost.isConnected) canvas.current?.focus({ preventScroll: true })
  })
  useRoomyAreas()
  useSelectionVoice()
  useBoardVoice()
  return (
    <div ref={page} className="board-page">
      <TopBar />
      <BoardPrint />
      <main className="board-main" aria-label={t('board.label')}>
        <div
          ref={canvas}
          className="canvas"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one stop, and the arrows go on from there
          tabIndex={0}
          aria-label={t('board.label')}
          aria-describedby="canvas-help"
          onKeyUp={({ key }) => key === 'Tab' && view.set({ arrowKeys: 'go' })}
        />
        <p id="canvas-help" className="ds-sr-only">
          {t('board.canvasHelp')}
        </p>
        <Cursors />
        <NoteEditor onLeft={() => canvas.current?.focus()} />
        <Carets />
        <ActionMenu />
        <Summoned />
        <EmptyHint />
      </main>
      <CanvasNews onLeft={() => canvas.current?.focus()} />
      <ToolRail themesOpen={themesOpen} onThemes={() => setThemesOpen(!themesOpen)} />
      <div className="left-panels">
        {themesOpen && <ThemePanel />}
        <UnsentPanel />
      </div>
      <SelectionBar />
      <SidePanel />
      <ZoomBar />
      <Minimap />
      <CarryHint />
      <SearchBox onLeft={() => canvas.current?.focus()} />
      <Suspense>{dialogOpen && <CanvasDialogs />}</Suspense>
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
      if (document.querySelector('dialog[open]')) return
      // Where nothing has the focus, keys are meant for the board.
      const isOnCanvas = document.activeElement === canvas.current || document.activeElement === document.body
      if (performKey(event, context, isOnCanvas)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [context, canvas])
}
