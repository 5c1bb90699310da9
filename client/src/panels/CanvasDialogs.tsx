import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { announce } from '../ui/announcer.ts'
import { useStore } from '../ui/useStore.ts'
import { AreaDialog } from './AreaDialog.tsx'
import { useActionContext, useContent } from './boardContext.ts'
import { ColourDialog } from './ColourDialog.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { CommentsDialog } from './comments/CommentsDialog.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { MoveToDialog } from './MoveToDialog.tsx'
import { NewThemeDialog } from './NewThemeDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PictureDialogs } from './PictureDialogs.tsx'

/** The window that is open over the canvas, if one is. */
export function CanvasDialogs() {
  const { view } = useActionContext()
  const dialog = useStore(view, (state) => state.dialog)
  const close = () => view.set({ dialog: null })
  switch (dialog?.is) {
    case 'help':
      return <HelpDialog onClose={close} />
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'theme':
      return <NewThemeDialog onClose={close} />
    case 'colour':
      return <ColourDialog onClose={close} />
    case 'move':
      return <MoveToDialog onClose={close} />
    case 'area':
      return (
        <AreaDialog
          areaId={dialog.areaId}
          isOnCanvas
          onClose={close}
          onDone={(message) => {
            close()
            announce(message)
          }}
        />
      )
    case 'comments':
      return <CardComments cardId={dialog.cardId} onClose={close} />
    case 'paste':
      return <PasteDialog rows={dialog.rows} onClose={close} />
    case 'picture':
    case 'describePicture':
      return <PictureDialogs />
    default:
      return null
  }
}

/** Of a card that is gone there is nothing more to say. */
function CardComments({ cardId, onClose }: { cardId: CardId; onClose: () => void }) {
  const card = useContent().cards.get(cardId)
  return card && isVisible(card) ? <CommentsDialog card={card} takesFocus onClose={onClose} /> : null
}
