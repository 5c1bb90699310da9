import { useTranslation } from 'react-i18next'
import { visibleCards } from '../../actions/placing.ts'
import { openRound } from '../../actions/rounds.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import { Advice } from './Advice.tsx'
import { fewVoters, RoundForm, usualDots } from './RoundForm.tsx'

/** The round of dots that the plan has ready: one press opens it, with as many dots as planned. */
export function PlannedRound() {
  const { t } = useTranslation()
  const { step, locale } = useSession()
  const { here } = useProgress()
  const content = useContent()
  const nameOf = useAreaName()
  const area = step.area ? content.areas.get(step.area) : undefined
  const notes = visibleCards(content).filter(({ kind, place }) => kind === 'note' && (!area || place[0] === area.id))
  const budget = step.dots ?? usualDots
  const setUp = area
    ? t('plan.vote.setup', { count: budget, area: nameOf(area) })
    : t('plan.vote.setupAll', { count: budget })
  return (
    <>
      <Advice />
      <p lang={locale}>{setUp}</p>
      {notes.length === 0 ? (
        <p className="warning">{t('plan.vote.nothing')}</p>
      ) : (
        here < fewVoters && <p className="warning">{t('step.vote.few')}</p>
      )}
      {notes.length > 0 && (
        <ActionButton
          action={openRound({
            title: step.title,
            budget,
            perCard: null,
            secret: true,
            subject: { on: 'notes', area: area?.id ?? null, theme: null },
          })}
          variant="primary"
          data-fullwidth
        />
      )}
      <details className="more">
        <summary>{t('plan.vote.change')}</summary>
        <RoundForm />
      </details>
    </>
  )
}
