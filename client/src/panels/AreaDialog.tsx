import type { AreaId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { describeArea, removeArea } from '../actions/areas.ts'
import { carryArea } from '../actions/carry.ts'
import { lockArea } from '../actions/lock.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { takeFocus } from '../ui/takeFocus.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent } from './boardContext.ts'
import { useUnsaid } from './useUnsaid.ts'

interface AreaDialogProps {
  areaId: AreaId
  /** Where the area can be moved about. */
  isOnCanvas?: boolean
  onClose: () => void
  /** It is saved, or taken away: told what to say of it. */
  onDone: (message: string) => void
}

/** An area's name and question, whether it is locked, and taking it away, which its cards survive. */
export function AreaDialog({ areaId, isOnCanvas = false, onClose, onDone }: AreaDialogProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const area = useContent().areas.get(areaId)
  const { fields, change, forget } = useUnsaid(`area ${areaId}`, {
    title: area?.title ?? '',
    prompt: area?.prompt ?? '',
  })
  const { title, prompt } = fields
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const action = describeArea(areaId, title.trim() || t('canvas.area.untitled'), prompt)
    if (!(await runAction(action, context))) return onClose()
    forget()
    onDone(t('canvas.area.saved'))
  }
  return (
    <Dialog title={t('canvas.area.title')} onClose={onClose}>
      <form onSubmit={(event) => void save(event)} className="dialog-form">
        <Field label={t('canvas.area.name')}>
          {(parts) => (
            <input
              {...parts}
              className="ds-input"
              ref={takeFocus}
              value={title}
              maxLength={limits.line}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('canvas.area.prompt')}>
          {(parts) => (
            <textarea
              {...parts}
              className="ds-input"
              rows={2}
              value={prompt}
              maxLength={limits.line}
              onChange={(event) => change({ prompt: event.target.value })}
            />
          )}
        </Field>
        <div className="dialog-actions">
          <Button type="submit" variant="primary">
            {t('canvas.area.save')}
          </Button>
          <ActionButton action={lockArea(areaId, !area?.locked)} variant="tertiary" />
          {isOnCanvas && <ActionButton action={carryArea(areaId)} variant="tertiary" />}
          <ActionButton
            action={removeArea(areaId)}
            variant="tertiary"
            onDone={() => onDone(t('canvas.area.removed'))}
          />
        </div>
        <p className="quiet">{t('canvas.area.removeHelp')}</p>
      </form>
    </Dialog>
  )
}
