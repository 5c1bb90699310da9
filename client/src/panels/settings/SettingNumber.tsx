import { useTranslation } from 'react-i18next'
import { useSaving } from '../saving/useSaving.ts'
import { useTyped } from '../saving/useTyped.ts'
import { Setting } from './Setting.tsx'

interface SettingNumberProps {
  label: string
  unit: string
  description?: string
  stored: number
  min: number
  max: number
  /** What saves a number. */
  save: (value: number) => () => Promise<unknown>
}

/** A whole number within bounds, saved while one changes it. */
export function SettingNumber({ label, unit, description, stored, min, max, save }: SettingNumberProps) {
  const { t } = useTranslation()
  const saving = useSaving(label)
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max
  const typed = useTyped(String(stored), async (text, before) =>
    fits(text) ? saving.save(save(Number(text)), save(Number(before))) : false,
  )
  const isWrong = !fits(typed.text)
  return (
    <Setting label={label} description={description} saving={saving}>
      {({ id, 'aria-describedby': about }) => (
        <>
          <div className="number-row">
            <input
              id={id}
              className="ds-input"
              type="number"
              inputMode="numeric"
              min={min}
              max={max}
              value={typed.text}
              aria-describedby={[about, `${id}-unit`, isWrong && `${id}-range`].filter(Boolean).join(' ')}
              aria-invalid={isWrong || undefined}
              onChange={(event) => typed.change(event.target.value)}
              onBlur={typed.finish}
              onKeyDown={(event) => event.key === 'Enter' && typed.finish()}
            />
            <span id={`${id}-unit`}>{unit}</span>
          </div>
          {isWrong && (
            <p className="ds-validation-message" data-color="danger" id={`${id}-range`}>
              {t('settings.keeping.range', { min, max })}
            </p>
          )}
        </>
      )}
    </Setting>
  )
}
