import { useTranslation } from 'react-i18next'
import { type Disagreement, endDisagreement } from '../../actions/disagreements.ts'
import { isTimeForWords } from '../../actions/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useStore } from '../../ui/useStore.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useBoard, useOwn, useProgress, useSession } from '../boardContext.ts'

/** Two cards that both stand, the question between them, and how many agree that the group disagrees. */
export function DisagreementItem({ pair: { link, one, other } }: { pair: Disagreement }) {
  const { t } = useTranslation()
  const board = useBoard()
  const context = useActionContext()
  const session = useSession()
  const { role, answers } = useOwn()
  const pending = useStore(board.answers.pending, (queue) => queue.answers[link.id])
  const settled = useProgress().settled[link.id] ?? 0
  const agrees = (pending ?? answers[link.id] ?? []).length > 0
  const end = endDisagreement(link.id)
  return (
    <li className="disagreement">
      {link.question && (
        <p className="disagreement-question" lang={session.locale}>
          {link.question}
        </p>
      )}
      <div className="disagreement-sides" lang={session.locale}>
        <p dir="auto">{one.text}</p>
        <p className="label" lang={undefined}>
          {t('work.disagree.and')}
        </p>
        <p dir="auto">{other.text}</p>
      </div>
      {settled > 0 && <p className="quiet">{t('work.disagree.settled', { count: settled })}</p>}
      {role !== 'viewer' && isTimeForWords(session) && (
        <Button aria-pressed={agrees} onClick={() => board.answers.give(link.id, agrees ? [] : ['yes'])}>
          {t('work.disagree.settle')}
        </Button>
      )}
      {end.enabled(context) && <ActionButton action={end} variant="tertiary" />}
    </li>
  )
}
