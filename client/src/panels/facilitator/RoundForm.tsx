import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { liveAreas } from '../../actions/placing.ts'
import { openRound } from '../../actions/rounds.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useProgress, useSession } from '../boardContext.ts'

export const usualDots = 3
/** Under this many the sums may tell who chose what. */
export const fewVoters = 5

/** Sets up a round of dots: how many each, and on what. */
export function RoundForm() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale, step } = useSession()
  const { here } = useProgress()
  const areas = liveAreas(useContent())
  const [budget, setBudget] = useState(step.dots ?? usualDots)
  const [area, setArea] = useState<string | null>(step.area)
  const [once, setOnce] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void runAction(
      openRound({ title: step.kind === 'vote' ? step.title : '', budget, perCard: once ? 1 : null, area }),
      context,
    )
  }
  return (
    <form className="round-form" onSubmit={submit}>
      <h3>{t('step.vote.setUp')}</h3>
      <Field label={t('step.vote.budget')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            type="number"
            min={1}
            max={limits.dots}
            required
            value={budget || ''}
            onChange={(event) => setBudget(event.target.valueAsNumber || 0)}
          />
        )}
      </Field>
      <Field label={t('step.vote.on')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value={area ?? ''}
            onChange={(event) => setArea(event.target.value || null)}
          >
            <option value="">{t('step.vote.everything')}</option>
            {areas.map(({ id, title }) => (
              <option key={id} value={id} lang={locale}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={once}
          onChange={(event) => setOnce(event.target.checked)}
        />
        {t('step.vote.perCard')}
      </label>
      {here < fewVoters && <p className="warning">{t('step.vote.few')}</p>}
      <Button type="submit" variant="primary" data-fullwidth>
        {t('step.vote.open')}
      </Button>
    </form>
  )
}
