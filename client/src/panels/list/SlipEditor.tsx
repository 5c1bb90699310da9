import { limits } from '@samtavle/shared/schema/limits'
import { type FocusEvent, type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { finishEditing } from '../../actions/finishEditing.ts'
import type { Editing } from '../../actions/view.ts'
import { bindText } from '../../tools/textBinding.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { useActionContext, useSession } from '../boardContext.ts'

interface SlipEditorProps {
  editing: Editing
  label: string
  /** Goes on with another note, by Ctrl+Enter. */
  onNext?: () => void
}

/** The text of a note while it is being written. All of it is kept however one leaves: by Escape, the button or going elsewhere. */
export function SlipEditor({ editing, label, onNext }: SlipEditorProps) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const field = useRef<HTMLTextAreaElement>(null)
  useBinding(field, editing)
  const finish = () => {
    if (field.current?.value.trim()) announce(t(editing.fresh ? 'list.noteAdded' : 'list.noteChanged'))
    finishEditing(context)
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) finish()
  }
  const onKey = (event: KeyboardEvent) => {
    const goesOn = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !goesOn)) return
    event.preventDefault()
    event.stopPropagation()
    finish()
    if (goesOn) onNext?.()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    finish()
  }
  return (
    <form className="slip-editor" onSubmit={submit} onBlur={leave} onKeyDown={onKey}>
      <textarea
        ref={field}
        aria-label={label}
        lang={locale}
        dir="auto"
        rows={2}
        maxLength={limits.text}
        data-control="text"
      />
      <Button type="submit" variant="primary">
        {t('list.done')}
      </Button>
    </form>
  )
}

/** Joins the field with the card's text for as long as it is there, and puts the caret at the end. */
function useBinding(field: RefObject<HTMLTextAreaElement | null>, { cardId, fresh, kind }: Editing): void {
  const { board } = useActionContext()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place of a fresh note does not change while it is written
  useEffect(() => {
    const { document } = board.state.get()
    const textarea = field.current
    if (!textarea || !document) return
    document.history.step()
    const release = bindText(textarea, document, cardId, fresh, kind)
    textarea.focus()
    textarea.setSelectionRange(textarea.value.length, textarea.value.length)
    return release
  }, [board, field, cardId])
}
