import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { restoreCard } from '../../actions/moderation.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { useListDesk } from './listDesk.ts'

/** In the place of a note whose text has been taken away: for its writer why, for facilitators the ways back and on. */
export function HiddenNote({ card }: { card: Card }) {
  const { t } = useTranslation()
  const desk = useListDesk()
  const { role, hidden } = useOwn()
  const own = hidden.find(({ cardId }) => cardId === card.id)
  return (
    <>
      <div className="slip-body">
        <p className="slip-gone">{t('list.hidden.text')}</p>
        {own && (
          <p className="quiet">
            <Promises at="hidden" inline /> {own.reason && t('list.hidden.reason', { reason: own.reason })}
          </p>
        )}
      </div>
      {role === 'facilitator' && (
        <div className="slip-actions">
          <ActionButton
            action={restoreCard(card.id)}
            data-control="more"
            onDone={() => desk.done(t('list.hidden.restored'), card.id)}
          />
          <Button variant="tertiary" onClick={() => desk.ask({ what: 'erase', cards: [card.id] })}>
            {t('list.hidden.erase')}
          </Button>
        </div>
      )}
    </>
  )
}
