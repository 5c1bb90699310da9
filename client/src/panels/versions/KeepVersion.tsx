import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

/** Keeps the board as it is now, under a name. `room`: how many more there may be. */
export function KeepVersion({ room, keep }: { room: number; keep: (name: string) => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    keep(name.trim())
    setName('')
  }
  if (room === 0) return <p className="setting-note">{t('versions.full')}</p>
  return (
    <form className="keep-version" onSubmit={submit}>
      <h2>{t('versions.keep')}</h2>
      <div className="add-row">
        <Field
          label={t('versions.keepName')}
          description={`${t('versions.keepHelp')} ${t('versions.room', { count: room })}`}
        >
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              maxLength={limits.line}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={!name.trim()}>
          {t('versions.keepDo')}
        </Button>
      </div>
    </form>
  )
}
