import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard } from '../boardContext.ts'
import { OutcomeForm } from '../steps/OutcomeForm.tsx'
import { OutcomeList } from '../steps/OutcomeList.tsx'

/** Writing down what has been agreed on; the summary is there all the time. */
export function DecidePanel() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  return (
    <>
      <p className="quiet">{t('step.decide.facilitator')}</p>
      <OutcomeForm />
      <OutcomeList />
      <PageLink className="ds-button" data-variant="secondary" data-fullwidth href={routes.summaryPage(boardId)}>
        {t('step.decide.summary')}
      </PageLink>
    </>
  )
}
