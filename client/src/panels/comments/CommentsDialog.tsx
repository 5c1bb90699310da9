import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSession } from '../boardContext.ts'
import { CommentThread } from './CommentThread.tsx'

interface CommentsDialogProps {
  card: Card
  /** Whether one goes on writing at once, as after a key was pressed. */
  takesFocus?: boolean
  onClose: () => void
}

/** What has been said to a card, and a field to say more. */
export function CommentsDialog({ card, takesFocus = false, onClose }: CommentsDialogProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  return (
    <Dialog title={t('comments.title')} onClose={onClose}>
      <p className="work-original" lang={locale} dir="auto">
        {card.text}
      </p>
      <CommentThread about={card.id} takesFocus={takesFocus} />
    </Dialog>
  )
}
