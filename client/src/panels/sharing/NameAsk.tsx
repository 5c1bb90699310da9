import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDeviceStorage } from '../../connection/deviceStorage.ts'
import { failureName } from '../../connection/http.ts'
import { sayName } from '../../connection/people.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { takeFocus } from '../../ui/takeFocus.ts'
import { useBoard } from '../boardContext.ts'
import { troubleKey } from '../trouble.ts'

/** Asks a participant of a board with names what they are called. They need not say; this device asks only once. */
export function NameAsk() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const [storage] = useState(() => createDeviceStorage<{ id: string }>('asked', boardId))
  const [open, setOpen] = useState(() => !storage.read().some(({ id }) => id === 'name'))
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const close = () => {
    storage.put({ id: 'name' })
    setOpen(false)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return setWrong('no-name')
    try {
      await sayName(boardId, name)
      close()
    } catch (failure) {
      setWrong(failureName(failure))
    }
  }
  const error =
    wrong === 'no-name' ? t('share.name.missing') : wrong ? (t(troubleKey('named', wrong)) as string) : undefined
  if (!open) return null
  return (
    <Dialog title={t('share.name.title')} onClose={close}>
      <p>{t('share.name.about')}</p>
      <form className="name-form" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={t('share.name.field')} error={error}>
          {(parts) => (
            <input
              {...parts}
              ref={takeFocus}
              className="ds-input"
              autoComplete="given-name"
              maxLength={limits.line}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button type="submit" variant="primary">
            {t('share.name.say')}
          </Button>
          <Button onClick={close}>{t('share.name.skip')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
