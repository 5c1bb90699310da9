import { helpQuestion, helpSignals } from '@samtavle/shared/protocol/questions'
import { useTranslation } from 'react-i18next'
import { signal } from '../actions/askForHelp.ts'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useBoard, useOwn } from './boardContext.ts'

/** *Jeg trenger hjelp* and *Jeg forstår ikke*: quietly, to the facilitators. */
export function HelpSignals() {
  const { t } = useTranslation()
  const board = useBoard()
  const { role, answers } = useOwn()
  const pending = useStore(board.answers.pending, (state) => state.answers[helpQuestion])
  const [given] = pending ?? answers[helpQuestion] ?? []
  if (role !== 'participant') return null
  return (
    <details className="more">
      <summary>{t('step.help.ask')}</summary>
      <p className="quiet">{t('step.help.quiet')}</p>
      <div className="row">
        {helpSignals.map((which) => (
          <ActionButton key={which} action={signal(which, given !== which)} aria-pressed={given === which} />
        ))}
      </div>
      <p role="status" className="quiet">
        {given && t('step.help.sent')}
      </p>
    </details>
  )
}
