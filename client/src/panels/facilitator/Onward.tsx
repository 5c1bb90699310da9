import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { nextInPlan, planLeads, positionInPlan } from '../../actions/plan.ts'
import { nextStep, skipStep, stepAhead } from '../../actions/steps.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useStore } from '../../ui/useStore.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useBoard, useSession } from '../boardContext.ts'
import { StepFacts } from '../plan/StepFacts.tsx'
import { useStepName } from '../plan/useStepName.ts'

/**
 * What the plan says comes next, and the way there; nothing on boards that no plan leads. `likely`: going on is what one is
 * most likely to want now.
 */
export function Onward({ likely }: { likely: boolean }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const session = useSession()
  const nameOf = useStepName()
  useStore(context.view, ({ leftStep }) => leftStep)
  if (!planLeads(session)) return null
  const step = stepAhead(context)
  if (!step) return <Finished likely={likely} />
  const isOutside = positionInPlan(session) < 0
  const label = !isOutside ? 'plan.next' : step === session.agenda[0] ? 'plan.begin' : 'plan.goOn'
  const title = nameOf(step)
  return (
    <div className="onward">
      <ActionButton action={nextStep} variant={likely ? 'primary' : 'secondary'} data-fullwidth>
        {t(label, { title })}
      </ActionButton>
      <div className="onward-about">
        <StepFacts step={step} />
        {!isOutside && nextInPlan(session, 2) && (
          <ActionButton action={skipStep} variant="tertiary" aria-label={t('plan.skipWhat', { title })}>
            {t('plan.skip')}
          </ActionButton>
        )}
      </div>
    </div>
  )
}

/** What comes after the act that is still to be done in this step. */
export function Afterwards() {
  const { t } = useTranslation()
  const session = useSession()
  const nameOf = useStepName()
  const step = nextInPlan(session)
  if (!planLeads(session) || !step) return null
  return <p className="quiet">{t('plan.after', { title: nameOf(step) })}</p>
}

function Finished({ likely }: { likely: boolean }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <div className="onward">
      <p className="quiet">{t('plan.finished')}</p>
      <PageLink
        className="ds-button"
        data-variant={likely ? 'primary' : 'secondary'}
        data-fullwidth
        href={routes.summaryPage(boardId)}
      >
        {t('plan.summary')}
      </PageLink>
    </div>
  )
}
