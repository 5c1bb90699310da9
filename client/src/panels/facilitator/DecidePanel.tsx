import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { planLeads } from '../../actions/plan.ts'
import { agreementsOfStep } from '../../actions/stances.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useContent, useSession } from '../boardContext.ts'
import { AgreementList } from '../steps/AgreementList.tsx'
import { OutcomeForm } from '../steps/OutcomeForm.tsx'
import { OutcomeList } from '../steps/OutcomeList.tsx'
import { Advice } from './Advice.tsx'
import { AgreementForm } from './AgreementForm.tsx'
import { AgreementPanel } from './AgreementPanel.tsx'
import { Onward } from './Onward.tsx'

/** Asking whether all agree, and writing down what they agreed on; the summary is there all the time. */
export function DecidePanel() {
  const { agreement } = useSession()
  return agreement ? <AgreementPanel check={agreement} /> : <Deciding />
}

function Deciding() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const session = useSession()
  const agreements = agreementsOfStep(session, useContent())
  return (
    <>
      <Advice otherwise={t('step.decide.facilitator')} />
      <AgreementList agreements={agreements} />
      <details className="more" open={(session.step.agreement && agreements.length === 0) || undefined}>
        <summary>{t(agreements.length > 0 ? 'agree.again' : 'agree.setUp')}</summary>
        <AgreementForm />
      </details>
      <OutcomeForm />
      <OutcomeList />
      {planLeads(session) ? (
        <Onward likely={false} />
      ) : (
        <PageLink className="ds-button" data-variant="secondary" data-fullwidth href={routes.summaryPage(boardId)}>
          {t('step.decide.summary')}
        </PageLink>
      )}
    </>
  )
}
