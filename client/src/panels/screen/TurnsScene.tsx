import type { Card } from '@samtavle/shared/schema/card'
import type { Turns } from '@samtavle/shared/schema/turns'
import { Trans, useTranslation } from 'react-i18next'
import { liveAreas, visibleCards } from '../../actions/placing.ts'
import type { Content } from '../../connection/content.ts'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { Dots } from './Dots.tsx'
import { JoinLine } from './JoinCard.tsx'
import { PagedScene } from './PagedScene.tsx'
import { ScreenTimer } from './ScreenTimer.tsx'
import { questionOf } from './scene.ts'
import { textLength } from './textLength.ts'

/**
 * Sharing one each in turn: what was shared last, that somebody has the turn, and how many wait for theirs. Nobody in the
 * room learns who, and who passes is a turn like others.
 */
export function TurnsScene() {
  const { turns } = useSession()
  const [only, another] = turns
  if (!only) return null
  return another ? <TablesInTurn /> : <OneInTurn turns={only} />
}

function OneInTurn({ turns }: { turns: Turns }) {
  const { t } = useTranslation()
  const question = useQuestion()
  const last = useLastShared(turns)
  return (
    <main className="screen-turns">
      <header>
        <div>
          <p className="screen-above">
            {t('turns.title')} · {t('turns.lap', { count: turns.lap })}
          </p>
          <h1 data-length={textLength(question)}>{question}</h1>
        </div>
        <ScreenTimer />
      </header>
      <div className="screen-turns-now">
        {last || turns.last === null ? <LastShared card={last} /> : <div />}
        <aside>
          <p className="screen-turn">{t(turns.isOn ? 'turns.somebody' : 'turns.over')}</p>
          {turns.isOn && <p>{t('turns.screen')}</p>}
          <Waiting turns={turns} />
        </aside>
      </div>
      <footer className="screen-foot">
        <JoinLine />
        {turns.isOn && <p className="screen-promise">{t('turns.mayPass')}</p>}
      </footer>
    </main>
  )
}

/** Each table has turns of its own. */
function TablesInTurn() {
  const { t } = useTranslation()
  const { turns } = useSession()
  const content = useContent()
  const { areas } = content
  const body = (
    <ul className="screen-tables">
      {inReadingOrder(turns, content).map((one) => (
        <li key={one.area}>
          <h2>{areas.get(one.area)?.title}</h2>
          <TableNow turns={one} />
        </li>
      ))}
    </ul>
  )
  const chapter = { key: 'tables', title: useQuestion(), about: t('turns.screen'), body }
  return <PagedScene above={t('turns.title')} shape="notes" chapters={[chapter]} />
}

/** As the tables lie on the board, whichever began first. */
function inReadingOrder(turns: readonly Turns[], content: Content): Turns[] {
  const order = liveAreas(content).map(({ id }) => id)
  return [...turns].sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area))
}

function TableNow({ turns }: { turns: Turns }) {
  const { t } = useTranslation()
  const last = useLastShared(turns)
  return (
    <>
      {last && <LastShared card={last} />}
      <p className="screen-turn">{t(turns.isOn ? 'turns.somebody' : 'turns.over')}</p>
      <Waiting turns={turns} />
    </>
  )
}

function useQuestion(): string {
  const { t } = useTranslation()
  return questionOf(useSession(), useContent()) || t('step.kinds.share')
}

/** The card that was shared last, unless it has been hidden or withdrawn since. */
function useLastShared({ last }: Turns): Card | undefined {
  return visibleCards(useContent()).find(({ id }) => id === last)
}

function LastShared({ card }: { card: Card | undefined }) {
  const { t } = useTranslation()
  const { areas } = useContent()
  if (!card) return <p className="screen-shared">{t('turns.first')}</p>
  return (
    <div className="screen-shared" data-paper={card.colour ?? areas.get(card.place[0] ?? '')?.colour ?? 'yellow'}>
      <p className="screen-kind">{t('turns.last')}</p>
      <p className="screen-shared-text" data-length={textLength(card.text)}>
        {card.text}
      </p>
    </div>
  )
}

/** More than this are no easier to take in as dots than as a number. */
const mostDots = 30

function Waiting({ turns }: { turns: Turns }) {
  const { waiting } = useProgress()
  const count = waiting?.[turns.area] ?? 0
  if (count === 0) return null
  return (
    <div className="screen-count">
      <p>
        <Trans i18nKey="turns.waiting" count={count} />
      </p>
      {count <= mostDots && <Dots count={count} kind="people" />}
    </div>
  )
}
