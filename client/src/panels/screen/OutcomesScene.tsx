import { formatDay } from '@samtavle/shared/locale/dates'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { visibleCards } from '../../actions/placing.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { useContent, useSession } from '../boardContext.ts'
import { PagedScene } from './PagedScene.tsx'
import { questionOf } from './scene.ts'

/** What has been agreed on, as it is written down: decisions, and measures with who and when. */
export function OutcomesScene() {
  const { t } = useTranslation()
  const session = useSession()
  const content = useContent()
  const cards = visibleCards(content)
  return (
    <PagedScene
      shape="rows"
      chapters={[
        {
          key: session.step.id,
          title: questionOf(session, content) || t('step.kinds.decide'),
          about: '',
          body: (
            <>
              <Outcomes title={t('step.decide.decisions')} cards={cards.filter(({ kind }) => kind === 'decision')} />
              <Outcomes title={t('step.decide.measures')} cards={cards.filter(({ kind }) => kind === 'measure')} />
            </>
          ),
        },
      ]}
    />
  )
}

function Outcomes({ title, cards }: { title: string; cards: Card[] }) {
  if (cards.length === 0) return null
  return (
    <section className="screen-outcomes">
      <h2>{title}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <p>{card.text}</p>
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
    <p className="screen-responsible" data-missing={owner ? undefined : true}>
      {owner ?? t('step.decide.missingOwner')}
      {due && ` · ${formatDay(due, currentLocale())}`}
    </p>
  )
}
