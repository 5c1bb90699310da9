import { useStore } from '../ui/useStore.ts'
import { useActionContext } from './boardContext.ts'
import { DescribePictureDialog } from './DescribePictureDialog.tsx'
import { NewPictureDialog } from './NewPictureDialog.tsx'

/** What is asked about a picture, if something is. */
export function PictureDialogs() {
  const { view } = useActionContext()
  const dialog = useStore(view, (state) => state.dialog)
  const close = () => view.set({ dialog: null })
  if (dialog?.is === 'picture') return <NewPictureDialog file={dialog.file} place={dialog.place} onClose={close} />
  if (dialog?.is === 'describePicture') return <DescribePictureDialog cardId={dialog.cardId} onClose={close} />
  return null
}
