import { useTranslation } from 'react-i18next'
import { nextInPlan, planLeads } from '../../actions/plan.ts'
import { announceReveal, cancelReveal, showNotes } from '../../actions/steps.ts'
import { startTurns } from '../../actions/turns.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { RevealNotice } from '../RevealNotice.tsx'
import { WriteStep } from '../steps/WriteStep.tsx'
import { useAreaName } from '../useAreaName.ts'
import { Advice } from './Advice.tsx'
import { Afterwards, Onward } from './Onward.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'

/** While everybody writes: how many have, and showing all of it. */
export function WritePanel() {
  const { t } = useTranslation()
  const { step, readFirst, sharedInTurn } = useSession()
  const { written, ready, here } = useProgress()
  const { areas } = useContent()
  const nameOf = useAreaName()
  if (!step.area) return null
  const inTurn = sharedInTurn[step.area] === true
  return (
    <>
      <p className="quiet">
        {t(inTurn ? 'turns.facilitator' : 'step.write.facilitator', {
          area: nameOf(areas.get(step.area) ?? step),
        })}
      </p>
      <Advice />
      <div className="progress-numbers">
        <p>
          <strong>{t('step.write.written', { count: written })}</strong> {t('step.write.ofHere', { here })}
        </p>
        <progress value={written} max={Math.max(here, written, 1)} aria-hidden="true" />
        {ready > 0 && <p className="quiet">{t('step.write.readyCount', { count: ready })}</p>}
      </div>
      {readFirst[step.area] ? (
        <>
          <ReviewPanel area={step.area} evenEmpty />
          {inTurn && <ActionButton action={startTurns} variant="primary" data-fullwidth />}
          <Onward likely={false} />
        </>
      ) : (
        <EndOfWriting />
      )}
      <Promises at="writing" />
      <details className="more">
        <summary>{t('step.write.alsoWrite')}</summary>
        <WriteStep area={step.area} />
      </details>
    </>
  )
}

/** Showing the notes; where the plan lets people write in another area first, going on to that. */
function EndOfWriting() {
  const session = useSession()
  const { written } = useProgress()
  const inTurn = session.step.area !== null && session.sharedInTurn[session.step.area]
  const writesOn = planLeads(session) && nextInPlan(session)?.kind === 'write'
  const variant = written > 0 && !writesOn ? 'primary' : 'secondary'
  return (
    <>
      {writesOn && <Onward likely={written > 0} />}
      <RevealNotice />
      <ActionButton action={inTurn ? startTurns : showNotes} variant={variant} data-fullwidth />
      {!inTurn && (
        <ActionButton action={session.revealing ? cancelReveal : announceReveal} variant="tertiary" data-fullwidth />
      )}
      {!writesOn && <Afterwards />}
    </>
  )
}
