import { ChatElipsisIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { commentCount } from '../../actions/comments.ts'
import { Button } from '../../ui/Button.tsx'
import { useContent } from '../boardContext.ts'
import { useListDesk } from './listDesk.ts'

/** How many comments there are to a note, and the way to them; nothing when there are none. */
export function SlipComments({ card }: { card: Card }) {
  const { t } = useTranslation()
  const desk = useListDesk()
  const count = commentCount(card.id, useContent())
  if (count === 0) return null
  return (
    <Button
      variant="tertiary"
      className="slip-comments"
      icon={<ChatElipsisIcon aria-hidden />}
      onClick={() => desk.ask({ what: 'comments', cards: [card.id] })}
    >
      {t('comments.count', { count })}
    </Button>
  )
}
