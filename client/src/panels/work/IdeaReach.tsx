import { type CardDetails, ideaLevels } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field.tsx'

interface IdeaReachProps {
  details: CardDetails
  onChange: (reach: Pick<CardDetails, 'level' | 'extra'>) => void
}

/** Whose doing an idea would be, and whether it needs more than there is. */
export function IdeaReach({ details: { level, extra }, onChange }: IdeaReachProps) {
  const { t } = useTranslation()
  const answers = [
    { value: '', label: t('work.reach.unsaid') },
    { value: 'no', label: t('work.reach.extraNo') },
    { value: 'yes', label: t('work.reach.extraYes') },
  ]
  const said = extra === null || extra === undefined ? '' : extra ? 'yes' : 'no'
  return (
    <>
      <Field label={t('work.reach.level')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value={level ?? ''}
            onChange={(event) => onChange({ level: ideaLevels.find((one) => one === event.target.value) ?? null })}
          >
            <option value="">{t('work.reach.unsaid')}</option>
            {ideaLevels.map((one) => (
              <option key={one} value={one}>
                {t(`work.reach.levels.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('work.reach.extra')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value={said}
            onChange={(event) => onChange({ extra: event.target.value === '' ? null : event.target.value === 'yes' })}
          >
            {answers.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
