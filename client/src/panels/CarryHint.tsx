import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { useActionContext } from './boardContext.ts'

/** Says what comes next while cards hang on the pointer, and lets one leave it. */
export function CarryHint() {
  const { t } = useTranslation()
  const { view } = useActionContext()
  const isCarrying = useStore(view, ({ tool }) => tool === 'carry')
  useEffect(() => {
    if (isCarrying) announce(t('carry.hint'))
  }, [isCarrying, t])
  if (!isCarrying) return null
  return (
    <div className="panel carry-hint">
      <p>{t('carry.hint')}</p>
      <Button onClick={() => view.set({ tool: 'select' })}>{t('board.cancel')}</Button>
    </div>
  )
}
