import {
  ArrowRedoIcon,
  ArrowRightIcon,
  ArrowsAllDirectionsIcon,
  ArrowUndoIcon,
  ImageIcon,
  NotePencilIcon,
  PencilWritingIcon,
  QuestionmarkIcon,
  RectangleSectionsIcon,
  TagIcon,
} from '@navikt/aksel-icons'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { openHelp } from '../actions/dialogs.ts'
import { newNote } from '../actions/newNote.ts'
import { pickArea, pickArrow, pickDraw, pickHand, pickSelect, pickText } from '../actions/pickTool.ts'
import { addPicture } from '../actions/pictures.ts'
import { redo, undo } from '../actions/undo.ts'
import type { ToolName } from '../actions/view.ts'
import { Button } from '../ui/Button.tsx'
import { CursorIcon } from '../ui/CursorIcon.tsx'
import { LetterIcon } from '../ui/LetterIcon.tsx'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useBoardState } from './boardContext.ts'

/** The tools of the canvas. */
export function ToolRail({ themesOpen, onThemes }: { themesOpen: boolean; onThemes: () => void }) {
  const { t } = useTranslation()
  const tool = useStore(useActionContext().view, (view) => view.tool)
  useHistory()
  return (
    <div className="panel tool-rail" role="toolbar" aria-label={t('board.tools.label')} aria-orientation="vertical">
      <ActionButton
        action={pickSelect}
        variant="tertiary"
        icon={<CursorIcon />}
        iconOnly
        aria-pressed={tool === 'select'}
      />
      <ActionButton
        action={pickHand}
        variant="tertiary"
        icon={<ArrowsAllDirectionsIcon aria-hidden />}
        iconOnly
        aria-pressed={tool === 'hand'}
      />
      <ActionButton action={newNote} variant="tertiary" icon={<NotePencilIcon aria-hidden />} iconOnly />
      <DrawingTools tool={tool} />
      <AddPicture />
      <Button
        variant="tertiary"
        icon={<TagIcon aria-hidden />}
        aria-label={t('board.theme.title')}
        title={t('board.theme.title')}
        aria-expanded={themesOpen}
        onClick={onThemes}
      />
      <hr />
      <ActionButton action={undo} variant="tertiary" icon={<ArrowUndoIcon aria-hidden />} iconOnly />
      <ActionButton action={redo} variant="tertiary" icon={<ArrowRedoIcon aria-hidden />} iconOnly />
      <hr />
      <ActionButton action={openHelp} variant="tertiary" icon={<QuestionmarkIcon aria-hidden />} iconOnly />
    </div>
  )
}

const drawingTools = [
  { tool: 'area', action: pickArea, icon: <RectangleSectionsIcon aria-hidden /> },
  { tool: 'text', action: pickText, icon: <LetterIcon /> },
  { tool: 'arrow', action: pickArrow, icon: <ArrowRightIcon aria-hidden /> },
  { tool: 'draw', action: pickDraw, icon: <PencilWritingIcon aria-hidden /> },
] as const

/** Those who may not use them do not see them. */
function DrawingTools({ tool: picked }: { tool: ToolName }) {
  const context = useActionContext()
  return drawingTools
    .filter(({ action }) => action.enabled(context))
    .map(({ tool, action, icon }) => (
      <ActionButton key={tool} action={action} variant="tertiary" icon={icon} iconOnly aria-pressed={picked === tool} />
    ))
}

function AddPicture() {
  const context = useActionContext()
  if (!addPicture.enabled(context)) return null
  return <ActionButton action={addPicture} variant="tertiary" icon={<ImageIcon aria-hidden />} iconOnly />
}

/** Draws the buttons anew when there is something to undo, or no longer. */
function useHistory(): void {
  const history = useBoardState((state) => state.document?.history.store)
  useSyncExternalStore(history?.subscribe ?? noSubscription, () => history?.get() ?? null)
}

const noSubscription = () => () => {}
