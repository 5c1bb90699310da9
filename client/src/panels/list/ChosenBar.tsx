import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { clearSelection } from '../../actions/selection.ts'
import { ActionButton } from '../ActionButton.tsx'
import { ManyActions } from './SlipActions.tsx'

/** What can be done with all that are chosen, at the lower edge for as long as there are some. */
export function ChosenBar({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation()
  if (cards.length === 0) return null
  return (
    <section className="panel list-chosen" aria-label={t('board.tools.selection')}>
      <p>{t('board.note.selectedMany', { count: cards.length })}</p>
      <ManyActions cards={cards} />
      <ActionButton action={clearSelection} variant="tertiary" />
    </section>
  )
}
