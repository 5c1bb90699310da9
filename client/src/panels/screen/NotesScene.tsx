import type { Area } from '@samtavle/shared/schema/area'
import type { Card } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { Colour } from '@samtavle/shared/schema/values'
import { useTranslation } from 'react-i18next'
import { useContent, useSession } from '../boardContext.ts'
import { CardPicture } from '../CardPicture.tsx'
import { chaptersOf } from './chapters.ts'
import { PagedScene } from './PagedScene.tsx'
import { questionOf } from './scene.ts'

/** The notes of the board, theme by theme and area by area. */
export function NotesScene() {
  const { t } = useTranslation()
  const session = useSession()
  const content = useContent()
  const { kind, area } = session.step
  const chapters = chaptersOf(content, { only: area, byTheme: kind !== 'share' })
  return (
    <PagedScene
      above={kind === 'free' ? session.title : questionOf(session, content) || t(`step.kinds.${kind}`)}
      shape="notes"
      chapters={chapters.map(({ key, kind: what, title, about, cards }) => ({
        key,
        kind: what === 'theme' ? t('screen.theme') : '',
        title: title || t(what === 'outside' ? 'board.list.outside' : 'canvas.area.untitled'),
        about,
        body: <Notes cards={cards} />,
      }))}
    />
  )
}

function Notes({ cards }: { cards: Card[] }) {
  const { areas } = useContent()
  return (
    <ul className="screen-notes">
      {cards.map((card) => (
        <li key={card.id} data-paper={paperOf(card, areas.get(card.place[0] ?? ''))}>
          <Kind card={card} />
          {card.image ? <CardPicture {...card} /> : card.text}
          {card.meaning && <span className="screen-meaning">{card.meaning}</span>}
        </li>
      ))}
    </ul>
  )
}

const paperOf = (card: Card, area: Area | undefined): Colour | 'white' =>
  isFixture(card) ? 'white' : (card.colour ?? area?.colour ?? 'yellow')

/** What a card is, when it is more than a note. */
function Kind({ card: { kind } }: { card: Card }) {
  const { t } = useTranslation()
  return kind === 'note' ? null : <span className="screen-kind">{t(`board.kinds.${kind}`)}</span>
}
