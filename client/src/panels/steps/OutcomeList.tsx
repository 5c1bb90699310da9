import '../../ui/css/sources.css'
import { formatDay } from '@samtavle/shared/locale/dates'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { sourcesOf } from '../../actions/aboutCard.ts'
import { visibleCards } from '../../actions/placing.ts'
import { mayLinkSources } from '../../actions/sources.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { useStore } from '../../ui/useStore.ts'
import { useActionContext, useContent, useSession } from '../boardContext.ts'

/** What has been agreed on: decisions, and measures with who and when. Cards that are dragged here are what it builds on. */
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
  const { view, board } = useActionContext()
  const taker = useStore(view, ({ drag }) => drag?.taker)
  const isDropping = useStore(view, ({ drag }) => drag !== null) && mayLinkSources(board)
  if (cards.length === 0) return null
  return (
    <section className="outcomes" aria-label={title} data-dropping={isDropping || undefined}>
      <h3>{title}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id} data-takes-cards={card.id} data-taking={taker === card.id || undefined}>
            <p lang={locale} dir="auto">
              {card.text}
            </p>
            {card.kind === 'measure' && <Responsible card={card} />}
            <Sources card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many cards it builds on; more are dropped on it, or chosen in what is said about it. */
function Sources({ card }: { card: Card }) {
  const { t } = useTranslation()
  const count = sourcesOf(card, useContent()).length
  return (
    <p className="quiet" role="status">
      {count > 0 && t('sources.count', { count })}
    </p>
  )
}

function Responsible({ card: { owner, due } }: { card: Card }) {
  const { t } = useTranslation()
  return (
    <p className="quiet" data-missing={owner ? undefined : true}>
      {owner ?? t('step.decide.missingOwner')}
      {due && (
        <>
          {' · '}
          <span className="unbroken">{formatDay(due, currentLocale())}</span>
        </>
      )}
    </p>
  )
}
