import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

/** Where a table comes from: a file, or rows that somebody pastes. `read` gets the one or the other. */
export function TableSource({ busy, read }: { busy: boolean; read: (file: Blob) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) read(new Blob([text]))
  }
  return (
    <>
      <p>{t('rows.lead')}</p>
      <label className="ds-button file-button" data-variant="primary">
        {t(busy ? 'rows.reading' : 'rows.choose')}
        <input
          className="ds-sr-only"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          disabled={busy}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) read(file)
            // The same file, mended, can be chosen once more.
            event.target.value = ''
          }}
        />
      </label>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('rows.paste')} description={t('rows.pasteHelp')}>
          {(parts) => (
            <textarea
              {...parts}
              className="ds-input"
              rows={5}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={busy} disabled={!text.trim()}>
          {t('rows.read')}
        </Button>
      </form>
    </>
  )
}
