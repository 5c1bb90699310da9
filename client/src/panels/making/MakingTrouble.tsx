import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field.tsx'
import { troubleKey } from '../trouble.ts'
import type { Making } from './useMaking.ts'

/** Where making boards needs a password, the field for it; and what went wrong, as `named` or generally. */
export function MakingTrouble({ making, named = {} }: { making: Making; named?: Record<string, string> }) {
  const { t } = useTranslation()
  const { password, wrong } = making
  const isWrongPassword = wrong === 'password-needed'
  return (
    <>
      {password.isNeeded && (
        <Field
          label={t('making.password.label')}
          description={t('making.password.help')}
          error={isWrongPassword ? t('making.password.wrong') : undefined}
        >
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              type="password"
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: it appears because it is what is lacking
              autoFocus
              value={password.text}
              onChange={(event) => password.change(event.target.value)}
            />
          )}
        </Field>
      )}
      {wrong && !isWrongPassword && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {named[wrong] ?? (t(troubleKey('named', wrong)) as string)}
        </p>
      )}
    </>
  )
}
