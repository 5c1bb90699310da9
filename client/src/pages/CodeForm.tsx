import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleKey } from '../panels/trouble.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import type { Joining } from './useJoin.ts'

/** The field for the code on the wall. */
export function CodeForm({ joining, label, first = '' }: { joining: Joining; label: string; first?: string }) {
  const { t } = useTranslation()
  const [code, setCode] = useState(first)
  const { busy, wrong } = joining
  const error =
    wrong === 'too-short' ? t('home.codeTooShort') : wrong ? (t(troubleKey('named', wrong)) as string) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void joining.join(code)
  }
  return (
    <form className="code-form" onSubmit={submit} noValidate>
      <Field label={label} error={error}>
        {(parts) => (
          <div className="code-row">
            <input
              {...parts}
              className="ds-input code-input"
              value={code}
              placeholder="KTM4 R7WD"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={24}
              onChange={(event) => setCode(event.target.value.toUpperCase())}
            />
            <Button type="submit" variant="primary" busy={busy} disabled={busy}>
              {t('home.joinButton')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
