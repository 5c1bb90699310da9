import '../../ui/css/voting.css'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { openRound, type Subject } from '../../actions/rounds.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useProgress, useSession } from '../boardContext.ts'
import { countOptions, manyOptions, SubjectFields } from './SubjectFields.tsx'

export const usualDots = 3
/** Under this many the sums may tell who chose what. */
export const fewVoters = 5

/** Sets up a round of dots: how many each, and on what. */
export function RoundForm() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { step } = useSession()
  const { here } = useProgress()
  const content = useContent()
  const [budget, setBudget] = useState(step.dots ?? usualDots)
  const [subject, setSubject] = useState<Subject>({ on: 'notes', area: step.area, theme: null })
  const [perCard, setPerCard] = useState<number | null>(null)
  const [live, setLive] = useState(false)
  const options = countOptions(subject, content)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (options === 0) return
    const title = step.kind === 'vote' ? step.title : ''
    void runAction(openRound({ title, budget, perCard, secret: !live, subject }), context)
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
      <SubjectFields subject={subject} onChange={setSubject} />
      <MostOnEach budget={budget} perCard={perCard} onChange={setPerCard} />
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={live}
          onChange={(event) => setLive(event.target.checked)}
        />
        {t('voting.live')}
      </label>
      {options > manyOptions && <p className="warning">{t('voting.many', { count: options })}</p>}
      {options === 0 && <p className="warning">{t('voting.nothing')}</p>}
      {here < fewVoters && <p className="warning">{t('step.vote.few')}</p>}
      <Button type="submit" variant="primary" data-fullwidth disabled={options === 0}>
        {t('step.vote.open')}
      </Button>
    </form>
  )
}

interface MostOnEachProps {
  budget: number
  perCard: number | null
  onChange: (perCard: number | null) => void
}

function MostOnEach({ budget, perCard, onChange }: MostOnEachProps) {
  const { t } = useTranslation()
  const limitsBelow = Array.from({ length: Math.max(0, Math.min(5, budget - 1)) }, (_, i) => i + 1)
  return (
    <Field label={t('voting.most')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={perCard ?? ''}
          onChange={({ target }) => onChange(target.value ? Number(target.value) : null)}
        >
          <option value="">{t('voting.noLimit')}</option>
          {limitsBelow.map((most) => (
            <option key={most} value={most}>
              {t('voting.mostDots', { count: most })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
