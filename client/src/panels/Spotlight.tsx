import { useTranslation } from 'react-i18next'
import { endSpotlight } from '../actions/attention.ts'
import { ActionButton } from './ActionButton.tsx'
import { useContent, useOwn, useSession } from './boardContext.ts'

/** The card that the facilitator shows to everybody; nothing when none is shown, or nobody may read it any more. */
export function Spotlight() {
  const { t } = useTranslation()
  const { spotlight, locale } = useSession()
  const { role } = useOwn()
  const { cards, areas } = useContent()
  const card = spotlight ? cards.get(spotlight) : undefined
  if (!card?.live || card.hidden) return null
  const paper = card.colour ?? areas.get(card.place[0] ?? '')?.colour ?? 'yellow'
  return (
    <section className="spotlight" aria-label={t('attention.shown')}>
      <p className="quiet">{t('attention.shown')}</p>
      <blockquote data-paper={paper} lang={locale}>
        {card.text}
      </blockquote>
      {role === 'facilitator' && <ActionButton action={endSpotlight} variant="tertiary" className="flush" />}
    </section>
  )
}
