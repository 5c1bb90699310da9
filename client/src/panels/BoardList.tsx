import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { cardsIn, liveAreas } from '../actions/placing.ts'
import type { Content } from '../connection/content.ts'
import { useContent, useSession } from './boardContext.ts'
import { CardPicture } from './CardPicture.tsx'
import { useAreaName } from './useAreaName.ts'
import { Via } from './Via.tsx'

/** The board as headings and notes: area by area, theme by theme. */
export function BoardList({ only }: { only?: string | null }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const content = useContent()
  const nameOf = useAreaName()
  const areas = liveAreas(content).filter(({ id }) => !only || id === only)
  const outside = only ? [] : cardsIn(null, content).filter(({ kind }) => kind === 'note' || kind === 'idea')
  const shown = areas
    .map((area) => ({ area, cards: cardsIn(area.id, content) }))
    .filter(({ cards }) => cards.length > 0)
  if (shown.length + outside.length === 0) return <p className="quiet">{t('board.list.none')}</p>
  return (
    <div className="board-list">
      {shown.map(({ area, cards }) => (
        <section key={area.id} aria-label={nameOf(area)}>
          <h2 lang={area.title ? locale : undefined} dir="auto">
            {nameOf(area)}
          </h2>
          {area.prompt && (
            <p className="quiet" lang={locale} dir="auto">
              {area.prompt}
            </p>
          )}
          <Themes cards={cards} content={content} paper={area.colour} />
        </section>
      ))}
      {outside.length > 0 && (
        <section aria-label={t('board.list.outside')}>
          <h2>{t('board.list.outside')}</h2>
          <Notes cards={outside} paper="yellow" />
        </section>
      )}
    </div>
  )
}

function Themes({ cards, content, paper }: { cards: Card[]; content: Content; paper: string }) {
  const { locale } = useSession()
  const themes = [...content.themes.values()].filter(({ live }) => live)
  const loose = cards.filter(({ theme }) => !themes.some(({ id }) => id === theme))
  return (
    <>
      {themes.map(({ id, title }) => {
        const members = cards.filter(({ theme }) => theme === id)
        return members.length === 0 ? null : (
          <section key={id} className="theme-group" aria-label={title}>
            <h3 lang={locale} dir="auto">
              {title}
            </h3>
            <Notes cards={members} paper={paper} />
          </section>
        )
      })}
      <Notes cards={loose} paper={paper} />
    </>
  )
}

function Notes({ cards, paper }: { cards: Card[]; paper: string }) {
  const { locale } = useSession()
  if (cards.length === 0) return null
  return (
    <ul className="note-list">
      {cards.map((card) => (
        <li key={card.id} data-paper={card.colour ?? paper} lang={locale} dir="auto">
          {card.image ? <CardPicture {...card} /> : card.text}
          <Via via={card.via} />
        </li>
      ))}
    </ul>
  )
}
