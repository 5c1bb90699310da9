import '../../ui/css/turns.css'
import type { Turns } from '@samtavle/shared/schema/turns'
import { useTranslation } from 'react-i18next'
import { endTurns, nextLap, skipTurn } from '../../actions/turns.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useOwn, useSession } from '../boardContext.ts'
import { TurnStep } from '../steps/TurnStep.tsx'
import { useDrafts } from '../steps/useDraftField.ts'
import { useAreaName } from '../useAreaName.ts'

/** Sharing one each in turn, for the one who leads: how far it has come, and going on; never who has the turn. */
export function TurnsPanel() {
  const { turns } = useSession()
  const { role } = useOwn()
  const writesToo = useDrafts(null).some(({ areaId }) => turns.some(({ area }) => area === areaId))
  return (
    <>
      {turns.map((one) => (
        <TurnsIn key={one.area} turns={one} named={turns.length > 1} />
      ))}
      {role === 'facilitator' && writesToo && <TurnStep />}
    </>
  )
}

function TurnsIn({ turns, named }: { turns: Turns; named: boolean }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const area = useContent().areas.get(turns.area)
  const nameOf = useAreaName()
  return (
    <section className="turns-panel" aria-label={t('turns.title')}>
      <h3 lang={named ? locale : undefined}>{named && area ? nameOf(area) : t('turns.title')}</h3>
      <p className="quiet" role="status">
        {t('turns.lap', { count: turns.lap })} · {t('turns.taken', { count: turns.taken })}
      </p>
      <p>{t(turns.isOn ? 'turns.who' : 'turns.over')}</p>
      {turns.isOn ? (
        <ActionButton action={skipTurn(turns)} data-fullwidth />
      ) : (
        <ActionButton action={nextLap(turns)} data-fullwidth />
      )}
      <ActionButton action={endTurns(turns)} variant={turns.isOn ? 'tertiary' : 'primary'} data-fullwidth />
    </section>
  )
}
