import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, runAction, shortcutText } from '../actions/action.ts'
import { listedActions } from '../actions/keyboard.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { takeFocus } from '../ui/takeFocus.ts'
import { useActionContext } from './boardContext.ts'

/** All that can be done now, found by typing part of what it is called. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const listId = useId()
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const nameOf = (action: Action) => t(action.label, action.values ?? {}) as string
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = listedActions().filter((action) => {
    const name = nameOf(action).toLocaleLowerCase()
    return action.enabled(context) && words.every((word) => name.includes(word))
  })
  const perform = (action: Action | undefined) => {
    if (!action) return
    onClose()
    void runAction(action, context)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') perform(found[at])
    else if (step !== 0) setAt((at + step + found.length) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('canvas.palette.open')} onClose={onClose} className="palette">
      <input
        className="ds-input"
        ref={takeFocus}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        aria-label={t('canvas.palette.field')}
        placeholder={t('canvas.palette.field')}
        value={sought}
        onChange={(event) => {
          setSought(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <div id={listId} role="listbox" aria-label={t('canvas.palette.open')} className="palette-list">
        {found.map((action, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          <div
            key={action.label}
            id={`${listId}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onClick={() => perform(action)}
          >
            <span>{nameOf(action)}</span>
            {action.shortcuts?.[0] && <kbd>{shortcutText(action.shortcuts[0])}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className="quiet" role="status">
          {t('canvas.palette.none')}
        </p>
      )}
    </Dialog>
  )
}
