import '../../ui/css/methodDialog.css'
import { loadTexts } from '@samtavle/shared/methods/loadTexts'
import type { BankedMethod } from '@samtavle/shared/methods/methods'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import type { Making } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { MethodAbout } from './MethodAbout.tsx'
import { MethodFacts } from './MethodFacts.tsx'
import { MethodPicture } from './MethodPicture.tsx'
import { NameBoard } from './NameBoard.tsx'

interface MethodDialogProps {
  method: BankedMethod
  title: string
  purpose: string
  making: Making
  onClose: () => void
}

/** A method in full, and from here a board for it. */
export function MethodDialog({ method, title, purpose, making, onClose }: MethodDialogProps) {
  const { t } = useTranslation()
  const locale = currentLocale()
  const texts = useLoaded(`${method.id} ${locale}`, () => loadTexts(method.id, locale))
  const [names, setNames] = useState(false)
  const close = () => {
    making.forget()
    onClose()
  }
  return (
    <Dialog title={title} onClose={close} className="method-dialog">
      <p className="lead">{purpose}</p>
      <MethodFacts method={method} />
      <MethodPicture method={method} />
      {names ? (
        <NameBoard method={method} title={title} making={making} onBack={() => setNames(false)} />
      ) : (
        <>
          {texts.is === 'there' && <MethodAbout method={method} texts={texts.value} />}
          {texts.is === 'failed' && <p className="warning">{t('making.failed')}</p>}
          <div className="method-use">
            <Button variant="primary" onClick={() => setNames(true)}>
              {t('making.method.use')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
