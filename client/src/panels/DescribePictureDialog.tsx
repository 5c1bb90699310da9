import type { CardId } from '@samtavle/shared/schema/ids'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { describePicture } from '../actions/pictures.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useActionContext, useContent } from './boardContext.ts'
import { CardPicture } from './CardPicture.tsx'
import { PictureText } from './PictureText.tsx'
import { useUnsaid } from './useUnsaid.ts'

/** What a picture on the board shows, to be said anew. */
export function DescribePictureDialog({ cardId, onClose }: { cardId: CardId; onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const card = useContent().cards.get(cardId)
  const start = { text: card?.text ?? '', isOrnament: card?.text === '' }
  const { fields, change, forget } = useUnsaid(`picture ${cardId}`, start)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    describePicture(context, cardId, fields.isOrnament ? '' : fields.text.trim())
    forget()
    onClose()
  }
  return (
    <Dialog title={t('whiteboard.picture.describe')} onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {card && <CardPicture {...card} text="" />}
        <PictureText {...fields} onChange={change} />
        <div className="dialog-actions">
          <Button type="submit" variant="primary">
            {t('whiteboard.picture.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
