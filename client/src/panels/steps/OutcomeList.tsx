import { formatDay } from '@samtavle/shared/locale/dates'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { visibleCards } from '../../actions/placing.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { useContent, useSession } from '../boardContext.ts'

/** What has been agreed on: decisions, and measures with who and when. */
export function OutcomeList() {
  const { t } = useTranslation()
  const cards = visibleCards(useContent())
  const decisions = cards.filter(({ kind }) => kind === 'decision')
  const measures = cards.filter(({ kind }) => kind === 'measure')
  if (decisions.length + measures.length === 0) return <p className="quiet">{t('step.decide.none')}</p>
  return (
    <>
      <Outcomes title={t('step.decide.decisions')} cards={decisions} />
      <Outcomes title={t('step.decide.measures')} cards={measures} />
    </>
  )
}

function Outcomes({ title, cards }: { title: string; cards: Card[] }) {
  const { locale } = useSession()
  if (cards.length === 0) return null
  return (
    <section className="outcomes" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <p lang={locale} dir="auto">
              {card.text}
            </p>
            {card.kind === 'measure' && <Responsible card={card} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Responsible({ card: { owner, due } }: { card: Card }) {
  const { t } = useTranslation()
  return (
    <p className="quiet" data-missing={owner ? undefined : true}>
      {owner ?? t('step.decide.missingOwner')}
      {due && ` · ${formatDay(due, currentLocale())}`}
    </p>
  )
}
