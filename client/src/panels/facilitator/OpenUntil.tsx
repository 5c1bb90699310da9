import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { openUntil } from '../../actions/openUntil.ts'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useSession } from '../boardContext.ts'

/** Between meetings: the last day on which participants write. */
export function OpenUntil() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { openUntil: day } = useSession()
  return (
    <details className="more" open={day !== null || undefined}>
      <summary>{t('work.between.open')}</summary>
      <Field label={t('work.between.until')} description={t('work.between.help')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            type="date"
            value={day ?? ''}
            onChange={(event) => void runAction(openUntil(event.target.value || null), context)}
          />
        )}
      </Field>
    </details>
  )
}
