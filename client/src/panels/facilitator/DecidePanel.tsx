import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
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
      <a
        className="ds-button"
        data-variant="secondary"
        data-fullwidth
        href={routes.summary(boardId, 'html')}
        target="_blank"
        rel="noopener"
      >
        {t('step.decide.summary')}
        <span className="ds-sr-only">, {t('board.newWindow')}</span>
      </a>
    </>
  )
}
