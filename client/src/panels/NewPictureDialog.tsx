import type { Place } from '@samtavle/shared/schema/card'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putPicture } from '../actions/pictures.ts'
import { failureName } from '../connection/http.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { useActionContext } from './boardContext.ts'
import { PictureText } from './PictureText.tsx'
import { troubleKey } from './trouble.ts'
import { useUnsaid } from './useUnsaid.ts'

/** Kinds of file that boards take. */
const taken = 'image/png,image/jpeg,image/webp'

interface NewPictureDialogProps {
  /** Null when it is still to be chosen. */
  file: File | null
  place: Place
  onClose: () => void
}

/** Asks for a picture and for what it shows, and puts it on the board. */
export function NewPictureDialog({ file: given, place, onClose }: NewPictureDialogProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const [file, setFile] = useState(given)
  const about = given ? `new picture ${given.name} ${given.size}` : 'new picture'
  const { fields, change, forget } = useUnsaid(about, { text: '', isOrnament: false })
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!file || busy) return
    setBusy(true)
    setTrouble(null)
    try {
      await putPicture(context, file, fields.isOrnament ? '' : fields.text.trim(), place)
      forget()
      announce(t('whiteboard.picture.added'))
      onClose()
    } catch (failure) {
      setTrouble(failureName(failure))
      setBusy(false)
    }
  }
  return (
    <Dialog title={t('whiteboard.picture.title')} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void submit(event)}>
        <Field label={t('whiteboard.picture.file')} description={t('whiteboard.picture.fileHelp')}>
          {(parts) =>
            given ? (
              <output {...parts}>{given.name}</output>
            ) : (
              <input
                {...parts}
                type="file"
                className="ds-input"
                accept={taken}
                required
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
              />
            )
          }
        </Field>
        {file && <Preview file={file} />}
        <PictureText {...fields} onChange={change} />
        {trouble && (
          <p role="alert" className="ds-validation-message" data-color="danger">
            {t(troubleKey('named', trouble)) as string}
          </p>
        )}
        <div className="dialog-actions">
          <Button type="submit" variant="primary" busy={busy}>
            {t('whiteboard.picture.put')}
          </Button>
          <Button
            variant="tertiary"
            onClick={() => {
              forget()
              onClose()
            }}
          >
            {t('board.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The picture as it is on this device. */
function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address ? <img className="picture-preview" src={address} alt="" /> : null
}
