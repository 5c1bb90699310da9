import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import { planLeads } from '../../actions/plan.ts'
import { enterKind, reveal } from '../../actions/steps.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import { Advice } from './Advice.tsx'
import { NextArea } from './NextArea.tsx'
import { Onward } from './Onward.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import { TurnsPanel } from './TurnsPanel.tsx'

/** The notes are there: read them, then go on. */
export function SharePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const isLed = planLeads(session)
  return (
    <>
      <Advice otherwise={t(session.turns.length > 0 ? 'turns.watch' : 'step.share.facilitator')} />
      <TurnsPanel />
      {areasReadFirst(session).map((area) => (
        <ReviewPanel key={area} area={area} />
      ))}
      {session.turns.length === 0 && (isLed ? <PlannedSharing /> : <NextAreaOrSorting />)}
    </>
  )
}

/** Areas of this step in which there may be notes that facilitators read first. */
const areasReadFirst = ({ step, readFirst }: Session): AreaId[] =>
  Object.keys(readFirst).filter((area) => readFirst[area] && (step.area === null || step.area === area))

/** Whoever came here past the reveal shows the notes from here. */
function PlannedSharing() {
  const { t } = useTranslation()
  const { step, revealed, locale } = useSession()
  const { written } = useProgress()
  const { areas } = useContent()
  const nameOf = useAreaName()
  const area = step.area ? areas.get(step.area) : undefined
  if (!area || revealed[area.id] !== undefined || written === 0) return <Onward likely />
  return (
    <>
      <p className="warning" lang={locale}>
        {t('plan.share.notShown', { area: nameOf(area) })}
      </p>
      <ActionButton action={reveal(area.id)} variant="primary" data-fullwidth />
      <Onward likely={false} />
    </>
  )
}

/** Where no plan leads: write in the next area, or begin to sort. */
function NextAreaOrSorting() {
  const { revealed } = useSession()
  const isMore = liveAreas(useContent()).some(({ id }) => revealed[id] === undefined)
  return (
    <>
      {isMore && <NextArea />}
      <ActionButton
        action={enterKind('sort', 'step.share.sort')}
        variant={isMore ? 'secondary' : 'primary'}
        data-fullwidth
      />
    </>
  )
}
