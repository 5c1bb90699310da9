import '../../ui/css/turns.css'
import { type TurnStanding, turnQuestion, turnStandings } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { useTranslation } from 'react-i18next'
import { takeTurn } from '../../actions/turns.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn, useSession } from '../boardContext.ts'
import { useDrafts } from './useDraftField.ts'

/** Sharing one each in turn, for those who wrote: when it is one's turn one note, or *stå over*. */
export function TurnStep() {
  const { turns } = useSession()
  const own = useOwn()
  const drafts = useDrafts(null)
  const mine = turns.filter(
    ({ area }) => standingIn(own.answers[turnQuestion(area)]) || drafts.some(({ areaId }) => areaId === area),
  )
  return (
    <div className="turn-step">
      {mine.length === 0 && <Watching />}
      {mine.map(({ area }) => (
        <OwnTurn key={area} area={area} standing={standingIn(own.answers[turnQuestion(area)])} />
      ))}
    </div>
  )
}

const standingIn = (values: readonly string[] = []): TurnStanding | undefined =>
  turnStandings.find((standing) => standing === values[0])

function Watching() {
  const { t } = useTranslation()
  return <p className="quiet">{t('turns.watch')}</p>
}

function OwnTurn({ area, standing }: { area: AreaId; standing: TurnStanding | undefined }) {
  const { t } = useTranslation()
  return (
    <>
      <div role="status">
        {standing === 'now' ? (
          <h2 className="turn-yours">{t('turns.yours')}</h2>
        ) : (
          <p className="quiet">{t(`turns.${standing ?? 'soon'}`)}</p>
        )}
      </div>
      {standing === 'now' && <Choosing area={area} />}
    </>
  )
}

function Choosing({ area }: { area: AreaId }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const notes = useDrafts(area).filter(
    ({ state, review }) => state === 'added' && (!review || review.verdict === 'approved'),
  )
  return (
    <>
      <p>{t(notes.length > 0 ? 'turns.choose' : 'turns.nothing')}</p>
      <ul className="turn-notes">
        {notes.map(({ id, text }) => (
          <li key={id}>
            <p lang={locale} dir="auto">
              {text}
            </p>
            <ActionButton action={takeTurn(area, id)} variant="primary" aria-label={t('turns.shareWhat', { text })} />
          </li>
        ))}
      </ul>
      <ActionButton action={takeTurn(area, null)} data-fullwidth />
    </>
  )
}
