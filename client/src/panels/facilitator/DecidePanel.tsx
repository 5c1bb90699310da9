import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { planLeads } from '../../actions/plan.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useSession } from '../boardContext.ts'
import { OutcomeForm } from '../steps/OutcomeForm.tsx'
import { OutcomeList } from '../steps/OutcomeList.tsx'
import { Advice } from './Advice.tsx'
import { Onward } from './Onward.tsx'

/** Writing down what has been agreed on; the summary is there all the time. */
export function DecidePanel() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const session = useSession()
  return (
    <>
      <Advice otherwise={t('step.decide.facilitator')} />
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
